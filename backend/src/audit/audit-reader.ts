import { Injectable } from '@nestjs/common';
import { keyedDigest } from '../kernel/audit-chain';
import { ReadDb } from '../kernel/db';
import { AuditEntryView } from './audit-entry.view';

const PAGE = 200;
const PERSON = 'person:';

/** Reads the chain, and the link from pseudonym to person as long as it has not been erased. */
@Injectable()
export class AuditReader {
  constructor(private readonly readDb: ReadDb) {}

  /** At most 200 entries after a number, oldest first. */
  async after(seq: number): Promise<AuditEntryView[]> {
    const rows = await this.readDb.query<AuditEntryView>(
      `SELECT seq, at, actor, action, object, hash FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT ${PAGE}`,
      [seq],
    );
    const people = await this.peopleByPseudonym();
    return rows.map(({ actor, ...row }) => ({
      ...row,
      actor: actor === null ? null : (people.get(actor) ?? actor),
    }));
  }

  private async peopleByPseudonym(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.readDb.query<{ subject: string; salt: string }>(
      'SELECT subject, salt FROM audit_salt WHERE subject LIKE $1',
      [`${PERSON}%`],
    );
    return new Map(
      rows.map(({ subject, salt }) => [keyedDigest(salt, 'actor'), subject.slice(PERSON.length)]),
    );
  }
}
