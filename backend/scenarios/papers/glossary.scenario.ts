import { MeetingBook } from '../meetings/meeting-book';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';

const WORD = {
  wordNb: 'tellekorps',
  wordNn: 'teljekorps',
  wordEn: 'tellers',
  formsNb: 'tellekorpset',
  formsNn: 'teljekorpset',
  formsEn: '',
  meaningNb: 'De to som teller stemmene.',
  meaningNn: 'Dei to som tel røystene.',
  meaningEn: 'The two who count the votes.',
  meaningLett: 'De teller stemmene.',
};

describe('The glossary', () => {
  let app: TestApp;
  const words = async (): Promise<Body[]> =>
    (await app.as('representative').get('/glossary')).body.words;
  const find = async (word: string) => (await words()).find(({ wordNb }) => wordNb === word);
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    for (const role of ['coordinator', 'leader', 'representative'] as const) {
      await app.as(role).get('/session');
    }
  });
  afterAll(() => app.close());

  it('begins with words the panel meets, in alphabetical order and every language', async () => {
    const all = await words();
    expect(all.length).toBeGreaterThan(20);
    const names = all.map(({ wordNb }) => wordNb);
    expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare));
    for (const word of all) {
      for (const key of ['wordNn', 'wordEn', 'meaningNb', 'meaningNn', 'meaningEn'] as const) {
        expect(word[key]).not.toBe('');
      }
    }
    expect((await app.as('representative').get('/glossary')).body.can).toEqual([]);
  });

  it('is added to, changed and taken from by the coordinator, each in the audit log', async () => {
    const coordinator = app.as('coordinator');
    const added = await coordinator.post('/glossary', WORD);
    expect(added.status).toBe(201);
    expect(added.body.can).toEqual(['edit']);
    const { id, ...row } = (await find('tellekorps'))!;
    expect(row).toEqual({ ...WORD, version: 1 });
    const easier = { ...WORD, meaningNb: 'To som teller.', version: 1 };
    await coordinator.put(`/glossary/${id}`, easier);
    expect(await find('tellekorps')).toMatchObject({ meaningNb: 'To som teller.', version: 2 });
    expect((await coordinator.put(`/glossary/${id}`, easier)).status).toBe(409);
    expect((await coordinator.delete(`/glossary/${id}?version=1`)).status).toBe(409);
    expect((await coordinator.delete(`/glossary/${id}?version=2`)).status).toBe(200);
    expect(await find('tellekorps')).toBeUndefined();
    const acts = await app.db.query<{ action: string }>(
      'SELECT action FROM audit_entry WHERE object = $1 ORDER BY seq',
      [`glossaryWord:${id}`],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'glossary.added',
      'glossary.changed',
      'glossary.removed',
    ]);
  });

  it('is left alone by everybody else, and takes no empty words', async () => {
    const untouched = await leavesNoTrace(app, ['glossary_word'], async () => {
      for (const role of ['representative', 'leader'] as const) {
        expect((await app.as(role).post('/glossary', WORD)).status).toBe(403);
      }
      const empty = await app.as('coordinator').post('/glossary', { ...WORD, meaningNn: ' ' });
      expect(empty.body.errors[0]).toMatchObject({ field: 'meaningNn' });
    });
    expect(untouched).toBe(true);
  });
});
