/** What the last check of the log said. */
export class AuditCheckView {
  /** ISO instant. */
  at: string;
  ok: boolean;
  /** Entries that hold, from the first. */
  entries: number;
  /** Signed heads that hold. */
  heads: number;
  /** The first entry that does not hold; null when all do. */
  brokenAt: number | null;
  reason: 'gap' | 'link' | 'hash' | 'signature' | 'head' | 'anchor' | null;
  /** Entries with an earlier time than the one before, at most a hundred. */
  clockWentBackAt: number[];
}

/** A signed head. */
export class SignedHeadView {
  size: number;
  /** ISO instant. */
  signedAt: string;
  cause: 'seal' | 'hour';
  /** Number of entries and root, as it stands in a document's footer. */
  line: string;
}

/** How the log stands: its length, the last check, and the newest heads. */
export class AuditStateView {
  entries: number;
  check: AuditCheckView | null;
  heads: SignedHeadView[];
  /** Day of the last mail with an anchor, null before the first. */
  mailedOn: string | null;
}

/** A head to keep outside the server. */
export class WitnessView {
  fileName: string;
  /** The whole file. */
  text: string;
  /** The same head on one line. */
  line: string;
}
