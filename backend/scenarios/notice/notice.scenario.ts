import { Body } from '../panel-book';
import { MEMBERS, NoticeBook } from './notice-book';
import { readCalendar } from './read-calendar';

describe('The notice of a meeting', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
  });
  afterAll(() => book.close());

  it('is shown before it is sent: in three languages, to whom, and in good time', async () => {
    const { status, body } = await book.notice();
    expect(status).toBe(200);
    expect(body.previews.map(({ language }: Body) => language)).toEqual(['nb', 'nn', 'en']);
    expect(body.people).toHaveLength(MEMBERS.length + 1);
    expect(body.findings).toMatchObject([{ rule: 'deadlines', ok: true }]);
    expect(body.can).toEqual(['send']);
    expect(JSON.stringify(body)).not.toContain('Hemmelig tittel');
    expect(body.previews[0].body).toContain('Nytt venterom');
    expect(body.previews[0].body).toContain('Lukket sak');
  });

  it('asks for a last day to answer that exists, is to come, and is not after the meeting', async () => {
    for (const answerBy of ['2026-02-30', '2026-11-09', '2026-11-26']) {
      expect((await book.send({ answerBy })).status).toBe(400);
    }
    expect((await book.send({ kind: 'correction', note: 'Nytt rom' })).status).toBe(409);
    expect([await book.rows('meeting_notice'), await book.rows('outbox_mail')]).toEqual([0, 0]);
  });

  it('goes to members and coordinator, each with a link of their own and a calendar part', async () => {
    expect((await book.send()).status).toBe(200);
    const [mail] = book.mailsTo('Anne');
    expect(mail?.subject).toBe('Innkalling til panelmøte 25. november 2026');
    expect(mail?.text).toContain('/svar#');
    expect(mail?.calendar?.method).toBe('PUBLISH');
    expect(readCalendar(mail?.calendar?.content ?? '')).toMatchObject([{ summary: 'Panelmøte' }]);
    expect(JSON.stringify(book.mail.mails)).not.toContain('Hemmelig');
    expect(book.mailsTo('Vera')).toEqual([]);
    expect(new Set(MEMBERS.map((name) => book.token(name))).size).toBe(MEMBERS.length);
    expect(await book.rows('answer_link')).toBe(MEMBERS.length);
  });

  it('keeps what went to whom and when, without the links', async () => {
    const { body } = await book.notice();
    expect(body.sent).toMatchObject([{ kind: 'notice', daysLate: 0, dueOn: '2026-11-11' }]);
    expect(body.sent[0].receipts).toHaveLength(MEMBERS.length + 1);
    const kept = JSON.stringify([
      await book.db.query('SELECT * FROM notice_receipt'),
      await book.db.query('SELECT * FROM outbox_mail'),
    ]);
    for (const name of MEMBERS) expect(kept).not.toContain(book.token(name));
    expect((await book.send()).status).toBe(409);
  });

  it('prints each copy as a sheet, and a letter is noted as posted once', async () => {
    const { body } = await book.notice();
    const { id, version } = body.sent[0].receipts[0];
    const sheet = await book.coordinator.get(`/notice-receipts/${id}/sheet`);
    expect(sheet.raw.subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      (await book.coordinator.post(`/notice-receipts/${id}/posting`, { version })).status,
    ).toBe(404);
    await book.send({ kind: 'correction', note: 'Nytt rom.', onPaper: [book.id('Eli')] });
    const { sent } = (await book.notice()).body;
    const letter = sent[1].receipts.find(({ channel }: Body) => channel === 'letter');
    const post = () =>
      book.coordinator.post(`/notice-receipts/${letter.id}/posting`, { version: 1 });
    expect([(await post()).status, (await post()).status]).toEqual([200, 409]);
    expect(book.mailsTo('Eli')).toHaveLength(1);
  });

  it('says what has changed in a correction, in the same calendar entry with a higher number', () => {
    const [first, second] = book.mailsTo('Anne');
    const [before, after] = [first, second].map((mail) =>
      readCalendar(mail?.calendar?.content ?? ''),
    );
    expect(second?.text).toContain('Dette er endret: Nytt rom.');
    expect(after).toEqual([{ ...before?.[0], sequence: 1 }]);
    expect(before?.[0]?.sequence).toBe(0);
  });

  it('follows the meeting when it is moved: answers fall, everyone is asked anew', async () => {
    await book.answer('Anne', 'present');
    const meeting = (await book.coordinator.get(`/meetings/${book.meetingId}`)).body;
    const moved = await book.coordinator.post(`/meetings/${book.meetingId}/move`, {
      startsAt: '2026-11-26T11:00:00.000Z',
      endsAt: '2026-11-26T14:00:00.000Z',
      place: meeting.place,
      mode: 'both',
      reason: 'Lokalet er opptatt.',
      version: meeting.version,
    });
    expect(moved.status).toBe(200);
    await book.deliver();
    const mail = book.lastTo('Anne');
    expect(mail.subject).toBe('Flyttet: panelmøte 26. november 2026');
    expect(mail.text).toContain('Grunn: Lokalet er opptatt.');
    expect(readCalendar(mail.calendar?.content ?? '')).toMatchObject([
      { wall: '2026-11-26 12:00' },
    ]);
    expect(await book.rows('meeting_answer')).toBe(0);
    expect((await book.notice()).body.outdated).toBe(false);
  });

  it('takes the meeting out of the calendars when it is cancelled, and closes the links', async () => {
    const { version } = (await book.coordinator.get(`/meetings/${book.meetingId}`)).body;
    const path = `/meetings/${book.meetingId}/cancellation`;
    await book.coordinator.post(path, { reason: 'For få saker.', version });
    await book.deliver();
    const mail = book.lastTo('Anne');
    expect(mail.calendar?.method).toBe('CANCEL');
    expect(readCalendar(mail.calendar?.content ?? '')).toMatchObject([{ status: 'CANCELLED' }]);
    expect(mail.text).not.toContain('/svar#');
    expect((await book.open(book.token('Anne'))).status).toBe(404);
  });
});
