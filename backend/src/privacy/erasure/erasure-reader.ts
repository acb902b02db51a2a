import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { DueErasuresReader, Erased } from './due-erasures-reader';
import { DoneErasureView, ErasuresView } from './erasure.view';

export interface OpenRun {
  id: string;
  preparedAt: string;
  firstBy: string | null;
  firstName: string | null;
  version: number;
}

export interface RunItem {
  id: string;
  personId: string;
  name: string;
  what: Erased;
  dueOn: string;
}

const OPEN = `SELECT r.id, r.prepared_at AS "preparedAt", r.first_by AS "firstBy",
  p.name AS "firstName", r.version
  FROM erasure_run r LEFT JOIN person p ON p.id = r.first_by WHERE r.done_at IS NULL`;

const ITEMS = `SELECT i.id, i.person_id AS "personId", p.name, i.what, i.due_on AS "dueOn"
  FROM erasure_item i JOIN person p ON p.id = i.person_id WHERE i.run_id = $1
  ORDER BY i.due_on, p.name, i.what`;

const DONE = `SELECT r.done_at AS "doneAt",
  SUM(CASE WHEN i.outcome = 'erased' THEN 1 ELSE 0 END) AS erased,
  SUM(CASE WHEN i.outcome = 'kept' THEN 1 ELSE 0 END) AS kept
  FROM erasure_run r JOIN erasure_item i ON i.run_id = r.id WHERE r.done_at IS NOT NULL
  GROUP BY r.id, r.done_at ORDER BY r.done_at DESC`;

/** The run that waits for two people, what comes after it, and the runs there have been. */
@Injectable()
export class ErasureReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly due: DueErasuresReader,
  ) {}

  /** At most one run is open at a time. */
  async open(db: Db = this.readDb): Promise<OpenRun | null> {
    const [run] = await db.query<OpenRun>(OPEN);
    return run ?? null;
  }

  items(runId: string, db: Db = this.readDb): Promise<RunItem[]> {
    return db.query<RunItem>(ITEMS, [runId]);
  }

  /** The open run as somebody's task: null when there is none, or when they have approved it already. */
  async waitsFor({ personId }: Actor): Promise<{ isSecond: boolean; items: number } | null> {
    const run = await this.open();
    if (run === null || (run.firstBy !== null && run.firstBy === personId)) return null;
    const items = await this.items(run.id);
    return { isSecond: run.firstBy !== null, items: items.length };
  }

  async view(actor: Actor, db: Db = this.readDb): Promise<ErasuresView> {
    const run = await this.open(db);
    const done = await db.query<Record<keyof DoneErasureView, string | number>>(DONE);
    const items = run === null ? [] : await this.items(run.id, db);
    const ahead = await this.due.ahead(db);
    return {
      run: run && {
        id: run.id,
        preparedAt: run.preparedAt,
        firstBy: run.firstName,
        mayApprove: run.firstBy === null || run.firstBy !== actor.personId,
        items: items.map(({ name, what, dueOn }) => ({ name, what, dueOn })),
        version: run.version,
      },
      ahead: ahead.map(({ name, what, dueOn }) => ({ name, what, dueOn })),
      done: done.map(({ doneAt, erased, kept }) => {
        return { doneAt: String(doneAt), erased: Number(erased), kept: Number(kept) };
      }),
    };
  }
}
