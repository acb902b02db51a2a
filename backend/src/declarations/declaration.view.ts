import { DeclarationLanguage } from './declaration-text';

/** One's own signature, with a line that says how it was given. */
export class SignedView {
  id: string;
  /** Instant, UTC. */
  at: string;
  method: 'code' | 'passkey' | 'paper';
  version: string;
  name: string;
  evidence: string;
  hasScan: boolean;
}

/** One's own no to the text in force. */
export class RefusedView {
  /** Instant, UTC. */
  at: string;
  word: string | null;
}

/** The text one signed before, so that the page can show what is new. */
export class FormerTextView {
  version: string;
  title: string;
  paragraphs: string[];
  confirmations: string[];
}

/** The declaration as it is shown, and whether one has signed it (UP 6.1). */
export class DeclarationView {
  textId: string;
  version: string;
  language: DeclarationLanguage;
  title: string;
  paragraphs: string[];
  confirmations: string[];
  /** SHA-256 of exactly the text shown. */
  hash: string;
  /** 'older' still opens the papers, 'closed' no longer does. */
  standing: 'signed' | 'older' | 'closed' | 'unsigned';
  /** The day an older signature stops opening the papers, when one is set. */
  olderClosesOn: string | null;
  signed: SignedView | null;
  refused: RefusedView | null;
  former: FormerTextView | null;
  /** Whether one has a passkey to sign with. */
  hasPasskey: boolean;
  /** True in the example panel, which sends no mail. */
  codeOnPage: boolean;
}
