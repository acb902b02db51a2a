import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite3 from 'sqlite3';
import { SqliteReader } from './sqlite-reader';

const folder = mkdtempSync(path.join(tmpdir(), 'samklang-reader-'));
const file = path.join(folder, 'a.db');
const writer = new sqlite3.Database(file);
let reader: SqliteReader;

function write(sql: string): Promise<void> {
  return new Promise((ok, fail) => writer.exec(sql, (error) => (error ? fail(error) : ok())));
}

beforeAll(async () => {
  await write('PRAGMA journal_mode=WAL; CREATE TABLE t (id text, n integer, s text, b blob)');
  await write(`INSERT INTO t VALUES ('a', 1, 'Åse "ÆØ" \\ 😀\n', NULL), ('b', NULL, '', NULL)`);
  reader = await SqliteReader.open(sqlite3, file);
});
afterAll(async () => {
  await reader.destroy();
  await new Promise<void>((done) => writer.close(() => done()));
  rmSync(folder, { recursive: true });
});

/** The answers to the same question, asked thrice. */
async function thrice(sql: string, params: unknown[] = []): Promise<unknown[]> {
  const answers = [];
  for (let n = 0; n < 3; n++) answers.push(await reader.query(sql, params));
  return answers;
}

describe('A question asked again', () => {
  it('has the same answer in the same order, with every kind of value', async () => {
    const rows = [
      { id: 'b', n: null, s: '' },
      { id: 'a', n: 1, s: 'Åse "ÆØ" \\ 😀\n' },
    ];
    expect(await thrice('SELECT id, n, s FROM t ORDER BY id DESC')).toEqual([rows, rows, rows]);
  });

  it('has the same answer where the rows cannot be written as text or two columns share a name', async () => {
    const bytes = [{ x: Buffer.from([0, 255]) }];
    expect(await thrice(`SELECT x'00ff' AS x`)).toEqual([bytes, bytes, bytes]);
    const twice = [{ x: 2 }];
    expect(await thrice('SELECT 1 AS x, 2 AS x')).toEqual([twice, twice, twice]);
    const unnamed = [{ 'count(*)': 2 }];
    expect(await thrice('SELECT count(*) FROM t')).toEqual([unnamed, unnamed, unnamed]);
  });

  it('answers for its own values and for what has been committed since', async () => {
    const sql = 'SELECT id FROM t WHERE id = $1';
    await thrice(sql, ['a']);
    const asked = ['a', 'b', 'c', 'a'].map((id) => reader.query(sql, [id]));
    expect(await Promise.all(asked)).toEqual([[{ id: 'a' }], [{ id: 'b' }], [], [{ id: 'a' }]]);
    await write(`INSERT INTO t VALUES ('c', 3, '', NULL)`);
    expect(await reader.query(sql, ['c'])).toEqual([{ id: 'c' }]);
  });

  it('fails each time when it is wrong, and cannot write', async () => {
    for (let n = 0; n < 2; n++) {
      await expect(reader.query('SELECT unknown FROM t')).rejects.toThrow('no such column');
      await expect(reader.query('DELETE FROM t')).rejects.toThrow('readonly');
    }
  });
});
