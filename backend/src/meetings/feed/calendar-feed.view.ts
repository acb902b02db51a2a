/** The address one's calendar fetches the meetings from. */
export class CalendarFeedView {
  /** When it was made; null when there is none. */
  madeAt: string | null;
  /** Shown once, as it is made; null ever after. */
  address: string | null;
}
