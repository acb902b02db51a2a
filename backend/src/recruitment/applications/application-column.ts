import { Actor, NOBODY } from '../../kernel/actor';
import { Purpose, VaultColumn, VaultField } from '../../kernel/vault/vault-field';

/** What an applicant writes in free text, and their telephone. AU and the coordinator may open it, with a purpose. */
const COLUMN: VaultColumn = {
  table: 'application',
  column: 'sealed_text',
  kind: 'application',
  readers: ['coordinator', 'leader', 'deputyLeader'],
};

/** Which words the applicant said yes to; a new number when they are changed. */
export const CONSENT_TEXT = '1';

/** Why an applicant opens what they wrote themselves. */
export const OWN: Purpose = { name: 'own', about: null };

/** What is sealed, as one text. */
export interface SealedWords {
  phone: string;
  why: string;
  experience: string;
  /** While it is a draft; the age itself is not kept when the application is sent. */
  age: number | null;
}

/** One applicant's words in their place. */
export function applicationField(rowId: string, applicantId: string): VaultField {
  return { column: COLUMN, rowId, personId: applicantId };
}

/** Whoever holds the link of an application acts as its applicant, and as nobody else. */
export function applicantAsActor(applicantId: string): Actor {
  return { ...NOBODY, personId: applicantId };
}

/** The sealed text as it was put. */
export function readSealed(text: string | null): SealedWords {
  const empty: SealedWords = { phone: '', why: '', experience: '', age: null };
  return text === null ? empty : { ...empty, ...(JSON.parse(text) as Partial<SealedWords>) };
}
