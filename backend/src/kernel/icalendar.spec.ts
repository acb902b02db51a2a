import fc from 'fast-check';
import { calendar, type CalendarDay } from './icalendar';

const NOW = '2026-11-12T09:00:00.000Z';

/** Reads a calendar as RFC 5545 says: unfolds, then name and value; backslashes undone. */
function read(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push({});
    else if (entries.length > 0)
      entries[entries.length - 1]![name] = value.replace(/\\(.)/g, (_, each: string) =>
        each === 'n' ? '\n' : each,
      );
  }
  return entries;
}

const day = (change: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'seatVacant-6',
  day: '2027-02-11',
  summary: 'Begynn: plass 6',
  description: 'Skal være klart.',
  ...change,
});

describe('A calendar file (RFC 5545)', () => {
  test('holds each day as an entry of all day that blocks nobody’s time', () => {
    expect(calendar('Panelet', [day()], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samklang//Samklang//NO',
      'X-WR-CALNAME:Panelet',
      'BEGIN:VEVENT',
      'UID:seatVacant-6@samklang',
      'DTSTAMP:20261112T090000Z',
      'DTSTART;VALUE=DATE:20270211',
      'SUMMARY:Begynn: plass 6',
      'DESCRIPTION:Skal være klart.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('keeps every text as it was, however long and whatever stands in it', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = calendar('Panelet', [day({ summary, description })], NOW);
        expect(read(text)[0]).toMatchObject({ SUMMARY: summary, DESCRIPTION: description });
        const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});
