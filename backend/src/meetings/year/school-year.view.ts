import type { SchoolBreakName, SchoolRegion } from '../rules/school-holidays';

/** First and last day off. */
export class SchoolBreakView {
  name: SchoolBreakName;
  from: string;
  to: string;
}

/** One school year in one county, and where it was read. */
export class SchoolYearView {
  id: string;
  region: SchoolRegion;
  from: string;
  to: string;
  source: string;
  breaks: SchoolBreakView[];
  version: number;
}

export class SchoolYearsView {
  years: SchoolYearView[];
}
