import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import type { ReminderKind } from './reminder-sources';

/** Who gets no reminder of a kind, because the coordinator talks to them instead. */
@Injectable()
export class ReminderStopsReader {
  constructor(private readonly readDb: ReadDb) {}

  async of(kind: ReminderKind, db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM reminder_stop WHERE kind = $1',
      [kind],
    );
    return new Set(rows.map(({ personId }) => personId));
  }
}
