import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { prepares } from '../closed-items';
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
    const row = await rowOf(db, id);
    const frozen = JSON.parse(row.frozen) as FrozenDecision;
    const marks = prepares(actor);
    const replaced = entries.find((each) => each.id === entry.supersededBy);
    return {
      decision: entryView(entry),
      byChairsVote: row.byChairsVote === 1,
      seats: frozen.seats.length,
      basis: frozen.sums['basis'] ?? 0,
      alternates: frozen.sums['alternates'] ?? 0,
      recused: frozen.recusedIds.length,
      findings: frozen.findings,
      statutesName: frozen.statutes.name,
      supersededBy: replaced ? otherView(replaced) : null,
      supersedes: entries.filter((each) => each.supersededBy === id).map(otherView),
      later: marks ? laterThan(entry, entries).map(otherView) : [],
      can: marks ? ['mark'] : [],
      version: row.version ?? 0,
    };
  }
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

/** Only what was adopted afterwards can have replaced it. */
export function laterThan(
  { id, decidedAt }: DecisionEntry,
  entries: readonly DecisionEntry[],
): DecisionEntry[] {
  return entries.filter(
    (each) => each.id !== id && each.outcome === 'adopted' && each.decidedAt >= decidedAt,
  );
}
