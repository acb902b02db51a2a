import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { nameOf, PanelOnDay } from '../attendance/panel-on-day';
import type { DecisionMethod } from '../rules/majority';
import { dissentsIn, DissentRow } from '../votes/dissent-rows';
import type { ProposalRow } from '../votes/proposal-rows';
import { votesIn, VotesHeld } from '../votes/vote-rows';
import { StatementRow, statementsOf } from '../statements/statement-rows';
import type { DecisionView } from './live.view';

export interface EntryRow {
  id: string;
  item_id: string;
  author_id: string;
  text: string;
  written_at: string;
  /** Who wrote the present wording; null when the author did. */
  changed_by: string | null;
  /** The statement of experience it came from, which only its owner changes. */
  statement_id: string | null;
  /** 1: its owner lets the panel read it, not the public. */
  panel_only: number;
  version: number;
}

export interface DecisionRow {
  id: string;
  item_id: string;
  proposal_id: string;
  text: string;
  method: DecisionMethod;
  votes_for: number;
  votes_against: number;
  votes_blank: number;
  chair_choice: DecisionView['chairChoice'];
  outcome: DecisionView['outcome'];
  by_chairs_vote: number;
  decided_at: string;
  reason: string | null;
  frozen: FrozenDecision;
  /** Of the proposal it was made on. */
  kind: DecisionView['kind'];
}

/** What a decision was judged by, kept with it for good. Ids only: names belong to the person. */
export interface FrozenDecision {
  statutes: { id: string; name: string; inForceFrom?: string };
  interpretations: Record<string, string>;
  seats: { number: number; holderId: string | null; sitterId: string | null; state: string }[];
  entitledIds: string[];
  /** Those who were asked by name and still sat there, when names were called or devices used. */
  rollIds?: string[];
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
  dissents: DissentRow[];
  held: VotesHeld;
  statements: StatementRow[];
}

/** As the database has it. */
type Stored = Omit<DecisionRow, 'frozen' | 'kind'> & { frozen: string };

/** Eight queries, whatever the length of the meeting. */
export async function outcomesOf(db: Db, meetingId: string): Promise<Outcomes> {
  const of = (table: string, order: string) =>
    `SELECT t.* FROM ${table} t JOIN agenda_item i ON i.id = t.item_id
     WHERE i.meeting_id = $1 ORDER BY t.${order}, t.id`;
  const decisions = await db.query<Stored>(of('decision', 'decided_at'), [meetingId]);
  const proposals = await db.query<ProposalRow>(of('proposal', 'created_at'), [meetingId]);
  const kindOf = new Map(proposals.map(({ id, kind }) => [id, kind]));
  return {
    proposals,
    decisions: decisions.map((row) => ({
      ...row,
      kind: kindOf.get(row.proposal_id) ?? 'main',
      frozen: JSON.parse(row.frozen) as FrozenDecision,
    })),
    entries: await db.query<EntryRow>(of('minutes_entry', 'written_at'), [meetingId]),
    dissents: await dissentsIn(db, meetingId),
    held: await votesIn(db, meetingId),
    statements: await statementsOf(db, meetingId),
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
  dissents: readonly DissentRow[],
): DecisionView {
  const kept = row.frozen;
  const name = (id: string) => nameOf(panel, id);
  // By name, since the order of seats would tell their numbers.
  const names = (ids: string[]) => ids.map(name).sort(norwegianOrder);
  return {
    id: row.id,
    caseNumber,
    kind: row.kind,
    text: row.text,
    method: row.method,
    for: row.votes_for,
    against: row.votes_against,
    blank: row.votes_blank,
    chairChoice: row.chair_choice,
    outcome: row.outcome,
    byChairsVote: row.by_chairs_vote === 1,
    split: kept.findings.some(({ rule, facts }) => rule === 'majority' && facts['split'] === true),
    at: row.decided_at,
    statutes: { name: kept.statutes.name, inForceFrom: kept.statutes.inForceFrom ?? null },
    findings: kept.findings,
    present: names(kept.entitledIds),
    recused: names(kept.recusedIds),
    substitutions: kept.substitutions.map(({ alternateId, forPersonId }) => ({
      alternate: name(alternateId),
      forName: forPersonId === null ? null : name(forPersonId),
    })),
    dissents: dissents
      .filter(({ decision_id }) => decision_id === row.id)
      .map(({ person_id, text, version }) => ({
        personId: person_id,
        name: name(person_id),
        text,
        version,
      })),
  };
}
