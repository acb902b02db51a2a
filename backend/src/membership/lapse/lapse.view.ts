import { Finding } from '../../kernel/finding.view';

export class LapseStepView {
  id: string;
  since: string;
  askedOn: string | null;
  askedBy: 'mail' | 'otherwise' | null;
  outcome: 'confirmed' | 'stays' | 'ends' | null;
  reference: string | null;
  decidedOn: string | null;
  version: number;
}

/** The way from «the organisation has left» to the panel's decision. */
export class LapseView {
  appointmentId: string;
  personId: string;
  name: string;
  seatNumber: number | null;
  organisation: string | null;
  from: string;
  to: string;
  /** The latest; null when the basis has stood all the time. */
  lapse: LapseStepView | null;
  /** Day of the second meeting after it; null while that is not planned. */
  decideBy: string | null;
  finding: Finding | null;
}
