import { newId } from '../../kernel/ids';
import type { Tx } from '../../kernel/tx';
import { APPROVAL_WORDS } from '../../texts/approval-words';
import type { MinutesLanguage } from '../../texts/minutes-words';
import type { LiveMeeting } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { proposalsOf } from '../votes/proposal-rows';

interface Waiting {
  language: MinutesLanguage;
  ready_by: string;
  number: number;
  year: number;
}

/**
 * The case in which the panel approves minutes brings its proposal with it when it is taken up, in the language of the
 * minutes, so that a yes is one press (UP 4.3). Whoever ended the round of comments puts it forward.
 */
export async function proposeApproval(tx: Tx, { now }: LiveMeeting, item: ItemRow): Promise<void> {
  const [waiting] = await tx.query<Waiting>(
    `SELECT r.language, r.ready_by, m.number, m.year FROM minutes r JOIN meeting m ON m.id = r.meeting_id
      WHERE r.approval_case_id = $1 AND r.state = 'ready' AND r.ready_by IS NOT NULL`,
    [item.case_id],
  );
  if (!waiting || (await proposalsOf(tx, item.id)).length > 0) return;
  const text = APPROVAL_WORDS[waiting.language].proposal(waiting.number, waiting.year);
  const proposed = { text, by_person_id: waiting.ready_by, created_at: now, kind: 'main' };
  const placed = { to_id: null, place: 1, state: 'open' };
  const id = newId();
  await tx.insert('proposal', { id, item_id: item.id, ...proposed, ...placed, version: 1 });
  await tx.audit('proposal.created', `proposal:${id}`, { ...proposed, ...placed });
}
