import { Purpose, VaultColumn, VaultField } from '../../kernel/vault/vault-field';

const GUARDIAN_KIND = 'guardian';

/** Who the guardian is and how to reach them. The coordinator may open it, with a purpose. */
const COLUMN: VaultColumn = {
  table: 'guardian',
  column: 'sealed_text',
  kind: GUARDIAN_KIND,
  readers: ['coordinator'],
};

/** Why a person opens what is kept about their own guardian. */
export const OWN: Purpose = { name: 'own', about: null };

/** What is sealed, as one text. */
export interface SealedGuardian {
  name: string;
  contact: string;
}

/** One person's guardian in its place. */
export function guardianField(rowId: string, personId: string): VaultField {
  return { column: COLUMN, rowId, personId };
}

/** The sealed text as it was put. */
export function readGuardian(text: string): SealedGuardian {
  return JSON.parse(text) as SealedGuardian;
}
