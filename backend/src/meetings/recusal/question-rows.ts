import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import type { LiveMeeting } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { recusalQuestion } from '../rules/recusal-question';
import type { RecusalGround } from './recusal.view';

/** Whether somebody is recused in a case, put to the panel. Open until answered. */
export interface QuestionRow {
  id: string;
  item_id: string;
  person_id: string;
  ground: RecusalGround | null;
  /** 1 when the person stepped aside at once by their own word. */
  own_wish: number;
  /** In force from when the person stepped aside, or the panel said yes. */
  recusal_id: string | null;
  raised_at: string;
  answer: 'yes' | 'no' | 'withdrawn' | null;
  method: 'consensus' | 'count' | null;
  votes_for: number | null;
  votes_against: number | null;
  answered_at: string | null;
  frozen: FrozenQuestion | null;
  version: number;
}

/** What the answer was judged by, kept for good. Ids only: names belong to the person. */
export interface FrozenQuestion {
  statutes: { id: string; name: string };
  interpretations: Record<string, string>;
  voterIds: string[];
  concernedIds: string[];
  allTakePart: boolean;
  chairId: string | null;
  sums: Record<string, number>;
  findings: Finding[];
}

type Asked = LiveMeeting & { item: ItemRow };
type Stored = Omit<QuestionRow, 'frozen'> & { frozen: string | null };

const FIND =
  'SELECT q.* FROM recusal_question q JOIN agenda_item i ON i.id = q.item_id WHERE i.meeting_id = $1 ' +
  'ORDER BY q.raised_at, q.id';

const OPEN = 'SELECT id FROM recusal_question WHERE item_id = $1 AND answer IS NULL';

/** What stands against deciding in a case while the panel has yet to say who takes part in it (UP 3.4). */
export async function openQuestions(db: Db, { item, panel }: Asked): Promise<Finding> {
  return recusalQuestion((await db.query(OPEN, [item.id])).length, panel.statutes.data);
}

/** Every question of a meeting, oldest first. */
export async function questionsOf(db: Db, meetingId: string): Promise<QuestionRow[]> {
  const rows = await db.query<Stored>(FIND, [meetingId]);
  return rows.map((row) => ({
    ...row,
    frozen: row.frozen === null ? null : (JSON.parse(row.frozen) as FrozenQuestion),
  }));
}
