import { Purpose, VaultColumn, VaultField } from '../kernel/vault/vault-field';

export const NEEDS_KIND = 'accessNeeds';

/** What a person needs in order to take part. The coordinator may open it, with a purpose. */
const COLUMN: VaultColumn = {
  table: 'access_needs',
  column: 'sealed_text',
  kind: NEEDS_KIND,
  readers: ['coordinator'],
};

/** Which words the person said yes to; a new number when they are changed. */
export const CONSENT_TEXT = '1';

/** Why a person opens what they wrote themselves. */
export const OWN: Purpose = { name: 'own', about: null };

/** One person's text in its place. */
export function needsField(rowId: string, personId: string): VaultField {
  return { column: COLUMN, rowId, personId };
}
