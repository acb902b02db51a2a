import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COLUMNS } from '../../src/privacy/column-register';
import { TestApp } from '../harness';
import { KIND } from '../test-database';

/** What stands in every cell of every table, and where. */
export async function* cells(app: TestApp): AsyncGenerator<{ column: string; text: string }> {
  for (const [table] of Object.entries(COLUMNS)) {
    const rows = await app.db.query<Record<string, unknown>>(`SELECT * FROM ${table}`);
    for (const row of rows) {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value === 'string') yield { column: `${table}.${name}`, text: value };
      }
    }
  }
}

/** The files beside the program, as a thief of the disk reads them: database, journals and keys. */
export function files(folder: string): { name: string; bytes: Buffer }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(file);
    return [{ name: entry.name, bytes: readFileSync(file) }];
  });
}

/** Every column that can hold text, as the database tells: 'person.name'. */
export async function textColumns(app: TestApp): Promise<string[]> {
  const sql =
    KIND === 'postgres'
      ? `SELECT table_name AS "table", column_name AS "column", data_type AS "type" FROM information_schema.columns
          WHERE table_schema = 'public'`
      : `SELECT m.name AS "table", c.name AS "column", c.type AS "type" FROM sqlite_master m
          JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`;
  const rows = await app.db.query<{ table: string; column: string; type: string }>(sql);
  return rows
    .filter(({ type }) => /char|text/i.test(type))
    .map(({ table, column }) => `${table}.${column}`)
    .sort();
}
