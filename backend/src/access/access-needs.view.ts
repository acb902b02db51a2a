/** Whether one has written access needs, and when; never what. */
export class AccessNeedsView {
  written: boolean;
  consentedAt: string | null;
  changedAt: string | null;
  /** 0 while nothing is written. */
  version: number;
}

/** The text itself, for this once. Null when nothing is written. */
export class OpenedNeedsView {
  text: string | null;
}
