import { Finding } from '../../kernel/finding.view';

export class RenewalQuestionView {
  askedOn: string;
  answer: 'yes' | 'no' | null;
  answeredOn: string | null;
  version: number;
}

/** Half-open: `to` is the first day after. */
export class RenewalPeriodView {
  from: string;
  to: string;
  /** The years are reached within the term, so it is shorter than a full one. */
  cut: boolean;
}

/** Whether a term may be followed by another, and what is still to be done for it. */
export class RenewalView {
  appointmentId: string;
  personId: string;
  name: string;
  kind: 'representative' | 'alternate';
  seatNumber: number | null;
  from: string;
  to: string;
  question: RenewalQuestionView | null;
  /** The seat asks for an organisation, which must confirm in writing. */
  needsLetter: boolean;
  /** Nothing in the statutes stands against it once decision and letter are there. */
  allowed: boolean;
  next: RenewalPeriodView;
  findings: Finding[];
  version: number;
}
