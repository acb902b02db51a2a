import { execFileSync } from 'node:child_process';
import { unzipSync, strFromU8 } from 'fflate';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const inText = (pdf: Buffer) =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');

/** What a meeting does beside deciding stands in its minutes (UP 4.3, interpretation `openness`). */
describe('The minutes of what the meeting did', () => {
  let app: TestApp;
  let book: MeetingBook;
  let came: string[];
  const name = (id: string | undefined): string =>
    book.live.presences.find((each: Body) => each.personId === id).name;

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    book = await MeetingBook.held(app, [false, false, true]);
    came = await book.attendedBy(6);
    await book.takeUp(1);
    await book.ask(1, { personId: came[5], ground: 'role', groundAgreed: true });
    await book.answerQuestion(1, { method: 'count', for: 4, against: 1 });
    await give(1, { text: 'Ring Bergen kommune', ownerId: came[4] });
    await give(1, { text: 'Skriv takkebrev', ownerId: came[0], dueOn: '2026-10-09' });
    const dropped = await give(1, { text: 'Dette ble trukket', ownerId: came[4] });
    const state = { state: 'dropped', reason: 'Ikke nødvendig', version: 1 };
    await book.coordinator.put(`/tasks/${dropped.id}/state`, state);
    await book.send(`/meetings/${book.id}/chair`, { personId: book.person('Jonas Eide') });
    await book.takeUp(2);
    await book.ask(2, { personId: came[4] });
    await book.answerQuestion(2, { method: 'count', for: 1, against: 4 });
    await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    book.pass(10);
    await book.look();
    await book.send(`/meeting-pauses/${book.live.chairing.pause.id}/end`);
    await book.takeUp(3);
    await book.ask(3, { personId: came[3] });
    await book.answerQuestion(3, { method: 'consensus' });
    await give(3, { text: 'Hemmelig-oppdrag-4417', ownerId: came[0] });
  });
  afterAll(() => app.close());

  async function give(n: number, more: Body): Promise<Body> {
    const path = `/agenda-items/${book.item(n).id}/tasks`;
    const { status, body } = await app
      .as('coordinator')
      .post(path, { dueOn: '2026-10-02', ...more });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }
  const read = async (more = '', as = book.coordinator): Promise<Body> =>
    (await as.get(`/meetings/${book.id}/minutes${more}`)).body;
  const close = async () => {
    await book.look();
    await book.send(`/meetings/${book.id}/close`, { version: book.live.version });
  };

  it('tells the tasks that were given, but for the one that was given up again', async () => {
    const { items } = await read();
    expect(items[0].tasks).toEqual([
      { text: 'Ring Bergen kommune', owner: name(came[4]), dueOn: '2026-10-02' },
      { text: 'Skriv takkebrev', owner: name(came[0]), dueOn: '2026-10-09' },
    ]);
  });

  it('tells who was given the chair and when, and the pauses', async () => {
    const { handovers, pauses } = await read();
    expect(handovers).toMatchObject([{ to: 'Jonas Eide', until: null, picked: false }]);
    expect(pauses).toHaveLength(1);
  });

  it('tells what the panel answered about recusal, yes and no, with the sum', async () => {
    const { items } = await read();
    expect(items[0].questions).toEqual([
      {
        ...{ name: name(came[5]), answer: 'yes', ground: 'role', method: 'count' },
        ...{ for: 4, against: 1, voters: 5, allTakePart: false },
      },
    ]);
    expect(items[1].questions).toMatchObject([{ answer: 'no', for: 1, against: 4 }]);
    expect(items[2].questions).toMatchObject([{ answer: 'yes', method: 'consensus' }]);
    expect(items[0]).toMatchObject({ recused: [name(came[5])], recusedCount: 1 });
  });

  it('tells nothing of a closed case to who is recused in it, and nothing of it in public', async () => {
    const seen = await read('', app.as(came[3] ?? ''));
    const nothing = { exempt: true, tasks: [], questions: [], recused: [], recusedCount: 0 };
    expect(seen.items[2]).toMatchObject(nothing);
    expect((await read('?audience=public')).items[2]).toMatchObject(nothing);
  });

  it('tells the public how many were recused, and owners by office, without a name', async () => {
    const view = await read('?audience=public');
    expect(view.items[0]).toMatchObject({ recused: [], recusedCount: 1, questions: [] });
    expect(view.items[0].tasks.map(({ owner }: Body) => owner)).toEqual(['et medlem', 'Leder']);
    expect(view.handovers).toMatchObject([{ to: 'Nestleder' }]);
    const text = JSON.stringify(view);
    for (const { name: said } of book.live.presences) expect(text).not.toContain(said);
    expect(text).not.toContain('Hemmelig-oppdrag');
  });

  it.each([
    ['nb', 'Oppgaver', 'Ansvarlig:', 'Overlatt møteledelse', 'ikke er inhabil', 'Ett medlem var'],
    ['nn', 'Oppgåver', 'Ansvarleg:', 'Overlaten møteleiing', 'ikkje er inhabil', 'Éin medlem var'],
    ['en', 'Tasks', 'Responsible:', 'Chair handed over', 'is not recused', 'One member was'],
  ])('stands in PDF and Word in %s', async (language, ...words) => {
    const [tasks = '', owner = '', chair = '', no = '', count = ''] = words;
    const file = (kind: string, audience: string) =>
      book.coordinator.get(
        `/meetings/${book.id}/minutes.${kind}?language=${language}&audience=${audience}`,
      );
    const pdf = async (audience: string) => inText((await file('pdf', audience)).raw);
    const docx = async (audience: string) => {
      const parts = unzipSync((await file('docx', audience)).raw);
      return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    };
    for (const open of [pdf, docx]) {
      const panel = await open('panel');
      for (const word of [tasks, owner, chair, no, 'Ring Bergen kommune', 'Jonas Eide']) {
        expect(panel).toContain(word);
      }
      const out = await open('public');
      for (const word of [tasks, owner, chair, count]) expect(out).toContain(word);
      for (const secret of [no, 'Jonas Eide', name(came[5]), 'Hemmelig-oppdrag']) {
        expect(out).not.toContain(secret);
      }
    }
  });

  it('is as the meeting gave it, whatever is changed of a task afterwards', async () => {
    await close();
    const { items } = await read();
    const { body } = await book.coordinator.get(`/meetings/${book.id}/tasks`);
    const [first] = body.tasks.filter(({ text }: Body) => text === 'Ring Bergen kommune');
    const change = { text: 'Noe annet', ownerId: came[1], dueOn: '2027-01-04' };
    const path = `/tasks/${first.id}`;
    const changed = await book.coordinator.put(path, { ...change, version: first.version });
    expect(changed.status).toBe(200);
    await give(1, { text: 'Gitt etter møtet', ownerId: came[1] });
    expect((await read()).items).toEqual(items);
  });
});
