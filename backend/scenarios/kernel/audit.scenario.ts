import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { openDatabase } from '../../src/database';
import { ChangeStream } from '../../src/kernel/change-stream';
import { FixedClock } from '../../src/kernel/clock';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { newDatabase, TestDatabase } from '../test-database';

// Each test starts whole programs, which a busy machine does slowly.
const CLI = path.join(__dirname, '../../src/cli/audit-verify.ts');
const HOOK = path.join(__dirname, '../swc-require.cjs');

describe('The audit-verify command', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await newDatabase();
    const { transactions, close } = await openDatabase(database.settings);
    const clock = new FixedClock('2026-11-12T10:00');
    const unit = new UnitOfWork(transactions, new ChangeStream(), clock);
    for (const n of [1, 2, 3]) await unit.write((tx) => tx.audit('test.done', `test:${n}`, { n }));
    await close();
  });
  afterEach(() => database.remove());

  const verify = (...args: string[]) => {
    const env = { ...process.env, ...database.environment };
    const run = spawnSync(process.execPath, ['-r', HOOK, CLI, ...args], { env, timeout: 60_000 });
    return { code: run.status, said: `${run.stdout.toString()}${run.stderr.toString()}`.trim() };
  };

  /** With the triggers out of the way, as someone who owns the machine could. */
  async function tamper(sql: string): Promise<void> {
    const { databaseUrl, dataDir } = database.settings;
    const source = await new DataSource(
      databaseUrl === null
        ? { type: 'sqlite', database: path.join(dataDir, 'samklang.db') }
        : { type: 'postgres', url: databaseUrl },
    ).initialize();
    const drops =
      databaseUrl === null
        ? ['DROP TRIGGER audit_entry_no_update', 'DROP TRIGGER audit_entry_no_delete']
        : ['ALTER TABLE audit_entry DISABLE TRIGGER ALL'];
    for (const statement of [...drops, sql]) await source.query(statement);
    await source.destroy();
  }

  it('says that the chain holds, and its anchor proves it again', () => {
    const { code, said } = verify();
    expect(code).toBe(0);
    expect(said).toMatch(
      /^Holds: 3 entries, 0 signed heads, 0 given\. Anchor: 3:[A-Za-z0-9+/]{43}=$/,
    );
    const anchor = said.split(' ').at(-1) ?? '';
    expect(verify('--anchor', anchor).code).toBe(0);
  });

  it('names the entry that was changed and ends with 1', async () => {
    await tamper(`UPDATE audit_entry SET action = 'test.undone' WHERE seq = 2`);
    expect(verify()).toEqual({
      code: 1,
      said: 'Broken at entry 2: hash. 1 entries before it hold.',
    });
  });

  it('sees by the anchor that the end was cut off', async () => {
    const anchor = verify().said.split(' ').at(-1) ?? '';
    await tamper('DELETE FROM audit_entry WHERE seq = 3');
    expect(verify().code).toBe(0);
    expect(verify('--anchor', anchor)).toEqual({
      code: 1,
      said: 'Broken at entry 3: anchor. 2 entries before it hold.',
    });
  });
});
