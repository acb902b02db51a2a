import type { ConsentKind } from './consent-reader';

/** One thing a person may agree to, and whether they do. */
export class ConsentView {
  kind: ConsentKind;
  given: boolean;
  /** When it was last given, ISO instant; null when never. */
  givenAt: string | null;
  /** When it was last withdrawn; null while it is given, and when it never was. */
  withdrawnAt: string | null;
}
