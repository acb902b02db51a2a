import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boot } from '../../src/boot';
import { openDatabase } from '../../src/database';
import { DataSource } from 'typeorm';
import { newId } from '../../src/kernel/ids';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { StartRefused } from '../../src/start-refused';
import { Client } from '../client';
import { OWN_PANEL } from '../real-panel';
import { KIND, newDatabase, TestDatabase } from '../test-database';

// Each test starts whole programs, which a busy machine does slowly.
const MAIN = path.join(__dirname, '../../src/main.ts');
const HOOK = path.join(__dirname, '../swc-require.cjs');

/** Starts the program as its user would, and hands back what it said before it gave up. */
function start(database: TestDatabase, environment: Record<string, string> = {}) {
  const env = { ...process.env, PORT: '0', ...database.environment, ...environment };
  const run = spawnSync(process.execPath, ['-r', HOOK, MAIN], { env, timeout: 60_000 });
  return { code: run.status, said: `${run.stdout.toString()}${run.stderr.toString()}`.trim() };
}

function expectOneSentence(said: string, about: RegExp): void {
  expect(said).toMatch(about);
  expect(said).toMatch(/^[A-Z][^\n]*\.$/);
}

describe('A program that cannot start says why in one sentence', () => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await newDatabase()));
  afterEach(() => database.remove());

  it('when a setting is wrong', () => {
    const { code, said } = start(database, { LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expectOneSentence(said, /LOG_LEVEL/);
  });

  it('when a clock is set over a real panel, whose data stay as they are', async () => {
    const running = await boot(database.settings, null);
    const { status } = await new Client(running.app).post('/installation', OWN_PANEL);
    expect(status).toBe(201);
    await running.close();
    const before = await auditEntries(database);
    expect(before).toBeGreaterThan(0);
    const { code, said } = start(database, { SAMKLANG_CLOCK: '2026-11-12T10:00' });
    expect(code).toBe(1);
    expectOneSentence(said, /SAMKLANG_CLOCK is for the example panel only/);
    expect(await auditEntries(database)).toBe(before);
  });

  it('when the built pages lack their document', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samklang-pages-'));
    const starting = boot(database.settings, folder);
    await expect(starting).rejects.toThrow(StartRefused);
    await expect(starting).rejects.toThrow(/^The page .*index\.html cannot be read: .*\.$/);
    rmSync(folder, { recursive: true });
    // Nothing holds on to the database afterwards.
    await (await boot(database.settings, null)).close();
  });

  it('and leaves no timer behind when it is refused half way', async () => {
    const running = await boot(database.settings, null);
    const personId = newId();
    await running.app.get(UnitOfWork).housekeeping(async (tx) => {
      await tx.insert('person', { id: personId, name: 'Ola Nordby', email: null, version: 1 });
      // Sealed with a key whose file is not there: the start is refused after others have begun.
      await tx.insert('totp_secret', { person_id: personId, sealed: 'v1.a.b.c.d', last_step: 0 });
    });
    await running.close();
    const made = jest.spyOn(global, 'setInterval');
    const ended = jest.spyOn(global, 'clearInterval');
    await expect(boot(database.settings, null)).rejects.toThrow(/put it back before starting/);
    const timers = made.mock.results.map(({ value }) => value as NodeJS.Timeout);
    const cleared = new Set(ended.mock.calls.map(([timer]) => timer));
    expect(timers.length).toBeGreaterThan(0);
    expect(timers.filter((timer) => !cleared.has(timer))).toEqual([]);
    jest.restoreAllMocks();
  });

  it('when the database is newer than the program', async () => {
    const opened = await openDatabase(database.settings);
    await opened.close();
    await addMigration(database, 'Future1900000000001');
    const again = openDatabase(database.settings);
    await expect(again).rejects.toThrow(/^The database is newer than this program .*\.$/);
  });

  const onAFile = () => {
    it('when another process uses the folder', async () => {
      const running = await boot(database.settings, null);
      try {
        const { code, said } = start(database);
        expect(code).toBe(1);
        expectOneSentence(said, /Another Samklang is already running/);
      } finally {
        await running.close();
      }
    });

    it('when the data folder cannot be used', () => {
      const file = path.join(database.settings.dataDir, 'not-a-folder');
      writeFileSync(file, '');
      const { code, said } = start(database, { DATA_DIR: file });
      expect(code).toBe(1);
      expectOneSentence(said, /cannot be read and written/);
    });

    it('when the file is no database', () => {
      mkdirSync(database.settings.dataDir, { recursive: true });
      writeFileSync(path.join(database.settings.dataDir, 'samklang.db'), 'x'.repeat(5000));
      const { code, said } = start(database);
      expect(code).toBe(1);
      expectOneSentence(said, /cannot be opened/);
    });
  };
  if (KIND === 'sqlite') describe('on a file', onAFile);

  it('when the database does not answer', () => {
    const { code, said } = start(database, { DATABASE_URL: 'postgres://127.0.0.1:9/panel' });
    expect(code).toBe(1);
    expectOneSentence(said, /DATABASE_URL cannot be used/);
  });
});

/** How many entries the audit log holds, read while no program runs. */
async function auditEntries(database: TestDatabase): Promise<number> {
  const { reader, close } = await openDatabase(database.settings);
  const rows = (await reader.query('SELECT seq FROM audit_entry')) as unknown[];
  await close();
  return rows.length;
}

/** As a later version of the program would leave the database. */
async function addMigration(database: TestDatabase, name: string): Promise<void> {
  const { databaseUrl, dataDir } = database.settings;
  const source = await new DataSource(
    databaseUrl === null
      ? { type: 'sqlite', database: path.join(dataDir, 'samklang.db') }
      : { type: 'postgres', url: databaseUrl },
  ).initialize();
  await source.query(`INSERT INTO migrations (timestamp, name) VALUES (1900000000001, '${name}')`);
  await source.destroy();
}
