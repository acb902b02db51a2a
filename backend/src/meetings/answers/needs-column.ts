import { VaultColumn, VaultField } from '../../kernel/vault/vault-field';

/** What somebody needs to come to one meeting: travel, an interpreter, a break. As locked as access needs. */
export const MEETING_NEEDS: VaultColumn = {
  table: 'meeting_needs',
  column: 'sealed_text',
  kind: 'meetingNeeds',
  readers: ['coordinator'],
};

/** One person’s text for one meeting in its place. */
export function meetingNeedsField(rowId: string, personId: string): VaultField {
  return { column: MEETING_NEEDS, rowId, personId };
}
