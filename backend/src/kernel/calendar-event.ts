import { escaped, fileOf } from './icalendar';
import { osloDate, osloTime, ZONE } from './oslo';

/** What a calendar does with an event: takes it in or changes it, or strikes it out (RFC 5546). */
export type CalendarMethod = 'PUBLISH' | 'CANCEL';

/** A meeting with hours, as one person's calendar gets it. */
export interface CalendarEvent {
  /** The same for the same meeting in everything that is sent about it. */
  id: string;
  /** Raised with everything that is sent to this person about the event. */
  sequence: number;
  method: CalendarMethod;
  /** Instants, ISO in UTC. */
  startsAt: string;
  endsAt: string;
  summary: string;
  description: string;
  location: string;
  /** Who sends it, as an address a calendar can show: 'mailto:…' or 'https://…'. */
  organizer: string;
}

/** Norway's two clock changes a year, as they have been since 1996. */
const OSLO = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar file with one event in the hours of Oslo. Only PUBLISH and CANCEL: nobody reads replies that a calendar
 * would send.
 * @param now instant of the sending, ISO in UTC
 */
export function calendarEvent(event: CalendarEvent, now: string): string {
  const { id, sequence, method, startsAt, endsAt } = event;
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samklang//Samklang//NO',
    `METHOD:${method}`,
    ...OSLO,
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@samklang`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;TZID=${ZONE}:${local(startsAt)}`,
    `DTEND;TZID=${ZONE}:${local(endsAt)}`,
    `ORGANIZER:${event.organizer}`,
    `SUMMARY:${escaped(event.summary)}`,
    `LOCATION:${escaped(event.location)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

/** '20261125T120000', the hour on the wall in Oslo. */
function local(instant: string): string {
  return `${osloDate(instant).replaceAll('-', '')}T${osloTime(instant).replace(':', '')}00`;
}
