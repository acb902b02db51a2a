import { verifyChain } from '../../src/kernel/audit-chain';
import { startApp, TestApp } from '../harness';

const UNITS = 200;
const ROLLED_BACK = UNITS / 4;

interface Counted {
  n: number;
}

describe('200 units of work at once, every fourth of them failing', () => {
  let app: TestApp;
  let results: PromiseSettledResult<number>[];
  const odd: number[] = [];
  const dirty: number[] = [];
  let reads = 0;
  let atStart = 0;

  beforeAll(async () => {
    app = await startApp();
    atStart = await app.auditCount();
    await app.unit.housekeeping((tx) =>
      tx.execute('CREATE TABLE pair (number integer NOT NULL, half integer NOT NULL)'),
    );
    let running = true;
    const reading = readMeanwhile(() => running);
    results = await Promise.allSettled(Array.from({ length: UNITS }, (_, i) => unit(i)));
    running = false;
    await reading;
  }, 60_000);
  afterAll(() => app.close());

  const fails = (number: number) => number % 4 === 3;
  const unit = (number: number) =>
    app.unit.write(async (tx) => {
      await tx.insert('pair', { number, half: 1 });
      await tx.audit('pair.written', `pair:${number}`);
      await new Promise((resume) => setTimeout(resume, number % 3));
      await tx.insert('pair', { number, half: 2 });
      if (fails(number)) throw new Error('on purpose');
      return number;
    });

  async function readMeanwhile(goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const rows = await app.db.query<{ number: number }>('SELECT number FROM pair');
      if (rows.length % 2 !== 0) odd.push(rows.length);
      dirty.push(...rows.map(({ number }) => number).filter(fails));
      reads++;
    }
  }

  it('keeps exactly those that succeeded', async () => {
    const kept = results.filter(({ status }) => status === 'fulfilled');
    expect(kept).toHaveLength(UNITS - ROLLED_BACK);
    const [rows] = await app.db.query<Counted>('SELECT CAST(count(*) AS integer) AS n FROM pair');
    const [whole] = await app.db.query<Counted>(
      'SELECT CAST(count(*) AS integer) AS n FROM (SELECT number FROM pair GROUP BY number HAVING count(*) = 2) AS w',
    );
    expect(rows?.n).toBe((UNITS - ROLLED_BACK) * 2);
    expect(whole?.n).toBe(UNITS - ROLLED_BACK);
  });

  it('shows no reader anything half or later undone', () => {
    expect(reads).toBeGreaterThan(10);
    expect(odd).toEqual([]);
    expect(dirty).toEqual([]);
  });

  it('leaves an unbroken audit chain of exactly those that succeeded', async () => {
    expect(await verifyChain(app.db)).toMatchObject({
      ok: true,
      head: { seq: atStart + UNITS - ROLLED_BACK },
    });
  });
});
