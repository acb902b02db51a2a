import { MEETING_TABLES } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { PaperBook } from './paper-book';

const LONG = Array.from({ length: 540 }, () => 'ord').join(' ');

describe('Reading the papers, with a mark for oneself', () => {
  let book: PaperBook;
  const list = async (role: 'representative' | 'leader' | 'coordinator' = 'representative') =>
    (await book.app.as(role).get(`/meetings/${book.meetingId}/papers`)).body;
  const mark = (n: number, read: boolean) =>
    book.app.as('representative').put(`${book.at(n)}/reading`, { read });
  const task = async (): Promise<Body | undefined> => {
    const { body } = await book.app.as('representative').get('/home');
    return body.tasks.find(({ kind }: Body) => kind === 'readPapers');
  };
  beforeAll(async () => {
    // The day after the example’s own November meeting should have ended: this one is the next.
    book = await PaperBook.planned([false, true, false, false], '2026-11-27T11:00');
    await book.released(1, { background: LONG });
    await book.released(2);
    await book.released(3);
    await book.write(4);
  });
  afterAll(() => book.app.close());

  it('lists each paper with its summary, how long it takes and that it is not read', async () => {
    const { papers, minutesLeft, locked } = await list();
    expect(locked).toBe(false);
    expect(papers.map(({ paper }: Body) => paper)).toEqual([
      'released',
      'released',
      'released',
      'none',
    ]);
    expect(papers[0]).toMatchObject({ ask: 'decide', readingMinutes: 3, mark: 'unread' });
    expect(papers[0].summary).toContain('styringsgruppa');
    expect(papers[3]).toMatchObject({ summary: null, readingMinutes: null });
    expect(minutesLeft).toBe(5);
  });

  it('marks a paper as read for oneself, in the list, on the case and on the home page', async () => {
    expect(await task()).toMatchObject({ minutes: 5, params: { papers: 3 } });
    expect((await mark(1, true)).body).toEqual({ caseId: book.caseIds[0], mark: 'read' });
    const { papers, minutesLeft } = await list();
    expect(papers[0].mark).toBe('read');
    expect(minutesLeft).toBe(2);
    expect((await book.read(1)).mark).toBe('read');
    expect(await task()).toMatchObject({ minutes: 2, params: { papers: 2 } });
  });

  it('tells the mark to nobody else: not to leader or coordinator, and not to the audit log', async () => {
    for (const role of ['leader', 'coordinator'] as const) {
      const { papers } = await list(role);
      expect(papers[0].mark).toBe('unread');
      expect((await book.read(1, role)).mark).toBe('unread');
    }
    const entries = await book.app.db.query('SELECT seq FROM audit_entry ORDER BY seq');
    await mark(3, true);
    expect(await book.app.db.query('SELECT seq FROM audit_entry ORDER BY seq')).toEqual(entries);
    const replies = await book.app.db.query<{ route: string }>('SELECT route FROM idempotency_key');
    expect(replies.filter(({ route }) => route.includes('reading'))).toEqual([]);
  });

  it('takes the mark away again, and may be pressed twice', async () => {
    await mark(3, true);
    await mark(3, false);
    expect((await mark(3, false)).body.mark).toBe('unread');
    const rows = await book.app.db.query('SELECT id FROM paper_reading');
    expect(rows).toHaveLength(1);
  });

  it('says that a paper was changed after one had read it', async () => {
    await book.write(1, { background: 'Kort nå.' }, 2);
    const { papers } = await list();
    expect(papers[0]).toMatchObject({ mark: 'changed', changedAt: book.app.clock.now() });
    expect((await book.read(1)).mark).toBe('changed');
    await mark(1, true);
    expect((await list()).papers[0].mark).toBe('read');
  });

  it('has no mark for a draft, or for a paper that is locked, and writes nothing', async () => {
    const { body } = await book.app.as('coordinator').get('/declarations');
    const { personId } = body.find(({ signedOn }: Body) => signedOn === null);
    const unsigned = book.app.as(personId);
    await unsigned.get('/session');
    const untouched = await leavesNoTrace(
      book.app,
      [...MEETING_TABLES, 'paper_reading'],
      async () => {
        expect((await mark(4, true)).status).toBe(404);
        const locked = await unsigned.put(`${book.at(1)}/reading`, { read: true });
        expect(locked.body.type).toBe('/problems/declaration-missing');
        expect((await book.app.as('representative').put(`${book.at(1)}/reading`, {})).status).toBe(
          400,
        );
      },
    );
    expect(untouched).toBe(true);
    const seen = (await unsigned.get(`/meetings/${book.meetingId}/papers`)).body;
    expect(seen).toMatchObject({ locked: true, minutesLeft: 0 });
    expect(seen.papers[0]).toMatchObject({ paper: 'locked', summary: null });
  });

  it('locks papers and their summaries for an alternate who is not called to a closed case', async () => {
    const { body } = await book.app.as('alternate').get(`/meetings/${book.meetingId}/papers`);
    const [, closed] = body.papers;
    expect(closed).toMatchObject({ paper: 'locked', summary: null, ask: null, mark: 'unread' });
    const asked = await book.app.as('alternate').put(`${book.at(2)}/reading`, { read: true });
    expect(asked.status).toBe(403);
  });
});
