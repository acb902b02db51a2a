import { Body } from '../panel-book';
import { MEMBERS, NoticeBook } from './notice-book';

describe('The texts about a meeting', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
  });
  afterAll(() => book.close());

  const texts = async (): Promise<Body[]> => (await book.coordinator.get('/mail-texts')).body;
  const save = (kind: string, body: string, version = 0) =>
    book.coordinator.put(`/mail-texts/${kind}/nb`, {
      subject: 'Vi møtes {day}',
      body,
      version,
    });

  it('are all among those the coordinator may change, in three languages', async () => {
    const kinds = [
      'meeting-notice',
      'meeting-correction',
      'meeting-moved',
      'meeting-cancelled',
      'meeting-reminder',
      'alternate-call',
      'alternate-released',
      'quorum-warning',
    ];
    const found = (await texts()).filter(({ kind }: Body) => kinds.includes(kind as string));
    expect(found.map(({ kind }: Body) => kind)).toEqual(kinds);
    for (const kind of found) {
      expect(kind.texts.map(({ language }: Body) => language)).toEqual(['nb', 'nn', 'en']);
      for (const { subject, body } of kind.texts) {
        for (const field of kind.required) expect(`${subject} ${body}`).toContain(`{${field}}`);
      }
    }
  });

  it('cannot lose what the receiver needs: where, and how to answer', async () => {
    for (const body of ['Kom, da! {details} {agenda}', 'Kom, da! {answers} {agenda}']) {
      expect((await save('meeting-notice', body)).status).toBe(400);
    }
    const inSubject = { subject: 'Svar {answers}', body: '{details} {answers} {agenda}' };
    const reply = await book.coordinator.put('/mail-texts/meeting-notice/nb', {
      ...inSubject,
      version: 0,
    });
    expect(reply.body.errors).toEqual([{ field: 'subject', constraint: 'notInSubject' }]);
    expect(await book.rows('mail_template')).toBe(0);
  });

  it('go out as the panel has worded them, in the preview as in the mail', async () => {
    const own = 'Kjære deg\n\n{details}\n\n{answers}\n\n{agenda}\n\nHilsen {panel}';
    expect((await save('meeting-notice', own)).status).toBe(200);
    const { previews } = (await book.notice()).body;
    expect(previews[0].subject).toBe('Vi møtes 25. november 2026');
    await book.send();
    for (const name of MEMBERS) {
      const { subject, text } = book.lastTo(name);
      expect(subject).toBe('Vi møtes 25. november 2026');
      expect(text).toContain('Kjære deg');
      expect(text).toContain('/svar#');
      expect(text).not.toMatch(/[{}]|Hemmelig/);
    }
  });

  it('leave no gap where somebody has nothing to answer', async () => {
    const receipts = await book.db.query<{ role: string; body: string }>(
      'SELECT role, body FROM notice_receipt',
    );
    const own = receipts.find(({ role }) => role === 'coordinator');
    expect(own?.body).toContain('Hilsen Prøvepanelet');
    expect(own?.body).not.toContain('/svar#');
    expect(own?.body).not.toMatch(/\n{3}/);
  });
});

describe('The way in from elsewhere', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    const path = `/meetings/${book.meetingId}`;
    const { version, startsAt, endsAt, place, mode } = (await book.coordinator.get(path)).body;
    const plan = { startsAt, endsAt, place, mode, version };
    const reply = await book.coordinator.put(path, { ...plan, ...PLACE });
    expect(reply.status).toBe(200);
    await book.send();
  });
  afterAll(() => book.close());

  it('stands in the mail and on the answer page of who is invited, never in the calendar', async () => {
    const { text, calendar } = book.lastTo('Anne');
    expect(text).toContain(`Bli med på nett: ${PLACE.joinLink}`);
    expect(text).toContain('Ring inn: 22 33 44 55, kode 4711#');
    expect(calendar?.content).not.toMatch(/video\.example|4711/);
    const { own } = (await book.open(book.token('Anne'))).body;
    expect(own.ways).toEqual({
      joinLink: PLACE.joinLink,
      dialIn: { number: '22 33 44 55', code: '4711#' },
    });
  });

  it('is not told to an alternate before they have said yes', async () => {
    await book.answer('Anne', 'no');
    expect(book.lastTo('Vidar').text).not.toMatch(/video\.example|4711/);
    expect((await book.open(book.token('Vidar'))).body.own.ways).toBeNull();
    await book.answer('Vidar', 'online');
    expect(book.lastTo('Vidar').text).toContain(PLACE.joinLink);
    expect((await book.open(book.token('Vidar'))).body.own.ways).not.toBeNull();
  });

  it('is taken from who is handed back', async () => {
    await book.answer('Anne', 'present');
    expect(book.lastTo('Vidar').text).not.toMatch(/video\.example|4711/);
    expect((await book.open(book.token('Vidar'))).body.own.ways).toBeNull();
  });
});

const PLACE = {
  joinLink: 'https://video.example.org/panelet-1',
  dialInNumber: '22 33 44 55',
  dialInCode: '4711#',
};
