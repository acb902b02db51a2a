import ICAL from 'ical.js';
import { osloInstant } from '../../kernel/oslo';
import { FeedMeeting, feedTag, meetingFeed } from './meeting-feed';

const NOW = '2026-11-12T09:00:00.000Z';
const meeting = (change: Partial<FeedMeeting> = {}): FeedMeeting => ({
  id: '0198-1',
  startsAt: osloInstant('2026-11-25T12:00'),
  endsAt: osloInstant('2026-11-25T14:00'),
  place: 'Rom 2; Storgata 1, Bergen',
  cancelled: false,
  sequence: 0,
  ...change,
});

/** What another program reads out of the feed. */
function read(meetings: readonly FeedMeeting[]) {
  const parsed = new ICAL.Component(ICAL.parse(meetingFeed(meetings, NOW)) as unknown[]);
  return parsed.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      place: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      sequence: event.sequence,
      status: part.getFirstPropertyValue('status'),
      properties: part.getAllProperties().map(({ name }) => name),
    };
  });
}

describe('The calendar feed', () => {
  it('tells a calendar when and where, and nothing else', () => {
    expect(read([meeting()])).toEqual([
      {
        uid: 'meeting-0198-1@samklang',
        summary: 'Panelmøte',
        place: 'Rom 2; Storgata 1, Bergen',
        start: '2026-11-25T11:00:00.000Z',
        end: '2026-11-25T13:00:00.000Z',
        sequence: 0,
        status: 'CONFIRMED',
        properties: [
          'uid',
          'sequence',
          'dtstamp',
          'dtstart',
          'dtend',
          'summary',
          'location',
          'status',
        ],
      },
    ]);
  });

  it.each([
    ['before the clocks go back', '2026-10-24T12:00', '2026-10-24T10:00:00.000Z'],
    ['on the day they go back', '2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
    ['the day before they go forward', '2027-03-27T12:00', '2027-03-27T11:00:00.000Z'],
    ['on the day they go forward', '2027-03-28T12:00', '2027-03-28T10:00:00.000Z'],
  ])('keeps noon in Oslo %s', (_when, local, instant) => {
    const [event] = read([meeting({ startsAt: osloInstant(local) })]);
    expect(event?.start).toBe(instant);
  });

  it('strikes out a cancelled meeting with a higher number', () => {
    const [event] = read([meeting({ cancelled: true, sequence: 2 })]);
    expect(event).toMatchObject({ status: 'CANCELLED', sequence: 2 });
  });

  it('leaves out a link to join, wherever it was written', () => {
    const place = 'Teams https://teams.example.org/l/meetup?a=1 og Rom 2';
    expect(read([meeting({ place })])[0]?.place).toBe('Teams  og Rom 2');
  });

  it('holds nothing when there is nothing', () => {
    expect(read([])).toEqual([]);
  });

  it('has one tag for the same meetings, and another after a change', () => {
    expect(feedTag([meeting()])).toBe(feedTag([meeting()]));
    expect(feedTag([meeting({ place: 'Rom 3' })])).not.toBe(feedTag([meeting()]));
  });
});
