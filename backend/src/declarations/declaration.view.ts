import { DeclarationLanguage } from './declaration-text';

/** One's own signature, with a line that says how it was given. */
export class SignedView {
  /** Instant, UTC. */
  at: string;
  method: 'code' | 'paper';
  version: string;
  name: string;
  evidence: string;
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
  signed: SignedView | null;
  /** True in the example panel, which sends no mail. */
  codeOnPage: boolean;
}
