import { osloClock, osloDay, osloInstant } from './oslo-time';

describe('times of day in Oslo', () => {
  test('noon on 25 November is 11 UTC', () => {
    expect(osloInstant('2026-11-25', '12:00')).toBe('2026-11-25T11:00:00.000Z');
  });

  test('noon in June is 10 UTC', () => {
    expect(osloInstant('2026-06-03', '12:00')).toBe('2026-06-03T10:00:00.000Z');
  });

  test('an hour after summer time began is right', () => {
    expect(osloInstant('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('a missing date is no instant', () => {
    expect(osloInstant('', '12:00')).toBeNull();
  });

  test('an instant goes back to day and clock', () => {
    expect([osloDay('2026-11-25T11:05:00.000Z'), osloClock('2026-11-25T11:05:00.000Z')]).toEqual([
      '2026-11-25',
      '12:05',
    ]);
  });
});
