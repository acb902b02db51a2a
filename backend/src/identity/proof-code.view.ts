/** Where a fresh code went. */
export class ProofCodeView {
  /** The address with all but its first letter hidden; null in the example panel. */
  sentTo: string | null;
  /** The code itself, in the example panel only: no mail leaves it. */
  code: string | null;
}
