import { Db } from '../kernel/db';
import { notFound } from '../kernel/problem';
import type { InterpretationId } from '../statutes/interpretations';
import type { PlanDraft } from './rules/plan-draft';

export type ChangeState = 'draft' | 'open' | 'withdrawn' | 'adopted' | 'fallen';

/** Another reading of one place. */
export interface ReadingDraft {
  id: InterpretationId;
  option: string;
}

interface Common {
  id: string;
  title: string;
  reason: string;
  /** The version of the statutes it was written from. */
  baseId: string;
  /** A day the panel wants it to apply from, when later than the day after. */
  fromDay: string | null;
  state: ChangeState;
  proposedBy: string;
  proposer: string;
  madeAt: string;
  openedAt: string | null;
  caseId: string | null;
  decisionId: string | null;
  /** Day of the meeting that decided. */
  decidedOn: string | null;
  inForceFrom: string | null;
  version: number;
}

/** A proposed change of the rules, as stored. */
export type ChangeRow = Common &
  ({ kind: 'statutes'; plan: PlanDraft } | { kind: 'interpretation'; reading: ReadingDraft });

type Stored = Common & { kind: ChangeRow['kind']; content: string };

const SELECT = `SELECT r.id, r.kind, r.title, r.reason, r.content, r.base_id AS "baseId",
  r.from_day AS "fromDay", r.state, r.proposed_by AS "proposedBy", p.name AS "proposer",
  r.made_at AS "madeAt", r.opened_at AS "openedAt", r.case_id AS "caseId",
  r.decision_id AS "decisionId", r.decided_on AS "decidedOn", r.in_force_from AS "inForceFrom", r.version
  FROM rule_change r JOIN person p ON p.id = r.proposed_by`;

/** Newest first: everything but the drafts of others. */
export async function changesFor(db: Db, personId: string | null): Promise<ChangeRow[]> {
  const rows = await db.query<Stored>(
    `${SELECT} WHERE r.state <> 'draft' OR r.proposed_by = $1 ORDER BY r.made_at DESC, r.id DESC`,
    [personId ?? ''],
  );
  return rows.map(read);
}

/** @throws not-found */
export async function changeById(db: Db, id: string): Promise<ChangeRow> {
  const [row] = await db.query<Stored>(`${SELECT} WHERE r.id = $1`, [id]);
  if (!row) throw notFound();
  return read(row);
}

/** The change a proposal in a meeting stands for; null for a proposal like any other. */
export async function changeOfProposal(db: Db, proposalId: string): Promise<ChangeRow | null> {
  const [row] = await db.query<Stored>(
    `${SELECT} JOIN rule_change_proposal t ON t.change_id = r.id WHERE t.proposal_id = $1`,
    [proposalId],
  );
  return row ? read(row) : null;
}

/** The change a case was raised for; null for any other case. */
export async function changeOfCase(db: Db, caseId: string): Promise<ChangeRow | null> {
  const [row] = await db.query<Stored>(`${SELECT} WHERE r.case_id = $1`, [caseId]);
  return row ? read(row) : null;
}

function read({ content, ...row }: Stored): ChangeRow {
  const parsed = JSON.parse(content) as unknown;
  return row.kind === 'statutes'
    ? { ...row, kind: 'statutes', plan: parsed as PlanDraft }
    : { ...row, kind: 'interpretation', reading: parsed as ReadingDraft };
}

/** What somebody has said of a change. */
export interface SupportRow {
  changeId: string;
  personId: string;
  name: string;
  answer: 'supports' | 'declines';
  channel: 'written' | 'meeting';
  givenAt: string;
}

/** In the order they were given. */
export function supportOf(db: Db, changeIds: readonly string[]): Promise<SupportRow[]> {
  if (changeIds.length === 0) return Promise.resolve([]);
  const places = changeIds.map((_, i) => `$${i + 1}`).join(', ');
  return db.query<SupportRow>(
    `SELECT s.change_id AS "changeId", s.person_id AS "personId", p.name, s.answer, s.channel,
      s.given_at AS "givenAt" FROM rule_change_support s JOIN person p ON p.id = s.person_id
      WHERE s.change_id IN (${places}) ORDER BY s.given_at, s.id`,
    changeIds,
  );
}
