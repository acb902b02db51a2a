import { MEETING_TABLES } from '../meetings/meeting-book';
import { leavesNoTrace } from '../real-panel';
import { PaperBook, WHOLE } from './paper-book';

describe('The structured paper (UP 4.1, 4.3)', () => {
  let book: PaperBook;
  beforeAll(async () => {
    book = await PaperBook.planned([false, false]);
  });
  afterAll(() => book.app.close());

  it('keeps every part as it was written, and who wrote it for those who prepare', async () => {
    const { version: _new, ...parts } = { ...WHOLE, version: 0 };
    const saved = await book.write(1);
    expect(saved.status).toBe(200);
    expect(saved.body.paper).toMatchObject({ ...parts, state: 'draft', savedBy: 'Marte Lunde' });
    expect(saved.body.paper.changes).toEqual([]);
    expect(await book.read(1)).toMatchObject({ paper: null });
  });

  it('keeps what was left out of a save', async () => {
    const { summary, question, background, proposal, language } = WHOLE;
    const some = { summary, question, background, proposal, language };
    const saved = await book.app
      .as('coordinator')
      .put(`${book.at(1)}/paper`, { ...some, version: 1 });
    expect(saved.body.paper).toMatchObject({ ...WHOLE, version: 2 });
  });

  it('refuses a kind of asking it does not know, and writes nothing', async () => {
    const untouched = await leavesNoTrace(book.app, MEETING_TABLES, async () => {
      const refused = await book.write(1, { ask: 'obey' }, 2);
      expect(refused.body.errors[0]).toMatchObject({ field: 'ask' });
    });
    expect(untouched).toBe(true);
  });

  it('refuses to release a paper without a plain summary, with the clause and what would mend it', async () => {
    await book.write(2, { summary: '  ' });
    const untouched = await leavesNoTrace(book.app, MEETING_TABLES, async () => {
      const refused = await book.release(2);
      expect(refused.status).toBe(422);
      expect(refused.body.findings[0]).toMatchObject({
        rule: 'papers',
        clause: 'UP 4.1, 4.3',
        facts: { lacks: 'summary' },
        remedy: 'summarise',
      });
    });
    expect(untouched).toBe(true);
    expect((await book.read(2)).paper).toBeNull();
    await book.write(2, {}, 1);
    expect((await book.release(2, 2)).status).toBe(201);
  });

  it('shows members what was changed after release, from what to what, by whom and when', async () => {
    expect((await book.release(1, 2)).status).toBe(201);
    expect((await book.read(1)).paper.changes).toEqual([]);
    const changed = await book.write(1, { proposal: 'Panelet velger tre.', addressee: '' }, 3);
    expect(changed.status).toBe(200);
    const { paper } = await book.read(1);
    expect(paper).toMatchObject({ state: 'released', proposal: 'Panelet velger tre.' });
    expect(paper.savedBy).toBeNull();
    expect(paper.changes).toEqual([
      {
        edition: 2,
        at: book.app.clock.now(),
        by: 'Marte Lunde',
        parts: [
          { part: 'proposal', before: 'Panelet velger to.', after: 'Panelet velger tre.' },
          { part: 'addressee', before: 'Styringsgruppa', after: '' },
        ],
      },
    ]);
  });

  it('counts a save that changes no text as no change', async () => {
    await book.write(1, { proposal: 'Panelet velger tre.', addressee: '', officer: 'Ada' }, 4);
    const { paper } = await book.read(1);
    expect(paper.officer).toBe('Ada');
    expect(paper.changes).toHaveLength(1);
  });

  it('refuses to take the summary out of a released paper', async () => {
    const untouched = await leavesNoTrace(book.app, MEETING_TABLES, async () => {
      const refused = await book.write(1, { summary: '' }, 5);
      expect(refused.status).toBe(422);
      expect(refused.body.findings[0]).toMatchObject({ rule: 'papers', remedy: 'summarise' });
    });
    expect(untouched).toBe(true);
  });
});
