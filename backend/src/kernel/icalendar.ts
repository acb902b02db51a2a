/** An entry that lasts all of one day. */
export interface CalendarDay {
  /** The same for the same thing in every export, so that a calendar replaces it. */
  id: string;
  /** 'YYYY-MM-DD' */
  day: string;
  summary: string;
  description: string;
}

/** A line of the format holds at most so many bytes, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * A calendar file (RFC 5545) of days that block nobody's time.
 * @param now instant of the export, ISO in UTC
 */
export function calendar(name: string, days: readonly CalendarDay[], now: string): string {
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samklang//Samklang//NO',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((each) => entry(each, now)),
    'END:VCALENDAR',
  ]);
}

/** Lines as a file of the format. */
export function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry({ id, day, summary, description }: CalendarDay, now: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@samklang`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What has a meaning in the format is said with a backslash before it. */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A long line goes on after a line end and a space; no letter is cut in two. */
function folded(line: string): string {
  const parts = [''];
  for (const letter of line) {
    const part = parts.at(-1) ?? '';
    const room = parts.length === 1 ? LINE_BYTES : LINE_BYTES - 1;
    if (Buffer.byteLength(part + letter) > room) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts.join('\r\n ');
}
