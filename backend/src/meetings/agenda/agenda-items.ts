import { Db } from '../../kernel/db';
import { caseNumber, ItemRow } from '../meeting-rows';
import { AgendaItemView } from '../meeting.view';
import { PaperTexts, partColumns, runningText } from '../papers/paper-texts';
import { GROUNDS } from '../rules/grounds';
import { readingMinutes } from '../papers/readability';

/** What the agenda shows of a paper, per case. */
export interface AgendaPaper extends PaperTexts {
  case_id: string;
  state: 'draft' | 'released';
  released_at: string | null;
}

/** The papers of a meeting's cases, by case. */
export async function papersOf(db: Db, meetingId: string): Promise<Map<string, AgendaPaper>> {
  const rows = await db.query<AgendaPaper>(
    `SELECT p.case_id, p.state, p.released_at, ${partColumns('p')} ` +
      'FROM paper p JOIN agenda_item i ON i.case_id = p.case_id WHERE i.meeting_id = $1',
    [meetingId],
  );
  return new Map(rows.map((row) => [row.case_id, row]));
}

/** How many decisions each item has; an amendment that was voted on is none of its own. */
export async function decisionsOf(db: Db, meetingId: string): Promise<Map<string, number>> {
  const rows = await db.query<{ item_id: string; decided: number }>(
    'SELECT d.item_id, CAST(count(*) AS integer) AS decided FROM decision d ' +
      "JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment' " +
      'JOIN agenda_item i ON i.id = d.item_id WHERE i.meeting_id = $1 GROUP BY d.item_id',
    [meetingId],
  );
  return new Map(rows.map(({ item_id, decided }) => [item_id, decided]));
}

/** A draft is there only for those who prepare; a released paper is locked until one has signed (UP 6.1). */
export function agendaItem(
  item: ItemRow,
  paper: AgendaPaper | undefined,
  viewer: { prepares: boolean; signed: boolean },
): Omit<AgendaItemView, 'startsAt' | 'decisions' | 'hidden' | 'carriedFrom' | 'carriedTo'> {
  const shown = paper && (paper.state === 'released' || viewer.prepares) ? paper : undefined;
  return {
    id: item.id,
    caseId: item.case_id,
    caseNumber: caseNumber(item),
    title: item.title,
    type: item.type,
    position: item.position,
    minutes: item.minutes,
    state: item.state,
    closed: item.closed === 1,
    law: item.ground && GROUNDS[item.ground].law,
    goal: item.goal,
    standing: item.standing !== null,
    paper: shown ? (viewer.signed ? shown.state : 'locked') : 'none',
    readingMinutes: shown ? readingMinutes(runningText(shown)) : null,
    version: item.version,
  };
}
