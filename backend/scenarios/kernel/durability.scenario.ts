import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startApp } from '../harness';
import { KIND, newDatabase, TestDatabase } from '../test-database';
import { writerCommand, WriterProcess } from './writer-process';

const WRITES = 100;

describe('An acknowledged write', () => {
  const onSqlite = KIND === 'sqlite';
  const title = onSqlite
    ? 'has been forced to the disk: at least one fsync for each'
    : 'has been forced to the disk: the writer waits for the log';

  it(
    title,
    async () => {
      if (onSqlite) await expectFsyncs();
      else await expectSynchronousCommit();
    },
    60_000,
  );
});

/** The same program with and without the writes: the difference is what the writes caused. */
async function expectFsyncs(): Promise<void> {
  if (spawnSync('strace', ['-V']).status !== 0) {
    throw new Error(
      'Install strace (apt-get install strace): without it nobody sees what reaches the disk.',
    );
  }
  const idle = await fsyncsOf(0);
  const busy = await fsyncsOf(WRITES);
  process.stdout.write(`${busy - idle} fsyncs for ${WRITES} acknowledged writes\n`);
  expect(busy - idle).toBeGreaterThanOrEqual(WRITES);
}

async function fsyncsOf(writes: number): Promise<number> {
  const database = await newDatabase();
  try {
    return await traced(database, writes);
  } finally {
    await database.remove();
  }
}

async function traced(database: TestDatabase, writes: number): Promise<number> {
  const log = path.join(database.settings.dataDir, 'strace.log');
  const strace = ['strace', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', log];
  const writer = new WriterProcess([...strace, ...writerCommand(0, writes)], database);
  await writer.untilEnd();
  if (writer.acknowledged.length !== writes)
    throw new Error(`The writer stopped: ${writer.errors}`);
  const calls = readFileSync(log, 'utf8').split('\n');
  return calls.filter((line) => /(fsync|fdatasync)\(.*(= 0|unfinished)/.test(line)).length;
}

async function expectSynchronousCommit(): Promise<void> {
  const app = await startApp();
  try {
    const setting = await app.unit.housekeeping((tx) => tx.query('SHOW synchronous_commit'));
    expect(setting).toEqual([{ synchronous_commit: 'on' }]);
  } finally {
    await app.close();
  }
}
