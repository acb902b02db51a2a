import { osloInstant } from '../../src/kernel/oslo';
import type { Client } from '../client';
import { MEMBERS, NoticeBook } from './notice-book';
import { readCalendar, ReadEvent } from './read-calendar';

/** A clock change, and a meeting that is moved over it: hours on the wall in Oslo. */
const CHANGES = [
  {
    change: '25 October 2026',
    noticeAt: '2026-10-05T10:00',
    answerBy: '2026-10-12',
    before: '2026-10-22T12:00',
    beforeUtc: '2026-10-22T10:00:00.000Z',
    after: '2026-10-29T12:00',
    afterUtc: '2026-10-29T11:00:00.000Z',
  },
  {
    change: '28 March 2027',
    noticeAt: '2027-03-08T10:00',
    answerBy: '2027-03-12',
    before: '2027-03-25T12:00',
    beforeUtc: '2027-03-25T11:00:00.000Z',
    after: '2027-03-30T12:00',
    afterUtc: '2027-03-30T10:00:00.000Z',
  },
] as const;

describe.each(CHANGES)(
  'The calendar parts of a meeting moved over the clock change of $change',
  ({ noticeAt, answerBy, before, beforeUtc, after, afterUtc }) => {
    let book: NoticeBook;
    let feed = '';
    beforeAll(async () => {
      book = await NoticeBook.open(noticeAt, before);
      feed = await subscribe(await book.as('Anne'));
    });
    afterAll(() => book.close());

    /** The calendar part of the newest mail to each member. */
    const newest = (): ReadEvent[] =>
      MEMBERS.map((name) => only(readCalendar(book.lastTo(name).calendar?.content ?? '')));
    const inFeed = async (): Promise<ReadEvent> => {
      const { status, body } = await book.visitor().get<string>(feed);
      expect(status).toBe(200);
      const events = readCalendar(body);
      return only(events.filter(({ uid }) => uid === `meeting-${book.meetingId}@samklang`));
    };
    const headers = () => MEMBERS.map((name) => book.lastTo(name).calendar?.method);

    it('tell noon in Oslo with the notice, in the mails and in the feed', async () => {
      expect((await book.send({ answerBy })).status).toBe(200);
      for (const event of newest()) {
        expect(event).toEqual({
          method: 'PUBLISH',
          uid: `meeting-${book.meetingId}@samklang`,
          sequence: 0,
          status: 'CONFIRMED',
          summary: 'Panelmøte',
          place: 'Møterom 2; Haukeland, Bergen',
          start: beforeUtc,
          end: new Date(Date.parse(beforeUtc) + 3 * 3_600_000).toISOString(),
          wall: before.replace('T', ' '),
        });
      }
      expect(new Set(headers())).toEqual(new Set(['PUBLISH']));
      expect(await inFeed()).toMatchObject({ start: beforeUtc, status: 'CONFIRMED', sequence: 0 });
    });

    it('raise the number of the same entry with a correction', async () => {
      await book.send({ kind: 'correction', answerBy, note: 'Ta trappen.' });
      for (const event of newest()) {
        expect(event).toMatchObject({ sequence: 1, method: 'PUBLISH', start: beforeUtc });
        expect(event.uid).toBe(`meeting-${book.meetingId}@samklang`);
      }
    });

    it('keep noon on the wall when the meeting moves to the other side of the change', async () => {
      const meeting = await current(book);
      const moved = await book.coordinator.post(`/meetings/${book.meetingId}/move`, {
        startsAt: osloInstant(after),
        endsAt: osloInstant(after.replace('12:00', '15:00')),
        place: 'Rom 9',
        mode: 'both',
        reason: 'Lokalet er opptatt.',
        version: meeting.version,
      });
      expect(moved.status).toBe(200);
      await book.deliver();
      for (const event of [...newest(), await inFeed()]) {
        expect(event).toMatchObject({
          uid: `meeting-${book.meetingId}@samklang`,
          status: 'CONFIRMED',
          place: 'Rom 9',
          start: afterUtc,
          end: new Date(Date.parse(afterUtc) + 3 * 3_600_000).toISOString(),
          wall: after.replace('T', ' '),
        });
      }
      expect(newest().map(({ sequence }) => sequence)).toEqual(MEMBERS.map(() => 2));
      expect((await inFeed()).sequence).toBe(1);
      expect(new Set(headers())).toEqual(new Set(['PUBLISH']));
    });

    it('strike out the same entry, at its last hours, when the meeting is cancelled', async () => {
      const { version } = await current(book);
      const path = `/meetings/${book.meetingId}/cancellation`;
      const reply = await book.coordinator.post(path, { reason: 'For få saker.', version });
      expect(reply.status).toBe(200);
      await book.deliver();
      for (const event of newest()) {
        expect(event).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 3 });
        expect(event).toMatchObject({ start: afterUtc, wall: after.replace('T', ' ') });
        expect(event.uid).toBe(`meeting-${book.meetingId}@samklang`);
      }
      expect(new Set(headers())).toEqual(new Set(['CANCEL']));
      expect(await inFeed()).toMatchObject({ status: 'CANCELLED', sequence: 2, start: afterUtc });
    });

    it('carry nothing but «Panelmøte», hours and place', async () => {
      const parts = MEMBERS.flatMap((name) => book.mailsTo(name).map(({ calendar }) => calendar));
      const { body } = await book.visitor().get<string>(feed);
      const whole = [...parts.map((part) => part?.content ?? ''), body].join('\n');
      expect(whole).not.toMatch(/venterom|Hemmelig|opptatt|trappen|ATTENDEE/);
    });
  },
);

describe('The calendar part of an alternate', () => {
  let book: NoticeBook;
  beforeAll(async () => {
    book = await NoticeBook.open('2026-10-05T10:00', '2026-10-29T12:00');
    await book.send({ answerBy: '2026-10-15' });
    await book.answer('Anne', 'no');
    await book.answer('Vidar', 'present');
  });
  afterAll(() => book.close());

  it('enters the meeting with the yes, and strikes it out when the seat is handed back', async () => {
    const entered = only(readCalendar(book.lastTo('Vidar').calendar?.content ?? ''));
    expect(entered).toMatchObject({ method: 'PUBLISH', wall: '2026-10-29 12:00' });
    await book.answer('Anne', 'present');
    const struck = only(readCalendar(book.lastTo('Vidar').calendar?.content ?? ''));
    expect(struck).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: entered.uid });
    expect(struck.sequence).toBeGreaterThan(entered.sequence);
  });
});

/** @returns the address of the feed below /api */
async function subscribe(client: Client): Promise<string> {
  const { body } = await client.post<{ address: string }>('/calendar-feed');
  return body.address.slice(body.address.indexOf('/api') + '/api'.length);
}

async function current(book: NoticeBook): Promise<{ version: number }> {
  return (await book.coordinator.get(`/meetings/${book.meetingId}`)).body as { version: number };
}

function only(events: readonly ReadEvent[]): ReadEvent {
  const [event, ...others] = events;
  if (event === undefined || others.length > 0) throw new Error(`${events.length} events`);
  return event;
}
