import { Finding } from '../kernel/finding.view';
import { AfterView } from './composition-proof.view';

/** What would happen if the appointment were made now. */
export class AppointmentCheckView {
  allowed: boolean;
  findings: Finding[];
  from: string;
  to: string;
  /** The twelve years are reached within the term, so it is shorter than a full one. */
  cut: boolean;
  freeSeatsThatFit: number[];
  /** What the panel would be with it; null when it would be refused, and for what is entered as history. */
  after: AfterView | null;
}
