import { Finding } from './finding.view';

export class FieldErrorView {
  field: string;
  constraint: string;
}

/** Which assurance is needed, and the ways this person has to reach it. */
export class MissingAssuranceView {
  needed: 2 | 3;
  ways: string[];
}

/** A text that somebody else changed first, as it stands now. */
export class PresentTextView {
  text: string;
  version: number;
  author: string;
}

/** Every refusal and every error (RFC 9457): machine names first, words in the client. */
export class Problem {
  type: string;
  title: string;
  status: number;
  errors?: FieldErrorView[];
  statutes?: string;
  findings?: Finding[];
  assurance?: MissingAssuranceView;
  present?: PresentTextView;
}
