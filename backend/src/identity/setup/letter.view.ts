export class LetterView {
  id: string;
  personId: string;
  name: string;
  kind: 'letter' | 'recovery' | 'host';
  state: 'waiting' | 'used' | 'reported' | 'withdrawn' | 'expired';
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
}

/** A letter just made. */
export class MadeLetterView {
  letter: LetterView;
  /** The PDF in base64; null when the same submit came twice: make a new letter. */
  pdf: string | null;
}

/** The host opened sign-in for the coordinator; shown to all members for thirty days. */
export class HostOpeningView {
  at: string;
  usedAt: string | null;
}
