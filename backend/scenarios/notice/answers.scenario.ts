import { Body } from '../panel-book';
import { NoticeBook } from './notice-book';

describe('Answering the notice by the link in the mail', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-11-10T10:00', '2026-11-25T12:00');
    await book.send();
  });
  afterAll(() => book.close());

  const answered = () => book.rows('meeting_answer');

  it('opens without signing in, shows one’s own answer only, and changes nothing', async () => {
    const { status, body } = await book.open(book.token('Anne'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ firstName: 'Anne', own: { as: 'representative', answer: null } });
    expect(JSON.stringify(body)).not.toMatch(/Bjarne|personId/);
    expect(await answered()).toBe(0);
  });

  it('answers nothing for a scanner: not on GET, not on HEAD, not on a POST without the page’s own token', async () => {
    const token = book.token('Anne');
    for (const path of ['/own-answers/openings', '/own-answers/answers', '/own-answers/needs']) {
      expect((await book.visitor().get(path)).status).toBe(404);
      const head = await book.running.app.inject({ method: 'HEAD', url: `/api${path}` });
      expect(head.statusCode).toBe(404);
    }
    const now = book.clock.now();
    const stamps = ['', 'x', '~', `${now}~${'0'.repeat(64)}`];
    stamps.push((await book.open(book.token('Bjarne'))).body.stamp);
    for (const stamp of stamps) {
      const forged = { token, stamp, answer: 'present' };
      expect((await book.visitor().post('/own-answers/answers', forged)).status).toBe(409);
    }
    expect(await answered()).toBe(0);
  });

  it('takes no answer from a page that was opened half a day ago', async () => {
    const token = book.token('Anne');
    const { stamp } = (await book.open(token)).body;
    book.at('2026-11-10T22:01');
    const late = { token, stamp, answer: 'present' };
    expect((await book.visitor().post('/own-answers/answers', late)).status).toBe(409);
    expect(await answered()).toBe(0);
    book.at('2026-11-10T10:00');
  });

  it('keeps an answer, lets it be changed and taken back, and only in ways the meeting has', async () => {
    expect((await book.answer('Anne', 'present')).body.answer).toBe('present');
    expect((await book.answer('Anne', 'online')).body.answer).toBe('online');
    expect((await book.answer('Anne', null)).body.answer).toBeNull();
    expect((await book.answer('Anne', 'maybe')).status).toBe(400);
    expect(await answered()).toBe(1);
  });

  it('shows the panel who is coming and how many, and nobody what the others answered', async () => {
    await book.answer('Anne', 'present');
    const eli = await book.as('Eli');
    const { body } = await eli.get(`/meetings/${book.meetingId}/answer`);
    expect(body.coming).toEqual(['Anne Prøve']);
    expect(body.forecast).toMatchObject({ outlook: 'unsure', needed: 5, expected: 1, waiting: 4 });
    expect((await eli.get(`/meetings/${book.meetingId}/notice`)).status).toBe(403);
  });

  it('turns from unsure to safe with the fifth yes', async () => {
    for (const name of ['Bjarne', 'Cecilie', 'Dag'] as const) await book.answer(name, 'online');
    expect((await book.notice()).body.forecast.outlook).toBe('unsure');
    const path = `/meetings/${book.meetingId}/answers/${book.id('Eli')}`;
    const { body } = await book.coordinator.post(path, { answer: 'present' });
    expect(body.forecast).toMatchObject({ outlook: 'safe', expected: 5 });
    const eli = body.people.find(({ personId }: Body) => personId === book.id('Eli'));
    expect(eli).toMatchObject({ answer: 'present', how: 'behalf' });
  });

  it('locks what somebody needs: the coordinator opens it and is seen, no mail or log has it', async () => {
    const token = book.token('Anne');
    const { stamp } = (await book.open(token)).body;
    const wish = { token, stamp, text: 'Rullestolrampe', consent: true };
    const kept = await book.visitor().post('/own-answers/needs', wish);
    expect(kept.body.needsWritten).toBe(true);
    expect(JSON.stringify(kept.body)).not.toContain('Rullestolrampe');
    const rows = await book.db.query('SELECT * FROM meeting_needs');
    expect(JSON.stringify(rows)).not.toContain('Rullestolrampe');
    const path = `/meetings/${book.meetingId}/needs/${book.id('Anne')}/openings`;
    expect((await book.coordinator.post(path)).body).toEqual({ text: 'Rullestolrampe' });
    const reads = await book.db.query('SELECT what, purpose FROM data_read');
    expect(reads).toEqual([{ what: 'meetingNeeds', purpose: 'meeting' }]);
    const said = await book.db.query('SELECT * FROM outbox_mail');
    expect(JSON.stringify([said, book.mail.mails])).not.toContain('Rullestolrampe');
    const without = { token, stamp, text: 'x', consent: false };
    expect((await book.visitor().post('/own-answers/needs', without)).status).toBe(400);
  });

  it('ends with the meeting, and when the coordinator closes the links', async () => {
    const path = `/meetings/${book.meetingId}/answer-link-revocations`;
    const closed = await book.coordinator.post(path, { personId: book.id('Dag') });
    expect(closed.status).toBe(200);
    expect((await book.open(book.token('Dag'))).status).toBe(404);
    book.at('2026-11-25T14:59');
    expect((await book.open(book.token('Anne'))).body.own.closed).toBe(true);
    expect((await book.answer('Anne', 'no')).status).toBe(409);
    book.at('2026-11-25T15:00');
    expect((await book.open(book.token('Anne'))).status).toBe(404);
  });
});
