import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db, ReadDb } from '../kernel/db';
import { signedOut } from '../kernel/problem';
import { Vault } from '../kernel/vault/vault';
import { statementField } from './statements/statement-column';

/** What one told of one's own life in meetings, for one's own copy. */
export type OwnStatement = Readonly<Record<'said_at' | 'release' | 'text', string>> & {
  readonly decided_at: string | null;
};

/** Statements somebody has made in a held meeting and not decided on. */
export interface WaitingStatements {
  meetingId: string;
  number: number;
  year: number;
  count: number;
}

/** The door to a person's own statements for other slices: how many wait, and the words for themselves alone. */
@Injectable()
export class OwnStatementsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly vault: Vault,
  ) {}

  async open(actor: Actor): Promise<OwnStatement[]> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const rows = await this.readDb.query<{ id: string } & Omit<OwnStatement, 'text'>>(
      'SELECT id, said_at, release, decided_at FROM statement WHERE person_id = $1 ORDER BY id',
      [personId],
    );
    const opened: OwnStatement[] = [];
    for (const { id, ...row } of rows) {
      const field = statementField(id, personId);
      const text = await this.vault.open(field, actor, { name: 'own', about: null });
      opened.push({ ...row, text: text ?? '' });
    }
    return opened;
  }

  /** By meeting, oldest first. */
  waiting(personId: string, db: Db = this.readDb): Promise<WaitingStatements[]> {
    return db.query<WaitingStatements>(
      `SELECT m.id AS "meetingId", m.number, m.year, CAST(count(*) AS integer) AS count
       FROM statement s JOIN agenda_item i ON i.id = s.item_id JOIN meeting m ON m.id = i.meeting_id
       WHERE s.person_id = $1 AND s.decided_at IS NULL AND m.state = 'closed'
       GROUP BY m.id, m.number, m.year, m.starts_at ORDER BY m.starts_at, m.id`,
      [personId],
    );
  }
}
