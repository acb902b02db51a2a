export class CurrentPlaceView {
  kind: 'representative' | 'alternate';
  seatNumber: number | null;
  fieldId: string | null;
  to: string;
}

/** One line of the coordinator's list of people. */
export class PersonRowView {
  id: string;
  name: string;
  email: string | null;
  current: CurrentPlaceView | null;
  /** Date in Europe/Oslo. */
  declarationSignedOn: string | null;
  hasAccount: boolean;
  version: number;
}
