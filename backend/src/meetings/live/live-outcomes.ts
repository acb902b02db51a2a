import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { nameOf, PanelOnDay } from '../attendance/panel-on-day';
import type { DecisionView } from './live.view';

export interface ProposalRow {
  id: string;
  item_id: string;
  text: string;
  by_person_id: string;
  created_at: string;
  version: number;
}

export interface EntryRow {
  id: string;
  item_id: string;
  author_id: string;
  text: string;
  written_at: string;
  version: number;
}

export interface DecisionRow {
  id: string;
  item_id: string;
  proposal_id: string;
  text: string;
  method: 'consensus' | 'count';
  votes_for: number;
  votes_against: number;
  votes_blank: number;
  chair_choice: DecisionView['chairChoice'];
  outcome: DecisionView['outcome'];
  by_chairs_vote: number;
  decided_at: string;
  reason: string | null;
  frozen: FrozenDecision;
}

/** What a decision was judged by, kept with it for good. Ids only: names belong to the person. */
export interface FrozenDecision {
  statutes: { id: string; name: string };
  interpretations: Record<string, string>;
  seats: { number: number; holderId: string | null; sitterId: string | null; state: string }[];
  entitledIds: string[];
  recusedIds: string[];
  substitutions: { alternateId: string; forPersonId: string | null; byDecision: string | null }[];
  chairId: string | null;
  sums: Record<string, number>;
  findings: Finding[];
}

/** What was proposed, decided and written in one meeting, oldest first. */
export interface Outcomes {
  proposals: ProposalRow[];
  decisions: DecisionRow[];
  entries: EntryRow[];
}

/** As the database has it. */
type Stored<Row extends { frozen: unknown }> = Omit<Row, 'frozen'> & { frozen: string };

/** Three queries, whatever the length of the meeting. */
export async function outcomesOf(db: Db, meetingId: string): Promise<Outcomes> {
  const of = (table: string, order: string) =>
    `SELECT t.* FROM ${table} t JOIN agenda_item i ON i.id = t.item_id
     WHERE i.meeting_id = $1 ORDER BY t.${order}, t.id`;
  const decisions = await db.query<Stored<DecisionRow>>(of('decision', 'decided_at'), [meetingId]);
  return {
    proposals: await db.query<ProposalRow>(of('proposal', 'created_at'), [meetingId]),
    decisions: decisions.map((row) => ({
      ...row,
      frozen: JSON.parse(row.frozen) as FrozenDecision,
    })),
    entries: await db.query<EntryRow>(of('minutes_entry', 'written_at'), [meetingId]),
  };
}

/** Everyone a decision names. */
export function peopleIn({ frozen: kept }: DecisionRow): string[] {
  const called = kept.substitutions.flatMap(({ alternateId, forPersonId }) => [
    alternateId,
    forPersonId ?? alternateId,
  ]);
  return [...kept.entitledIds, ...kept.recusedIds, ...called];
}

export function decisionView(
  row: DecisionRow,
  caseNumber: string,
  panel: PanelOnDay,
): DecisionView {
  const kept = row.frozen;
  const name = (id: string) => nameOf(panel, id);
  // By name, since the order of seats would tell their numbers.
  const names = (ids: string[]) => ids.map(name).sort(norwegianOrder);
  return {
    id: row.id,
    caseNumber,
    text: row.text,
    method: row.method,
    for: row.votes_for,
    against: row.votes_against,
    blank: row.votes_blank,
    chairChoice: row.chair_choice,
    outcome: row.outcome,
    byChairsVote: row.by_chairs_vote === 1,
    at: row.decided_at,
    findings: kept.findings,
    present: names(kept.entitledIds),
    recused: names(kept.recusedIds),
    substitutions: kept.substitutions.map(({ alternateId, forPersonId }) => ({
      alternate: name(alternateId),
      forName: forPersonId === null ? null : name(forPersonId),
    })),
  };
}
