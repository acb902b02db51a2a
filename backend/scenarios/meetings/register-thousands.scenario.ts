import { newId } from '../../src/kernel/ids';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const ANY = { words: '', page: 1 };

describe('The register of decisions', () => {
  let app: TestApp;
  let book: MeetingBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-20');
    book = await MeetingBook.held(app, [false]);
    await book.attendedBy(8);
    await book.takeUp(1);
    await book.decide(1);
  });
  afterAll(() => app.close());

  const find = async (who: string, words: string) =>
    (await app.as(who).put('/decision-search', { ...ANY, words })).body;

  it('answers a search among ten thousand decisions at once', async () => {
    await fill(app, book, 10_000);
    // By the processor's time, not by who else uses it.
    const first = await spent(async () => {
      expect((await find('leader', 'særskilt åtgerd')).total).toBe(10);
    });
    const next = await spent(async () => {
      expect((await find('alternate', 'SÄRSKILT')).total).toBe(10);
    });
    const figures = `first ${first.toFixed(0)} ms, next ${next.toFixed(0)} ms`;
    process.stdout.write(`10,000 decisions, processor: ${figures}\n`);
    expect(first).toBeLessThan(8_000);
    expect(next).toBeLessThan(1_500);
  });
});

/** @returns milliseconds of the processor's time */
async function spent(act: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Decisions as the first one, each with words of its own. */
async function fill(app: TestApp, book: MeetingBook, count: number): Promise<void> {
  const [known] = await app.db.query<Body>('SELECT * FROM decision WHERE item_id = $1', [
    book.item(1).id,
  ]);
  const [proposal] = await app.db.query<Body>('SELECT * FROM proposal WHERE id = $1', [
    known.proposal_id,
  ]);
  await app.unit.housekeeping(async (tx) => {
    for (let n = 0; n < count; n += 200) {
      const some = Array.from({ length: 200 }, (_, i) => n + i);
      const proposals = some.map(() => ({ ...proposal, id: newId() }));
      const decisions = some.map((each, i) => ({
        ...known,
        id: newId(),
        proposal_id: proposals[i]?.['id'],
        text: each % 1000 === 0 ? `Særskilt åtgerd ${each}` : `Vedtak ${each} om noe annet`,
      }));
      await insertAll(tx, 'proposal', proposals);
      await insertAll(tx, 'decision', decisions);
    }
  });
}

async function insertAll(
  tx: { execute(sql: string, params: readonly unknown[]): Promise<number> },
  table: string,
  rows: readonly Body[],
): Promise<void> {
  const columns = Object.keys(rows[0]);
  let n = 0;
  const places = rows.map(() => `(${columns.map(() => `$${++n}`).join(', ')})`).join(', ');
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  await tx.execute(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`, values);
}
