import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { prepares } from '../closed-items';
import type { FrozenWritten } from '../circulation/frozen-written';
import { writtenById } from '../circulation/written-rows';
import type { FrozenDecision } from '../live/live-outcomes';
import { DecisionEntry } from './decision-entry';
import { entryView, otherView } from './decision-views';
import { DecisionRecordView } from './decisions.view';
import { ReadableDecisions } from './readable-decisions';

interface Row {
  frozen: string;
  byChairsVote: number;
  version: number | null;
}

/** One decision with its sums, its clauses and the statutes of its day. */
@Injectable()
export class DecisionRecord {
  constructor(
    private readonly readDb: ReadDb,
    private readonly readable: ReadableDecisions,
  ) {}

  /** @throws not-found also for one of a closed case the reader may not know of */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<DecisionRecordView> {
    const entries = await this.readable.of(actor, db);
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw notFound();
    const other = (otherId: string | null | undefined) => {
      const found = entries.find((each) => each.id === otherId);
      return found ? otherView(found) : null;
    };
    // What was decided in writing waits for a meeting: that one's decision goes to somebody and is replaced.
    const marks = entry.written === null && prepares(actor);
    return {
      decision: entryView(entry),
      ...(entry.written === null ? await inMeeting(db, id) : await inWriting(db, id)),
      supersededBy: other(entry.supersededBy),
      supersedes: entries.filter((each) => each.supersededBy === id).map(otherView),
      settledBy: other(entry.written?.settledBy),
      settles: entries.filter((each) => each.written?.settledBy === id).map(otherView),
      later: marks ? laterThan(entry, entries).map(otherView) : [],
      can: marks ? ['mark'] : [],
    };
  }
}

type Judgement = Pick<
  DecisionRecordView,
  | 'byChairsVote'
  | 'seats'
  | 'basis'
  | 'alternates'
  | 'recused'
  | 'findings'
  | 'statutesName'
  | 'statutesFrom'
  | 'version'
>;

async function inMeeting(db: Db, id: string): Promise<Judgement> {
  const row = await rowOf(db, id);
  const { seats, sums, recusedIds, findings, statutes } = JSON.parse(row.frozen) as FrozenDecision;
  return {
    byChairsVote: row.byChairsVote === 1,
    seats: seats.length,
    basis: sums['basis'] ?? 0,
    alternates: sums['alternates'] ?? 0,
    recused: recusedIds.length,
    findings,
    statutesName: statutes.name,
    statutesFrom: statutes.inForceFrom ?? null,
    version: row.version ?? 0,
  };
}

/** Its basis is those who were asked; nobody chairs between meetings, and nobody notes anything of it. */
async function inWriting(db: Db, id: string): Promise<Judgement> {
  const { frozen } = await writtenById(db, id);
  if (frozen === null) throw notFound();
  const { sums, recusedIds, findings, statutes } = JSON.parse(frozen) as FrozenWritten;
  return {
    ...{ byChairsVote: false, alternates: 0, version: 0 },
    ...{ seats: sums.asked, basis: sums.asked, recused: recusedIds.length },
    ...{ findings, statutesName: statutes.name, statutesFrom: null },
  };
}

async function rowOf(db: Db, id: string): Promise<Row> {
  const [row] = await db.query<Row>(
    `SELECT d.frozen, d.by_chairs_vote AS "byChairsVote", k.version FROM decision d
      LEFT JOIN decision_mark k ON k.decision_id = d.id WHERE d.id = $1`,
    [id],
  );
  if (!row) throw notFound();
  return row;
}

/** Only what a meeting adopted afterwards can have replaced it. */
export function laterThan(
  { id, decidedAt }: DecisionEntry,
  entries: readonly DecisionEntry[],
): DecisionEntry[] {
  return entries.filter(
    (each) =>
      each.id !== id &&
      each.written === null &&
      each.outcome === 'adopted' &&
      each.decidedAt >= decidedAt,
  );
}
