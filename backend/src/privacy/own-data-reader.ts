import { Injectable } from '@nestjs/common';
import { OwnNeedsReader } from '../access/own-needs-reader';
import { AuditReader } from '../audit/audit-reader';
import { Actor } from '../kernel/actor';
import { ReadDb } from '../kernel/db';
import { OwnMeetingNeedsReader } from '../meetings/own-meeting-needs-reader';
import { OwnStatementsReader } from '../meetings/own-statements-reader';
import { GuardianReader } from '../membership/guardian/guardian-reader';
import { copyFrame } from '../texts/data-copy';
import { MailLanguage } from '../texts/mail';
import { COLUMNS } from './column-register';
import { OwnFile, OwnFilesReader } from './own-files-reader';
import { TableTags } from './panel-columns';

export type OwnRow = Readonly<Record<string, unknown>>;

/** All that is kept about one person, by table, and the files of it. */
export interface OwnData {
  tables: Readonly<Record<string, readonly OwnRow[]>>;
  files: readonly OwnFile[];
}

/** Columns that hold JSON: shown as what they hold. */
const JSON_COLUMNS = new Set(['evidence']);

/**
 * Reads what the register of columns tags exported, and takes the names of others out of it. What stands in the
 * vault is opened in the person's own name, and the files are given as they are.
 */
@Injectable()
export class OwnDataReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly audit: AuditReader,
    private readonly needs: OwnNeedsReader,
    private readonly guardians: GuardianReader,
    private readonly meetingNeeds: OwnMeetingNeedsReader,
    private readonly statements: OwnStatementsReader,
    private readonly files: OwnFilesReader,
  ) {}

  async of(actor: Actor & { personId: string }, language: MailLanguage): Promise<OwnData> {
    const { personId } = actor;
    const files = await this.files.of(personId);
    const hide = await this.hider(personId, copyFrame(language).someone);
    const tables: Record<string, readonly OwnRow[]> = {};
    for (const [table, tags] of Object.entries(COLUMNS)) {
      const rows = await this.rows(table, tags, personId);
      const whole = await this.opened(table, rows, actor);
      if (whole !== null) tables[table] = whole.map((row) => cleaned(withFile(row, files), hide));
    }
    return { tables: { ...tables, audit_entry: await this.entries(personId) }, files };
  }

  /** What stands in the vault of a table; a person has one text of each kind at most, but for meetings. */
  private async opened(
    table: string,
    rows: OwnRow[] | null,
    actor: Actor,
  ): Promise<OwnRow[] | null> {
    if (rows === null || rows.length === 0) return rows;
    if (table === 'meeting_needs') return this.meetingNeeds.open(actor);
    if (table === 'statement') return this.statements.open(actor);
    const words = table === 'access_needs' ? await this.needs.open(actor) : {};
    const guardian = table === 'guardian' ? await this.guardians.openOwn(actor) : {};
    return rows.map((row) => ({ ...row, ...words, ...guardian }));
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

/** Says which file of the copy a row tells of, by its fingerprint. */
function withFile(row: OwnRow, files: readonly OwnFile[]): OwnRow {
  const file = files.find(({ sha256 }) => sha256 === row['sha256']);
  return file === undefined ? row : { ...row, file: file.name };
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
