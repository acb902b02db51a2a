import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openDatabase } from '../../src/database';
import { ReadDb } from '../../src/kernel/db';
import { newId } from '../../src/kernel/ids';
import { addKey, keyStandings, KeyStanding } from '../../src/kernel/vault/key-care';
import { Vault } from '../../src/kernel/vault/vault';
import { boot } from '../../src/boot';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { WriterProcess } from '../kernel/writer-process';
import { newDatabase, TestDatabase } from '../test-database';
import { putNeeds, unreadable } from './vault-book';

const ROWS = Number(process.env['VAULT_ROWS'] ?? 400);
const KILLS = Number(process.env['VAULT_KILLS'] ?? 2);
/** Longest time a program is let live after it is ready; the shortest is nothing. */
const LONGEST_MS = 1500;
const HOOK = path.join(__dirname, '../swc-require.cjs');
const SERVING = path.join(__dirname, 'serving.ts');
const CLI = path.join(__dirname, '../../src/cli/vault.ts');

let database: TestDatabase;
const reader = newId();

beforeAll(async () => {
  database = await newDatabase();
  const running = await boot(database.settings, null);
  const [unit, vault] = [running.app.get(UnitOfWork), running.app.get(Vault)];
  await unit.write(async (tx) => {
    await tx.insert('person', { id: reader, name: 'Kari Lund', email: null, version: 1 });
    for (let i = 0; i < ROWS; i++) {
      const personId = newId();
      await tx.insert('person', { id: personId, name: 'Ola Nordby', email: null, version: 1 });
      await putNeeds(tx, vault, `needs of ${personId}`, personId);
    }
    await tx.audit('test.filled', 'installation:test');
  });
  await running.close();
}, 300_000);
afterAll(() => database.remove());

/** What stands in file and database while no program runs. */
async function look(): Promise<{ rows: number; bad: string[]; standings: KeyStanding[] }> {
  const { reader: source, close } = await openDatabase(database.settings);
  try {
    const db = new ReadDb(source);
    const { keyFile } = database.settings;
    return { ...(await unreadable(db, keyFile)), standings: await keyStandings(keyFile, db) };
  } finally {
    await close();
  }
}

const left = (standings: readonly KeyStanding[]): number =>
  standings
    .filter(({ standing }) => standing !== 'seals')
    .reduce((sum, { wraps }) => sum + wraps, 0);

describe('A change of master key while the panel works', () => {
  it(
    `leaves nothing unreadable among ${ROWS} rows when the program is killed at ${KILLS} points`,
    async () => {
      let [served, rotations, halfway] = [0, 0, 0];
      for (let kill = 0; kill < KILLS; kill++) {
        if (left((await look()).standings) === 0) {
          addKey(database.settings.keyFile, new Date().toISOString());
          rotations += 1;
        }
        const command = [process.execPath, '-r', HOOK, SERVING, reader];
        const program = new WriterProcess(command, database);
        await program.untilReady();
        await new Promise((resume) => setTimeout(resume, (kill / KILLS) * LONGEST_MS));
        await program.kill();
        expect(program.acknowledged.filter((each) => each !== 1)).toEqual([]);
        served += program.acknowledged.length;
        const { rows, bad, standings } = await look();
        expect({ rows, bad }).toEqual({ rows: ROWS, bad: [] });
        if (left(standings) > 0) halfway += 1;
      }
      process.stdout.write(
        `${ROWS} rows, ${KILLS} kills (${halfway} half way) in ${rotations} rotations, ${served} opened and put meanwhile, 0 unreadable\n`,
      );
      expect(rotations).toBeGreaterThan(0);
    },
    KILLS * 60_000,
  );

  it('ends by itself, and then the old keys can be forgotten one by one', async () => {
    const run = (...args: string[]): string => {
      const env = { ...process.env, ...database.environment };
      return execFileSync(process.execPath, ['-r', HOOK, CLI, ...args], { env }).toString();
    };
    run('rotate');
    const program = new WriterProcess([process.execPath, '-r', HOOK, SERVING, reader], database);
    await program.untilReady();
    // Asked beside the running program, as its operator would.
    while (run('status').includes('still needed')) await new Promise((ok) => setTimeout(ok, 100));
    await program.kill();
    expect(run('status')).toMatch(/no longer needed: vault:forget/);
    const { standings, bad } = await look();
    expect(bad).toEqual([]);
    expect(standings.at(-1)).toMatchObject({ standing: 'seals', wraps: ROWS });
    expect(standings.slice(0, -1).every(({ standing }) => standing === 'forgettable')).toBe(true);
  }, 120_000);
});
