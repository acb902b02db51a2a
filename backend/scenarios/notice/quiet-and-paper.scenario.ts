import { Body } from '../panel-book';
import { NoticeBook } from './notice-book';

describe('What goes out about a meeting at night', () => {
  let book: NoticeBook;
  beforeEach(async () => {
    book = await NoticeBook.open('2026-11-10T20:30', '2026-11-25T12:00');
  });
  afterEach(() => book.close());

  const cancel = async () => {
    const path = `/meetings/${book.meetingId}`;
    const { version } = (await book.coordinator.get(path)).body;
    const reply = await book.coordinator.post(`${path}/cancellation`, {
      reason: 'Strømmen er borte.',
      version,
    });
    expect(reply.status).toBe(200);
    await book.deliver();
  };

  it('waits for eight in the morning, and the page says so', async () => {
    expect((await book.notice()).body.leavesAt).toBeNull();
    book.at('2026-11-10T21:00');
    await book.signInAgain();
    const codes = book.mail.mails.length;
    expect((await book.notice()).body.leavesAt).toBe('2026-11-11T07:00:00.000Z');
    expect((await book.send()).status).toBe(200);
    expect(book.mail.mails).toHaveLength(codes);
    book.at('2026-11-11T07:59');
    await book.deliver();
    expect(book.mail.mails).toHaveLength(codes);
    book.at('2026-11-11T08:00');
    await book.deliver();
    expect(book.lastTo('Anne').subject).toBe('Innkalling til panelmøte 25. november 2026');
  });

  it('counts as sent on the day it leaves: at night on the last day it is late', async () => {
    book.at('2026-11-11T22:00');
    await book.signInAgain();
    await book.send();
    expect((await book.notice()).body.sent).toMatchObject([{ dueOn: '2026-11-11', daysLate: 1 }]);
  });

  it('wakes people only for a cancellation of a meeting they would be on their way to', async () => {
    await book.send();
    const before = book.mailsTo('Anne').length;
    book.at('2026-11-24T23:00');
    await book.signInAgain();
    await cancel();
    expect(book.mailsTo('Anne')).toHaveLength(before + 1);
    expect(book.lastTo('Anne').subject).toBe('Avlyst: panelmøte 25. november 2026');
  });

  it('lets a cancellation in good time wait too', async () => {
    await book.send();
    book.at('2026-11-20T23:00');
    await book.signInAgain();
    await cancel();
    expect(book.mailsTo('Anne')).toHaveLength(1);
    book.at('2026-11-21T08:00');
    await book.deliver();
    expect(book.lastTo('Anne').subject).toBe('Avlyst: panelmøte 25. november 2026');
  });
});

describe('A member who wants letters', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    const eli = await book.as('Eli');
    expect((await eli.get('/session')).body.onPaper).toBe(false);
    const { status, body } = await eli.patch('/preferences', { onPaper: true });
    expect([status, body.onPaper, body.language]).toEqual([200, true, 'nb']);
  });
  afterAll(() => book.close());

  const mailed = () => book.mailsTo('Eli').filter(({ subject }) => subject.includes('panelmøte'));

  it('is shown as one who gets a letter, which is no choice of who sends', async () => {
    const { people } = (await book.notice()).body;
    const eli = people.find(({ personId }: Body) => personId === book.id('Eli'));
    expect(eli).toMatchObject({ channel: 'letter', letterIsChoice: false });
  });

  it('gets notice, correction and cancellation as sheets to print, never as mail', async () => {
    await book.send();
    await book.send({ kind: 'correction', note: 'Nytt rom.' });
    const { version } = (await book.coordinator.get(`/meetings/${book.meetingId}`)).body;
    const path = `/meetings/${book.meetingId}/cancellation`;
    await book.coordinator.post(path, { reason: 'For få saker.', version });
    await book.deliver();
    const { sent } = (await book.notice()).body;
    const letters = sent.flatMap(({ receipts }: Body) =>
      receipts.filter(({ channel }: Body) => channel === 'letter'),
    );
    expect(letters.map(({ kind, name, address }: Body) => [kind, name, address])).toEqual([
      ['notice', 'Eli Prøve', null],
      ['correction', 'Eli Prøve', null],
      ['cancelled', 'Eli Prøve', null],
    ]);
    expect(mailed()).toEqual([]);
    expect(book.mailsTo('Dag')).toHaveLength(3);
    const sheet = await book.coordinator.get(`/notice-receipts/${letters[0].id}/sheet`);
    expect(sheet.raw.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('Reminders of a meeting', () => {
  let book: NoticeBook;
  beforeEach(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    await book.send();
    await book.answer('Anne', 'present');
  });
  afterEach(() => book.close());

  const coming = async (): Promise<[string, string[]][]> =>
    (await book.coordinator.get('/reminders')).body
      .filter(({ kind }: Body) => kind === 'meeting')
      .map(({ on, people }: Body) => [on, people.map(({ name }: Body) => name)]);
  const SILENT = ['Bjarne Prøve', 'Cecilie Prøve', 'Dag Prøve', 'Eli Prøve'];

  it('are told before they go, computed from who has not answered', async () => {
    expect(await coming()).toEqual([
      ['2026-11-18', SILENT],
      ['2026-11-23', SILENT],
    ]);
    await book.answer('Dag', 'no');
    expect((await coming())[0]?.[1]).not.toContain('Dag Prøve');
  });

  it('go once, and leave the list when they have gone', async () => {
    book.at('2026-11-18T10:00');
    await book.round();
    await book.signInAgain();
    expect(await coming()).toEqual([['2026-11-23', SILENT]]);
  });

  it('go to nobody the coordinator has stopped them for', async () => {
    const personId = book.id('Eli');
    const stop = { personId, kind: 'meeting', stopped: true };
    expect((await book.coordinator.put('/reminders/stops', stop)).status).toBe(200);
    book.at('2026-11-18T10:00');
    await book.round();
    expect(book.mailsTo('Eli')).toHaveLength(1);
    expect(book.mailsTo('Dag')).toHaveLength(2);
  });
});

describe('A call for a case that is taken off the agenda', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    await book.send();
  });
  afterAll(() => book.close());

  it('keeps its number, says that it no longer counts, and is handed back', async () => {
    const bjarne = await book.as('Bjarne');
    const meeting = `/meetings/${book.meetingId}`;
    const { recusable } = (await bjarne.get(`${meeting}/answer`)).body;
    const { itemId, caseNumber } = recusable[0];
    await bjarne.post(`${meeting}/known-recusals`, { itemId });
    await book.deliver();
    await book.answer('Vera', 'present');
    const { agenda } = (await book.coordinator.get(meeting)).body;
    const { version } = agenda.find(({ id }: Body) => id === itemId);
    const removed = await book.coordinator.delete(`/agenda-items/${itemId}?version=${version}`);
    expect(removed.status).toBeLessThan(300);
    const call = async () => (await book.notice()).body.calls[0];
    expect(await call()).toMatchObject({ caseNumber, caseOff: true, state: 'accepted' });
    expect(await book.round()).toBe(1);
    expect(await call()).toMatchObject({ caseNumber, caseOff: true, state: 'released' });
    expect(book.lastTo('Vera').calendar?.method).toBe('CANCEL');
    expect(await book.round()).toBe(0);
  });
});
