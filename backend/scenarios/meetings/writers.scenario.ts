import { ChangeStream } from '../../src/kernel/change-stream';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

jest.setTimeout(120_000);

const EDITORS = 50;
const SAVES = 20;

describe('Two who write the minutes at once', () => {
  let app: TestApp;
  let book: MeetingBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    book = await MeetingBook.held(app);
    await book.attendedBy(6);
    await book.takeUp(1);
  });
  afterAll(() => app.close());

  const write = async (text: string): Promise<Body> => {
    await book.send(`/agenda-items/${book.item(1).id}/entries`, { text });
    return book.item(1).entries.at(-1);
  };
  const save = (id: string, text: string, version: number, as: Client = book.coordinator) =>
    as.put(`/entries/${id}`, { text, version });

  it('get the text that stands there and who wrote it, when they saved an older one', async () => {
    const entry = await write('Klyngeleder orienterte.');
    const leader = app.as('leader');
    expect((await save(entry.id, 'Klyngelederen orienterte.', 1, leader)).status).toBe(200);
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const refused = await save(entry.id, 'Klyngeleder fortalte.', 1);
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({
        type: '/problems/stale',
        present: { text: 'Klyngelederen orienterte.', version: 2, author: 'Kari Mjelde' },
      });
    });
    expect(untouched).toBe(true);
  });

  it('never touch each other in different paragraphs', async () => {
    const [mine, theirs] = [await write('Mitt avsnitt.'), await write('Ditt avsnitt.')];
    const leader = app.as('leader');
    const both = await Promise.all([
      save(mine.id, 'Mitt avsnitt, endret.', 1),
      save(theirs.id, 'Ditt avsnitt, endret.', 1, leader),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('keep every wording, and bring back what was taken out where it stood', async () => {
    const entry = await write('Første ord.');
    const after = await write('Etterpå.');
    await save(entry.id, 'Andre ord.', 1);
    expect((await book.coordinator.delete(`/entries/${entry.id}?version=2`)).status).toBe(200);
    const back = await book.send(`/entries/${entry.id}/return`);
    expect(back.status).toBe(201);
    const texts = book.item(1).entries.map(({ text }: Body) => text);
    expect(texts.indexOf('Andre ord.')).toBeLessThan(texts.indexOf(after.text));
    const { body } = await book.coordinator.get(`/entries/${entry.id}/versions`);
    expect(body.versions.map(({ version, text }: Body) => [version, text])).toEqual([
      [1, 'Første ord.'],
      [2, 'Andre ord.'],
      [3, 'Andre ord.'],
    ]);
    expect((await book.send(`/entries/${entry.id}/return`)).status).toBe(409);
  });

  it('see who else writes where, for some seconds, and nothing of it is kept', async () => {
    const { id } = book.item(1);
    const entry = await write('Her skriver to.');
    await app.as('leader').get('/session');
    const leader = app.as('leader');
    const told: string[] = [];
    const stop = app.nest.get(ChangeStream).subscribe(({ topics }) => told.push(...topics));
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      for (let key = 0; key < 5; key++) {
        const here = { entryId: entry.id };
        expect((await leader.post(`/agenda-items/${id}/writing`, here)).status).toBe(204);
      }
    });
    stop();
    expect(untouched).toBe(true);
    // The clock stands still: five keys within a second are told of once.
    expect(told).toEqual([`writing:${book.id}`]);
    const writers = async () =>
      (await book.coordinator.get(`/meetings/${book.id}/writers`)).body.writers;
    expect(await writers()).toEqual([{ itemId: id, entryId: entry.id, name: 'Kari Mjelde' }]);
    expect((await leader.get(`/meetings/${book.id}/writers`)).body.writers).toEqual([]);
    expect((await app.as('representative').get(`/meetings/${book.id}/writers`)).status).toBe(404);
    book.pass(1);
    expect(await writers()).toEqual([]);
  });

  it('lets nobody read earlier wordings but those who write', async () => {
    const entry = await write('Bare for dem som skriver.');
    const member = app.as('representative');
    expect((await member.get(`/entries/${entry.id}/versions`)).status).toBe(404);
    expect((await app.anyone().get(`/entries/${entry.id}/versions`)).status).toBe(401);
  });

  it('save a thousand times on one text: as many versions as yeses, the rest answered for merging, nothing lost', async () => {
    const { id } = await write('Start');
    const writers = [app.as('coordinator'), app.as('leader'), app.as('deputyLeader')];
    const answered = { yes: 0, merge: 0 };
    /** Saves what the editor has not had taken yet, on top of what stands there; true when it was taken. */
    const attempt = async (editor: Editor): Promise<void> => {
      const wanted = [editor.base.text, ...editor.waiting].join(' ');
      const { status, body } = await save(id, wanted, editor.base.version, editor.as);
      if (status === 200) {
        answered.yes += 1;
        editor.waiting = [];
        editor.base = { text: wanted, version: editor.base.version + 1 };
        return;
      }
      expect([status, body.type]).toEqual([409, '/problems/stale']);
      answered.merge += 1;
      editor.base = body.present;
    };
    const editors = Array.from({ length: EDITORS }, (_, n): Editor => {
      const as = writers[n % writers.length] ?? book.coordinator;
      return { as, waiting: [], base: { text: 'Start', version: 1 } };
    });
    const words = new Set<string>();
    const type = async (editor: Editor, n: number) => {
      for (let turn = 0; turn < SAVES; turn++) {
        const word = (n * SAVES + turn).toString(36);
        words.add(word);
        editor.waiting.push(word);
        await attempt(editor);
      }
    };
    await Promise.all(editors.map(type));
    for (const editor of editors) while (editor.waiting.length > 0) await attempt(editor);
    const [row] = await app.db.query<{ text: string; version: number }>(
      'SELECT text, version FROM minutes_entry WHERE id = $1',
      [id],
    );
    const kept = await app.db.query<{ version: number }>(
      'SELECT version FROM minutes_entry_version WHERE entry_id = $1 ORDER BY version',
      [id],
    );
    process.stdout.write(`${answered.yes} saves taken, ${answered.merge} answered for merging\n`);
    expect(row?.text.split(' ').slice(1).sort()).toEqual([...words].sort());
    expect(row?.version).toBe(answered.yes + 1);
    expect(kept).toHaveLength(answered.yes + 1);
    expect(answered.merge).toBeGreaterThan(EDITORS);
  });
});

interface Editor {
  as: Client;
  /** Typed and not taken yet. */
  waiting: string[];
  base: { text: string; version: number };
}
