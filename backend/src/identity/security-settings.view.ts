/** How sure the panel wants to be, and what would follow from asking for more. */
export class SecuritySettingsView {
  /** A mailed code is enough for everything, as long as the panel says so. */
  lowAssurance: boolean;
  /** Whoever asks has a way that is stronger than a mailed code. */
  ownStronger: boolean;
  /** People of the panel who can sign in. */
  people: number;
  /** How many of them have nothing stronger than a mailed code. */
  withoutStronger: number;
}
