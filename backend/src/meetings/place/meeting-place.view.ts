/** By telephone. */
export class DialInView {
  number: string;
  code: string | null;
}

/** How one takes part: the ways in from elsewhere are null for whoever is not invited. */
export class MeetingPlaceView {
  /** The reader is invited, or prepares the meeting. */
  invited: boolean;
  joinLink: string | null;
  dialIn: DialInView | null;
  interpreter: string | null;
  supportPerson: string | null;
}
