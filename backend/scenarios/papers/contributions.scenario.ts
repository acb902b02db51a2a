import { OldContributions } from '../../src/meetings/papers/contributions/old-contributions';
import { MEETING_TABLES } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { PaperBook } from './paper-book';

const TABLES = [...MEETING_TABLES, 'contribution'];
const MINE = 'Jeg kan ikke komme. Da jeg var innlagt, hjalp det å bli spurt.';

describe('Saying one’s piece before the meeting', () => {
  let book: PaperBook;
  const at = (n = 1) => `${book.at(n)}/contributions`;
  const write = (text: string, version = 0, n = 1) =>
    book.app.as('representative').put(at(n), { text, version });
  const read = async (role: Parameters<typeof book.app.as>[0]): Promise<Body> =>
    (await book.app.as(role).get(at())).body;
  beforeAll(async () => {
    book = await PaperBook.planned([false, true]);
    for (const role of ['alternate', 'coordinator'] as const) {
      await book.app.as(role).get('/session');
    }
  });
  afterAll(() => book.app.close());

  it('is written by a member, and read by the panel with who wrote it', async () => {
    const written = await write(`  ${MINE} `);
    expect(written.body).toMatchObject({
      contributions: [{ text: MINE, mine: true, changedAt: null, version: 1 }],
      can: ['write'],
    });
    const name = written.body.contributions[0].author;
    for (const role of ['leader', 'alternate', 'coordinator'] as const) {
      const { contributions } = await read(role);
      expect(contributions).toMatchObject([{ text: MINE, author: name, mine: false }]);
    }
    expect((await read('coordinator')).can).toEqual([]);
  });

  it('is changed by its author only, and never over a newer text', async () => {
    const again = await write('Kort.', 1);
    expect(again.body.contributions).toMatchObject([{ text: 'Kort.', version: 2 }]);
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      expect((await write('Gammelt.', 1)).body.type).toBe('/problems/stale');
      expect((await write('Nytt.', 0)).status).toBe(409);
      expect((await write(' ')).status).toBe(400);
      const other = await book.app.as('coordinator').put(at(), { text: 'Jeg.', version: 0 });
      expect(other.status).toBe(403);
      expect((await book.app.as('leader').delete(`${at()}?version=2`)).status).toBe(404);
    });
    expect(untouched).toBe(true);
  });

  it('leaves no word of it in the audit log, in mails or in kept answers', async () => {
    const [{ found }] = (await book.app.db.query<{ found: number }>(
      `SELECT (SELECT CAST(count(*) AS integer) FROM outbox_mail WHERE body LIKE $1)
        + (SELECT CAST(count(*) AS integer) FROM idempotency_key WHERE reply LIKE $2) AS found`,
      ['%Kort.%', '%Kort.%'],
    )) as [{ found: number }];
    expect(found).toBe(0);
    const acts = await book.app.db.query<{ object: string }>(
      "SELECT object FROM audit_entry WHERE action = 'contribution.written'",
    );
    expect(acts.map(({ object }) => object)).toEqual([
      `case:${book.caseIds[0]}`,
      `case:${book.caseIds[0]}`,
    ]);
  });

  it('is closed with the case: an alternate who is not called neither reads nor writes', async () => {
    await write('I den lukkede.', 0, 2);
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      expect((await book.app.as('alternate').get(at(2))).status).toBe(403);
      const written = await book.app.as('alternate').put(at(2), { text: 'Meg.', version: 0 });
      expect(written.status).toBe(403);
    });
    expect(untouched).toBe(true);
    expect((await book.app.as('leader').get(at(2))).body.contributions).toHaveLength(1);
  });

  it('is taken back by its author, and is gone', async () => {
    const gone = await book.app.as('representative').delete(`${at()}?version=2`);
    expect(gone.body.contributions).toEqual([]);
    const again = await book.app.as('representative').delete(`${at()}?version=2`);
    expect(again.status).toBe(404);
    const rows = await book.app.db.query('SELECT text FROM contribution');
    expect(rows).toEqual([{ text: 'I den lukkede.' }]);
  });

  it('stands still once the meeting opens, and is there for whoever keeps the minutes', async () => {
    await write(MINE);
    await book.app.as('coordinator').post(`/meetings/${book.meetingId}/open`, { version: 1 });
    const untouched = await leavesNoTrace(book.app, TABLES, async () => {
      expect((await write('Etterpå.', 1)).status).toBe(409);
      const back = await book.app.as('representative').delete(`${at()}?version=1`);
      expect(back.status).toBe(409);
    });
    expect(untouched).toBe(true);
    expect(await read('coordinator')).toMatchObject({ contributions: [{ text: MINE }] });
    expect((await read('representative')).can).toEqual([]);
  });

  it('is erased by the clock three months after the meeting, with the marks of what was read', async () => {
    const round = () => book.app.nest.get(OldContributions).round();
    await book.released(1);
    await book.app.as('representative').put(`${book.at(1)}/reading`, { read: true });
    expect(await round()).toBe(0);
    book.app.clock.set('2027-03-10T11:00:00.000Z');
    expect(await round()).toBe(0);
    book.app.clock.set('2027-03-11T11:00:00.000Z');
    expect(await round()).toBe(2);
    expect(await book.app.db.query('SELECT id FROM contribution')).toEqual([]);
    expect(await book.app.db.query('SELECT id FROM paper_reading')).toEqual([]);
  });
});
