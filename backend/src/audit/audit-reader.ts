import { Injectable } from '@nestjs/common';
import { keyedDigest } from '../kernel/audit-chain';
import { ReadDb } from '../kernel/db';
import { currentActor } from '../kernel/request-context';
import { AuditEntryView, AuditPageView } from './audit-entry.view';

const PAGE = 50;
const PERSON = 'person:';
const LAST = 2_147_483_647;

interface Row {
  seq: number;
  at: string;
  actor: string | null;
  action: string;
  object: string;
  hash: string;
}

interface Known {
  personId: string;
  name: string | null;
}

/** Reads the chain, and the link from pseudonym to person as long as it has not been erased. */
@Injectable()
export class AuditReader {
  constructor(private readonly readDb: ReadDb) {}

  /** @param asked `kind` is what stands before the point of an action; null = all */
  async page(asked: { before: number | null; kind: string | null }): Promise<AuditPageView> {
    const kind = asked.kind === null ? '%' : `${asked.kind}.%`;
    const rows = await this.rows('action LIKE $2', [kind], asked.before);
    const people = await this.people();
    const mine = currentActor().personId;
    return {
      ...paged(rows, (row) => {
        const actor = row.actor === null ? null : (people.get(row.actor) ?? null);
        const person = nameOf(row.object, people);
        return view(row, actor?.name ?? null, { mine: actor?.personId === mine, person });
      }),
      kinds: await this.kinds(),
    };
  }

  /** What somebody did, and what was done with his or her record; others are not named. */
  async own(personId: string, before: number | null): Promise<AuditPageView> {
    const people = await this.people();
    const own = [...people].find(([, known]) => known.personId === personId);
    const [pseudonym, known] = own ?? ['', null];
    const rows = await this.rows(
      '(actor = $2 OR object = $3)',
      [pseudonym, `${PERSON}${personId}`],
      before,
    );
    return {
      ...paged(rows, (row) => {
        const mine = row.actor === pseudonym;
        const about = row.object === `${PERSON}${personId}` ? (known?.name ?? null) : null;
        return view(row, mine ? (known?.name ?? null) : null, { mine, person: about });
      }),
      kinds: [],
    };
  }

  /** One more than a page, to know whether there is more. */
  private rows(condition: string, params: readonly unknown[], before: number | null) {
    return this.readDb.query<Row>(
      `SELECT seq, at, actor, action, object, hash FROM audit_entry
        WHERE seq < $1 AND ${condition} ORDER BY seq DESC LIMIT ${PAGE + 1}`,
      [before ?? LAST, ...params],
    );
  }

  private async kinds(): Promise<string[]> {
    const rows = await this.readDb.query<{ action: string }>(
      'SELECT DISTINCT action FROM audit_entry',
    );
    return [...new Set(rows.map(({ action }) => action.split('.')[0] ?? action))].sort();
  }

  /** By pseudonym; the names are read by their table, which belongs to a higher slice. */
  private async people(): Promise<ReadonlyMap<string, Known>> {
    const salts = await this.readDb.query<{ subject: string; salt: string }>(
      'SELECT subject, salt FROM audit_salt WHERE subject LIKE $1',
      [`${PERSON}%`],
    );
    const names = await this.readDb.query<{ id: string; name: string }>(
      'SELECT id, name FROM person',
    );
    const nameBy = new Map(names.map(({ id, name }) => [id, name]));
    return new Map(
      salts.map(({ subject, salt }) => {
        const personId = subject.slice(PERSON.length);
        return [keyedDigest(salt, 'actor'), { personId, name: nameBy.get(personId) ?? null }];
      }),
    );
  }
}

function nameOf(object: string, people: ReadonlyMap<string, Known>): string | null {
  if (!object.startsWith(PERSON)) return null;
  const id = object.slice(PERSON.length);
  return [...people.values()].find(({ personId }) => personId === id)?.name ?? null;
}

function view(
  { seq, at, action, object, hash }: Row,
  actorName: string | null,
  { mine, person }: { mine: boolean; person: string | null },
): AuditEntryView {
  return { seq, at, actorName, mine, action, object, personName: person, hash };
}

function paged(rows: readonly Row[], see: (row: Row) => AuditEntryView) {
  const entries = rows.slice(0, PAGE).map(see);
  return { entries, next: rows.length > PAGE ? (entries.at(-1)?.seq ?? null) : null };
}
