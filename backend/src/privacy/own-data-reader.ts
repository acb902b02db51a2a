import { Injectable } from '@nestjs/common';
import { AuditReader } from '../audit/audit-reader';
import { ReadDb } from '../kernel/db';
import { copyFrame } from '../texts/data-copy';
import { MailLanguage } from '../texts/mail';
import { COLUMNS } from './column-register';
import { TableTags } from './panel-columns';

export type OwnRow = Readonly<Record<string, unknown>>;

/** All that is kept about one person, by table. */
export interface OwnData {
  tables: Readonly<Record<string, readonly OwnRow[]>>;
}

/** Columns that hold JSON: shown as what they hold. */
const JSON_COLUMNS = new Set(['evidence']);

/** Reads what the register of columns tags exported, and takes the names of others out of it. */
@Injectable()
export class OwnDataReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly audit: AuditReader,
  ) {}

  async of(personId: string, language: MailLanguage): Promise<OwnData> {
    const hide = await this.hider(personId, copyFrame(language).someone);
    const tables: Record<string, readonly OwnRow[]> = {};
    for (const [table, tags] of Object.entries(COLUMNS)) {
      const rows = await this.rows(table, tags, personId);
      if (rows !== null) tables[table] = rows.map((row) => cleaned(row, hide));
    }
    return { tables: { ...tables, audit_entry: await this.entries(personId) } };
  }

  private async rows(table: string, tags: TableTags, personId: string): Promise<OwnRow[] | null> {
    const { of, exported } = tags;
    if (of === null || exported === undefined) return null;
    return this.readDb.query<OwnRow>(`SELECT ${exported.join(', ')} FROM ${table} WHERE ${of}`, [
      personId,
    ]);
  }

  /** Who else acted, and on whom, is left out. */
  private async entries(personId: string): Promise<OwnRow[]> {
    const rows: OwnRow[] = [];
    for (let before: number | null = null; ;) {
      const { entries, next } = await this.audit.own(personId, before);
      rows.push(...entries.map(({ seq, at, action, mine }) => ({ seq, at, action, mine })));
      if (next === null) return rows;
      before = next;
    }
  }

  /** Replaces the full name and the address of everybody else, wherever they stand. */
  private async hider(personId: string, someone: string): Promise<(text: string) => string> {
    const others = await this.readDb.query<{ name: string; email: string | null }>(
      'SELECT name, email FROM person WHERE id <> $1',
      [personId],
    );
    const names = others
      .flatMap(({ name, email }) => [name, email ?? name])
      .sort((a, b) => b.length - a.length);
    return (text) => names.reduce((rest, name) => rest.replaceAll(name, someone), text);
  }
}

function cleaned(row: OwnRow, hide: (text: string) => string): OwnRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (typeof value !== 'string') return [column, value];
      const text = hide(value);
      return [column, JSON_COLUMNS.has(column) ? (JSON.parse(text) as unknown) : text];
    }),
  );
}
