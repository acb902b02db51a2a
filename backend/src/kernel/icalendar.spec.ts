import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendar, type CalendarDay } from './icalendar';

const NOW = '2026-11-12T09:00:00.000Z';

/** What another program reads out of the calendar: its entries, in order. */
function read(text: string): ICAL.Event[] {
  const parts = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return parts.map((part) => new ICAL.Event(part));
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

  test('is read by another program as the same day', () => {
    const [first, ...others] = read(calendar('Panelet', [day()], NOW));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ uid: 'seatVacant-6@samklang', summary: 'Begynn: plass 6' });
    expect(first?.startDate).toMatchObject({ year: 2027, month: 2, day: 11, isDate: true });
  });

  test('keeps every text as it was, however long and whatever stands in it', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = calendar('Panelet', [day({ summary, description })], NOW);
        expect(read(text)[0]).toMatchObject({ summary, description });
        const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});
