import ICAL from 'ical.js';

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A meeting as another program reads it out of a calendar part or a feed. */
export interface ReadEvent {
  /** How the whole calendar is meant (RFC 5546); null in a feed that says nothing of it. */
  method: string | null;
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  place: string;
  /** Instants, ISO in UTC. */
  start: string;
  end: string;
  /** What stands on the wall in Oslo: '2026-10-29 12:00'. */
  wall: string;
}

/** Every event of a calendar, in order, as ical.js understands it: zones as the file itself defines them. */
export function readCalendar(content: string): ReadEvent[] {
  const whole = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const text = (part: ICAL.Component, name: string) => {
    const value = part.getFirstPropertyValue(name);
    return typeof value === 'string' ? value : null;
  };
  return whole.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const [start, end] = [event.startDate, event.endDate].map((time) => time.toJSDate());
    if (start === undefined || end === undefined) throw new Error('An event has no hours');
    return {
      method: text(whole, 'method'),
      uid: event.uid,
      sequence: event.sequence,
      status: text(part, 'status') ?? '',
      summary: event.summary,
      place: event.location,
      start: start.toISOString(),
      end: end.toISOString(),
      wall: OSLO.format(start),
    };
  });
}
