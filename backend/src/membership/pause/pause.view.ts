/** A time away, half-open: `to` is the first day back. */
export class PauseView {
  id: string;
  appointmentId: string;
  from: string;
  to: string;
  version: number;
}
