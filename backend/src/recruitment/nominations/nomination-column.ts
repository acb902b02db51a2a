import { VaultColumn, VaultField } from '../../kernel/vault/vault-field';

/** How to reach somebody an organisation has named. AU and the coordinator may open it, with a purpose. */
const COLUMN: VaultColumn = {
  table: 'nomination',
  column: 'sealed_text',
  kind: 'nomination',
  readers: ['coordinator', 'leader', 'deputyLeader'],
};

/** Which words the organisation said yes to on behalf of whom it names; a new number when they are changed. */
export const AGREED_TEXT = '1';

/** What is sealed, as one text. */
export interface SealedContact {
  phone: string;
}

/** One nominee's sealed words in their place. */
export function nominationField(rowId: string, nomineeId: string): VaultField {
  return { column: COLUMN, rowId, personId: nomineeId };
}

/** The sealed text as it was put. */
export function readContact(text: string | null): SealedContact {
  const empty: SealedContact = { phone: '' };
  return text === null ? empty : { ...empty, ...(JSON.parse(text) as Partial<SealedContact>) };
}
