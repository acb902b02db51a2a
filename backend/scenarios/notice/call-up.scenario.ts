import { NoticeRounds } from '../../src/meetings/notice/notice-rounds';
import { KIND } from '../test-database';
import { NoticeBook } from './notice-book';

describe('Calling alternates', () => {
  let book: NoticeBook;
  beforeEach(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    await book.send();
  });
  afterEach(() => book.close());

  it('asks the alternate of the same field first, then in the panel’s order, then the coordinator', async () => {
    const { body } = await book.answer('Anne', 'no');
    expect(body.seat).toBe('asking');
    expect(await book.calls()).toEqual([['Vidar Prøve', 'asked']]);
    expect(book.lastTo('Vidar').text).toContain('Svar innen 12. november 2026 kl. 10.00');
    expect(JSON.stringify(book.mail.mails)).not.toContain('Anne Prøve');
    await book.answer('Vidar', 'no');
    expect((await book.calls()).at(-1)).toEqual(['Vera Prøve', 'asked']);
    await book.answer('Vera', 'no');
    await book.answer('Ylva', 'no');
    expect((await book.calls()).map(([, state]) => state)).toEqual([
      'declined',
      'declined',
      'declined',
    ]);
    const { tasks } = (await book.coordinator.get('/home')).body;
    expect(tasks.map(({ kind }: { kind: string }) => kind)).toContain('findAlternate');
    expect((await book.open(book.token('Anne'))).body.own.seat).toBe('exhausted');
  });

  it('counts an alternate who says yes, and sends them the notice', async () => {
    await book.answer('Anne', 'no');
    for (const name of ['Bjarne', 'Cecilie', 'Dag', 'Eli'] as const)
      await book.answer(name, 'present');
    expect((await book.notice()).body.forecast).toMatchObject({ outlook: 'unsure', expected: 4 });
    await book.answer('Vidar', 'online');
    expect((await book.notice()).body.forecast).toMatchObject({ outlook: 'safe', expected: 5 });
    expect(book.lastTo('Vidar').calendar?.method).toBe('PUBLISH');
  });

  it('hands the seat back, and takes the meeting out of the alternate’s calendar', async () => {
    await book.answer('Anne', 'no');
    await book.answer('Vidar', 'present');
    await book.answer('Anne', 'present');
    expect(await book.calls()).toEqual([['Vidar Prøve', 'released']]);
    expect(book.lastTo('Vidar').calendar?.method).toBe('CANCEL');
    await book.answer('Anne', 'no');
    expect((await book.calls()).at(-1)).toEqual(['Vidar Prøve', 'asked']);
  });

  it('keeps the seat with the alternate once the papers are out', async () => {
    const { agenda } = (await book.coordinator.get(`/meetings/${book.meetingId}`)).body;
    await book.answer('Anne', 'no');
    await book.answer('Vidar', 'present');
    const paper = `/cases/${agenda[0].caseId}/paper`;
    const texts = { summary: 'Kort.', question: '', background: '', proposal: '', language: 'nb' };
    await book.coordinator.put(paper, { ...texts, version: 0 });
    expect((await book.coordinator.post(`${paper}/release`, { version: 1 })).status).toBe(201);
    const { status, body } = await book.answer('Anne', 'present');
    expect([status, body.errors[0].constraint]).toEqual([409, 'seat-taken']);
    expect(await book.calls()).toEqual([['Vidar Prøve', 'accepted']]);
  });

  it('lets a question run out after 48 hours, and nothing happens at night', async () => {
    await book.answer('Anne', 'no');
    book.at('2026-11-12T09:59');
    expect(await book.round()).toBe(0);
    book.at('2026-11-12T21:00');
    expect(await book.round()).toBe(0);
    book.at('2026-11-13T07:59');
    expect(await book.round()).toBe(0);
    book.at('2026-11-13T08:00');
    expect(await book.round()).toBe(1);
    expect(await book.round()).toBe(0);
    await book.signInAgain();
    expect(await book.calls()).toEqual([
      ['Vidar Prøve', 'expired'],
      ['Vera Prøve', 'asked'],
    ]);
    expect((await book.answer('Vidar', 'present')).status).toBe(409);
  });

  it('gives four waking hours in the last two days, and waits for the morning when told at night', async () => {
    book.at('2026-11-23T22:00');
    await book.answer('Anne', 'no');
    expect(await book.rows('alternate_call')).toBe(0);
    book.at('2026-11-24T08:00');
    await book.round();
    expect(book.lastTo('Vidar').text).toContain('kl. 12.00, ellers spør vi en annen');
  });

  it('asks for one case only when somebody knows beforehand that they are recused in it', async () => {
    const bjarne = await book.as('Bjarne');
    const path = `/meetings/${book.meetingId}/known-recusals`;
    const { recusable } = (await bjarne.get(`/meetings/${book.meetingId}/answer`)).body;
    const { itemId, caseNumber } = recusable[0];
    expect((await bjarne.post(path, { itemId })).body.recusable[0].recused).toBe(true);
    const { calls } = (await book.notice()).body;
    expect(calls).toMatchObject([{ alternate: 'Vera Prøve', caseNumber, state: 'asked' }]);
    expect((await bjarne.post(`${path}/withdrawal`, { itemId })).status).toBe(200);
    expect(await book.calls()).toEqual([['Vera Prøve', 'released']]);
  });

  it('reminds the silent and warns those who prepare 7 and 2 days ahead, once each', async () => {
    await book.answer('Anne', 'present');
    const sent = async (at: string) => {
      book.at(at);
      return [await book.round(), await book.round()];
    };
    expect(await sent('2026-11-17T10:00')).toEqual([0, 0]);
    // Four have not answered, and the coordinator is warned.
    expect(await sent('2026-11-18T10:00')).toEqual([5, 0]);
    expect(await sent('2026-11-20T10:00')).toEqual([0, 0]);
    expect(await sent('2026-11-23T10:00')).toEqual([5, 0]);
    expect(book.mailsTo('Anne')).toHaveLength(1);
    expect(book.lastTo('Eli').subject).toBe('Kommer du på panelmøte 25. november 2026');
  });

  if (KIND === 'postgres') {
    it('does each thing once when two programs are at it', async () => {
      await book.answer('Anne', 'no');
      book.at('2026-11-18T10:00');
      const other = await book.another();
      const rounds = [book.running, other].map(({ app }) => app.get(NoticeRounds).round());
      const [here = 0, there = 0] = await Promise.all(rounds);
      // Four silent, one warned, one alternate asked.
      expect(here + there).toBe(6);
      expect(await book.rows('alternate_call')).toBe(2);
      await other.close();
    });
  }
});

describe.each([
  ['the day summer time ends', '2026-10-25T12:00', '20261025T120000', '2026-10-25T11:00:00.000Z'],
  ['the day summer time begins', '2027-03-28T12:00', '20270328T120000', '2027-03-28T10:00:00.000Z'],
])('A meeting on %s', (_day, local, written, instant) => {
  it('stands at the hour on the wall in the calendar', async () => {
    const book = await NoticeBook.open(`${local.slice(0, 8)}02T10:00`, local);
    await book.send({ answerBy: local.slice(0, 10) });
    const content = book.lastTo('Anne').calendar?.content ?? '';
    expect(content).toContain(`DTSTART;TZID=Europe/Oslo:${written}`);
    expect((await book.coordinator.get(`/meetings/${book.meetingId}`)).body.startsAt).toBe(instant);
    await book.close();
  });
});
