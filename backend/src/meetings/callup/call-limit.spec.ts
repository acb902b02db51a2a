import { osloInstant } from '../../kernel/oslo';
import { callDueAt } from './call-limit';

const due = (asked: string, meeting: string) => callDueAt(osloInstant(asked), osloInstant(meeting));

describe('How long an alternate may think it over', () => {
  it.each([
    ['in good time', '2026-11-10T10:00', '2026-11-25T12:00', '2026-11-12T10:00'],
    ['late in the evening', '2026-11-10T20:59', '2026-11-25T12:00', '2026-11-12T20:59'],
    // An hour is an hour, also in the night the clocks change.
    ['over the end of summer time', '2026-10-24T10:00', '2026-11-25T12:00', '2026-10-26T09:00'],
    ['over its beginning', '2027-03-27T10:00', '2027-04-25T12:00', '2027-03-29T11:00'],
  ])('is 48 hours %s', (_when, asked, meeting, until) => {
    expect(due(asked, meeting)).toBe(osloInstant(until));
  });

  it.each([
    ['in the daytime', '2026-11-24T10:00', '2026-11-24T14:00'],
    ['from the evening into the next morning', '2026-11-23T19:00', '2026-11-24T10:00'],
    ['early in the morning', '2026-11-24T06:00', '2026-11-24T12:00'],
    ['at night', '2026-11-23T23:30', '2026-11-24T12:00'],
  ])('is four waking hours in the last two days, %s', (_when, asked, until) => {
    expect(due(asked, '2026-11-25T12:00')).toBe(osloInstant(until));
  });

  it('turns from the one to the other at the hour of the meeting, two days before it', () => {
    const meeting = '2026-11-25T12:00';
    expect(due('2026-11-23T11:59', meeting)).toBe(osloInstant('2026-11-25T11:59'));
    expect(due('2026-11-23T12:00', meeting)).toBe(osloInstant('2026-11-23T16:00'));
  });
});
