import { createHash } from 'node:crypto';
import { escaped, fileOf } from '../../kernel/icalendar';

/** A meeting as a calendar outside gets it: when and where, never what about. */
export interface FeedMeeting {
  id: string;
  /** Instants, ISO in UTC. */
  startsAt: string;
  endsAt: string;
  place: string;
  cancelled: boolean;
  /** How often it has been moved or cancelled: a calendar takes in what is newer. */
  sequence: number;
}

/** All that a calendar is told a meeting is: the panel's name may say what its members have lived through. */
const SUMMARY = 'Panelmøte';
/** A link to join a meeting is for those who sign in. */
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;

/**
 * A calendar file (RFC 5545) of meetings. Instants are in UTC, so that no calendar needs to know when the clocks
 * change in Oslo.
 * @param now instant of the answer, ISO in UTC
 */
export function meetingFeed(meetings: readonly FeedMeeting[], now: string): string {
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samklang//Samklang//NO',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Panelmøter',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...meetings.flatMap((meeting) => entry(meeting, now)),
    'END:VCALENDAR',
  ]);
}

/** The same for the same meetings, whenever they are asked for. */
export function feedTag(meetings: readonly FeedMeeting[]): string {
  return `"${createHash('sha256').update(JSON.stringify(meetings)).digest('base64url')}"`;
}

function entry(meeting: FeedMeeting, now: string): string[] {
  const { id, startsAt, endsAt, place, cancelled, sequence } = meeting;
  return [
    'BEGIN:VEVENT',
    `UID:meeting-${id}@samklang`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${SUMMARY}`,
    `LOCATION:${escaped(place.replace(LINK, '').trim())}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** '20261125T110000Z' */
function stamp(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
