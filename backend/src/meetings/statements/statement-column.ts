import { Purpose, VaultColumn, VaultField } from '../../kernel/vault/vault-field';

/**
 * What somebody told of their own life in a meeting. It stays in the room: while the meeting is held those who are
 * there may open it, and `Statements` asks that. Each one has a key of its own, so that one can be taken back alone.
 */
export const STATEMENT: VaultColumn = {
  table: 'statement',
  column: 'sealed_text',
  kind: 'statement',
  readers: ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'],
  proof: 2,
  keyPerRow: true,
};

/** One statement in its place. */
export function statementField(rowId: string, personId: string): VaultField {
  return { column: STATEMENT, rowId, personId };
}

/** Why it is opened: in the meeting it was made in. */
export function inMeeting(meetingId: string): Purpose {
  return { name: 'meeting', about: `meeting:${meetingId}` };
}
