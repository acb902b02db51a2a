/** That a guardian is on record, and whether they have consented; never who it is. */
export class GuardianView {
  recorded: boolean;
  /** The day the person comes of age. */
  fullAgeOn: string | null;
  consentedOn: string | null;
  /** Under this age a guardian consents (UP 3.2, reading `minimum-age`). */
  guardianUnder: number;
  /** 0 while nothing is on record. */
  version: number;
}

/** Who the guardian is, for this once. */
export class OpenedGuardianView {
  name: string;
  contact: string;
}
