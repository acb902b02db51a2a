import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const ANY = { words: '', page: 1 };

/** Three decisions: an open one, one in a closed case with a member recused, and one that replaces the first. */
async function decided(app: TestApp): Promise<MeetingBook> {
  const book = await MeetingBook.held(app, [false, true, false]);
  await book.attendedBy(8);
  await book.takeUp(1);
  await book.decide(1);
  await book.recuse(2, book.ids('representative')[7] ?? '');
  await book.takeUp(2);
  expect((await book.decide(2)).status).toBe(201);
  await book.takeUp(3);
  await book.decide(3);
  return book;
}

describe('The register of decisions', () => {
  let app: TestApp;
  let book: MeetingBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-20');
    book = await decided(app);
  });
  afterAll(() => app.close());

  const find = async (who: string, more: Body = {}) =>
    (await app.as(who).put('/decision-search', { ...ANY, ...more })).body;
  const mine = (n: number) => book.item(n).decisions[0].id as string;
  const cases = (found: Body) => found.decisions.map((each: Body) => each.caseNumber);

  it('holds every decision of every meeting, newest first, with its sums and clauses', async () => {
    const found = await find('leader');
    expect(found.total).toBeGreaterThan(5);
    expect(found.decisions[0]).toMatchObject({
      id: mine(3),
      outcome: 'adopted',
      present: 8,
      needed: 5,
      on: '2026-09-20',
      clauses: expect.arrayContaining(['UP 3.4']),
    });
    expect(found.years).toContain(2026);
    const days = found.decisions.map((each: Body) => each.on);
    expect([...days].sort().reverse()).toEqual(days);
  });

  it('finds words however they are written, and by year, outcome and clause', async () => {
    const { caseNumber } = book.item(1);
    expect(cases(await find('leader', { words: caseNumber }))).toContain(caseNumber);
    const found = await find('leader', { words: 'SAK nummer 1' });
    expect(found.decisions.map((each: Body) => each.id)).toContain(mine(1));
    expect((await find('leader', { words: 'finnes ikke noe sted' })).total).toBe(0);
    expect((await find('leader', { year: 2011 })).total).toBe(0);
    const all = await find('leader');
    const adopted = await find('leader', { outcome: 'adopted' });
    const fallen = await find('leader', { outcome: 'fallen' });
    expect(adopted.total + fallen.total).toBe(all.total);
    expect((await find('leader', { clause: 'UP 9.9' })).total).toBe(0);
    expect((await find('leader', { clause: 'UP 3.4' })).total).toBe(all.total);
  });

  it('holds nothing of a closed case for who may not read it: no line, and no number', async () => {
    const recused = book.ids('representative')[7] ?? '';
    const whole = await find('leader');
    for (const who of ['alternate', recused]) {
      const seen = await find(who);
      expect(seen.total).toBeLessThan(whole.total);
      expect(JSON.stringify(seen)).not.toContain('Sak nummer 2');
      const same = await find(who, { words: 'Sak nummer 2' });
      expect(same.decisions.map((each: Body) => each.id)).not.toContain(mine(2));
      expect((await app.as(who).get(`/decisions/${mine(2)}`)).status).toBe(404);
    }
    expect((await app.as('leader').get(`/decisions/${mine(2)}`)).status).toBe(200);
  });

  it('tells of each decision what it was judged by, under the statutes of its day', async () => {
    const { body } = await app.as('alternate').get(`/decisions/${mine(1)}`);
    expect(body).toMatchObject({ seats: 10, basis: 10, recused: 0, supersededBy: null, can: [] });
    expect(body.statutesName).toContain('Utviklingsplan');
    expect(body.findings.map((each: Body) => each.rule)).toContain('quorum');
  });

  it('marks what replaced a decision, and to whom it goes; the decision itself stays', async () => {
    const path = `/decisions/${mine(1)}/mark`;
    const leader = app.as('leader');
    await app.as('representative').get('/home');
    const before = await app.auditCount();
    const note = { addressee: 'Klyngeledelsen', supersededBy: mine(3), version: 0 };
    expect((await app.as('representative').put(path, note)).status).toBe(403);
    const older = await leader.put(`/decisions/${mine(3)}/mark`, {
      ...note,
      supersededBy: mine(1),
    });
    expect(older.body.errors).toEqual([{ field: 'supersededBy', constraint: 'later' }]);
    expect(await app.auditCount()).toBe(before);
    const { body } = await leader.put(path, note);
    expect(body.decision).toMatchObject({ addressee: 'Klyngeledelsen', superseded: true });
    expect(body.supersededBy).toMatchObject({ id: mine(3) });
    expect((await leader.put(path, note)).status).toBe(409);
    const found = await find('representative', { addressee: 'Klyngeledelsen' });
    expect(found.decisions.map((each: Body) => each.id)).toEqual([mine(1)]);
    expect(found.addressees).toEqual(['Klyngeledelsen']);
    const newer = (await leader.get(`/decisions/${mine(3)}`)).body;
    expect(newer.supersedes.map((each: Body) => each.id)).toEqual([mine(1)]);
  });
});
