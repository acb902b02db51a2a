import { openDatabase } from '../../src/database';
import { verifyChain } from '../../src/kernel/audit-chain';
import { ReadDb } from '../../src/kernel/db';
import { KIND, newDatabase, TestDatabase } from '../test-database';
import { writerCommand, WriterProcess } from './writer-process';

const POINTS = Number(process.env['CRASH_POINTS'] ?? 10);
const SEED = 20261112;
const LONGEST_MS = 250;
const ENDLESS = 1_000_000;

describe('A program that is killed while it writes', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await newDatabase()));
  afterAll(() => database.remove());

  it(
    `has lost nothing it acknowledged and left nothing half, at ${POINTS} points`,
    async () => {
      const random = seeded(SEED);
      const acknowledged = new Set<number>();
      for (let point = 0; point < POINTS; point++) {
        const writer = new WriterProcess(writerCommand(point * ENDLESS, ENDLESS), database);
        await writer.untilReady();
        await new Promise((resume) => setTimeout(resume, random() * LONGEST_MS));
        await writer.kill();
        for (const number of writer.acknowledged) acknowledged.add(number);
        await expectWhole(database, acknowledged);
      }
      process.stdout.write(
        `${acknowledged.size} acknowledged writes over ${POINTS} kills, none lost\n`,
      );
      expect(acknowledged.size).toBeGreaterThan(POINTS);
    },
    POINTS * 20_000,
  );
});

/** Every acknowledged pair is there, every pair there is whole, and the audit chain holds one entry for each. */
async function expectWhole(database: TestDatabase, acknowledged: Set<number>): Promise<void> {
  const { reader, close } = await openDatabase(database.settings);
  try {
    const db = new ReadDb(reader);
    const rows = await db.query<{ number: number; halves: number }>(
      'SELECT number, CAST(count(*) AS integer) AS halves FROM pair GROUP BY number',
    );
    const kept = new Set(rows.map(({ number }) => number));
    expect([...acknowledged].filter((number) => !kept.has(number))).toEqual([]);
    expect(rows.filter(({ halves }) => halves !== 2)).toEqual([]);
    expect(await verifyChain(db)).toMatchObject({ ok: true, head: { seq: rows.length } });
    if (KIND === 'sqlite') {
      expect(await db.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
  } finally {
    await close();
  }
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
