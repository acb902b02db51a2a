import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import type { MailKind } from './mail-kinds';

/** Who has said that they do not want mails of a kind. */
@Injectable()
export class MailRefusalsReader {
  constructor(private readonly readDb: ReadDb) {}

  async of(kind: MailKind, db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM mail_refusal WHERE kind = $1',
      [kind],
    );
    return new Set(rows.map(({ personId }) => personId));
  }
}
