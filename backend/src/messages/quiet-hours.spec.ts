import { osloInstant } from '../kernel/oslo';
import { afterWakingHours, isQuiet } from './quiet-hours';

const at = (local: string) => osloInstant(local);

describe('Quiet hours', () => {
  test.each([
    ['2026-11-12T07:59', true],
    ['2026-11-12T08:00', false],
    ['2026-11-12T20:59', false],
    ['2026-11-12T21:00', true],
    // Summer time ends and begins: the hours are those on the wall.
    ['2026-10-25T07:59', true],
    ['2026-10-25T08:00', false],
    ['2027-03-28T20:59', false],
    ['2027-03-28T21:00', true],
  ])('at %s it is quiet: %s', (local, quiet) => {
    expect(isQuiet(at(local))).toBe(quiet);
  });

  test.each([
    ['2026-11-12T10:00', 4, '2026-11-12T14:00'],
    ['2026-11-12T17:00', 4, '2026-11-12T21:00'],
    ['2026-11-12T20:00', 4, '2026-11-13T11:00'],
    ['2026-11-12T23:00', 4, '2026-11-13T12:00'],
    ['2026-11-13T03:00', 4, '2026-11-13T12:00'],
    ['2026-10-24T20:00', 4, '2026-10-25T11:00'],
    ['2027-03-27T20:00', 4, '2027-03-28T11:00'],
    ['2026-11-12T08:00', 30, '2026-11-14T12:00'],
  ])('from %s, %d waking hours end at %s', (from, hours, until) => {
    expect(afterWakingHours(at(from), hours)).toBe(at(until));
  });
});
