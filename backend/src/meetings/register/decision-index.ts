import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { KeptFacts } from '../../kernel/kept-facts';
import { osloDate } from '../../kernel/oslo';
import type { FrozenDecision } from '../live/live-outcomes';
import { caseNumber } from '../meeting-rows';
import { DecisionEntry } from './decision-entry';
import { IndexRow, Judged, writtenRows } from './written-decisions';
import { fold } from './fold';

const NOT_JUDGED: Judged = { clauses: [], present: 0, needed: 0 };
/** Read at once; both databases take many more. */
const BATCH = 500;

/**
 * Every decision there is, made in a meeting or in writing, newest first, read once after each commit. What a decision was judged by never changes, so
 * that is read once for each.
 */
@Injectable()
export class DecisionIndex {
  private readonly judged = new Map<string, Judged>();
  private readonly folded = new Map<string, { of: string; words: string }>();
  private readonly kept = new KeptFacts((_key: string, db) => this.read(db));

  constructor(private readonly readDb: ReadDb) {}

  all(db: Db = this.readDb): Promise<DecisionEntry[]> {
    return this.kept.get('all', db);
  }

  private async read(db: Db): Promise<DecisionEntry[]> {
    const rows = await db.query<Omit<IndexRow, 'written'>>(
      `SELECT d.id, d.item_id AS "itemId", i.case_id AS "caseId", m.id AS "meetingId",
        m.number AS "meetingNumber", m.year AS "meetingYear", m.starts_at AS "startsAt",
        i.started_at AS "itemStartedAt", c.closed, c.number AS case_number, c.year AS case_year, c.title,
        c.type, c.goal, d.text, d.method, d.outcome, d.votes_for AS "for", d.votes_against AS "against",
        d.votes_blank AS "blank", d.decided_at AS "decidedAt", k.addressee, k.superseded_by AS "supersededBy"
        FROM decision d JOIN agenda_item i ON i.id = d.item_id JOIN meeting m ON m.id = i.meeting_id
        JOIN panel_case c ON c.id = i.case_id LEFT JOIN decision_mark k ON k.decision_id = d.id
        ORDER BY d.decided_at DESC, d.id DESC`,
    );
    await this.judge(
      db,
      rows.map(({ id }) => id).filter((id) => !this.judged.has(id)),
    );
    const written = (await writtenRows(db)).map((row) => this.entry(row));
    const decided = rows.map((row) => this.entry({ ...row, written: null }));
    return written.length === 0 ? decided : [...decided, ...written].sort(newestFirst);
  }

  private async judge(db: Db, ids: readonly string[]): Promise<void> {
    for (let i = 0; i < ids.length; i += BATCH) {
      const some = ids.slice(i, i + BATCH);
      const places = some.map((_, n) => `$${n + 1}`).join(', ');
      const rows = await db.query<{ id: string; frozen: string }>(
        `SELECT id, frozen FROM decision WHERE id IN (${places})`,
        some,
      );
      for (const { id, frozen } of rows) this.judged.set(id, judgedIn(frozen));
    }
  }

  private entry({ judged: own, ...row }: IndexRow): DecisionEntry {
    const number = caseNumber(row);
    const text = `${number}\n${row.title}\n${row.text}\n${row.addressee ?? ''}`;
    const known = this.folded.get(row.id);
    const words = known?.of === text ? known.words : fold(text);
    this.folded.set(row.id, { of: text, words });
    const judged = own ?? this.judged.get(row.id) ?? NOT_JUDGED;
    return { ...row, caseNumber: number, on: osloDate(row.decidedAt), ...judged, words };
  }
}

function newestFirst(a: DecisionEntry, b: DecisionEntry): number {
  const [x, y] = [`${a.decidedAt} ${a.id}`, `${b.decidedAt} ${b.id}`];
  return x < y ? 1 : Number(x > y) * -1;
}

function judgedIn(frozen: string): Judged {
  const { findings, sums } = JSON.parse(frozen) as FrozenDecision;
  const clauses = [...new Set(findings.map(({ clause }) => clause))];
  return { clauses, present: sums['present'] ?? 0, needed: sums['needed'] ?? 0 };
}
