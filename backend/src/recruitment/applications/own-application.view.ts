import type { ApplicantBasis } from './application.dto';

/** That what was sent is kept. */
export class ApplicationKeptView {
  kept: true;
  /** Last day the link works; 'YYYY-MM-DD'. */
  linkUntil: string;
}

export class ApplicationWithdrawnView {
  withdrawn: true;
}

/** What an applicant has written, for whoever holds the link. */
export class OwnApplicationView {
  campaignId: string;
  title: string;
  /** The call takes applications today. */
  open: boolean;
  sent: boolean;
  name: string;
  email: string;
  age: number | null;
  bases: ApplicantBasis[];
  fields: string[];
  why: string;
  experience: string;
  phone: string;
}
