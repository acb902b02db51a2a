import { addDays, addMonths, addYears, daysBetween, osloDate, osloInstant, osloTime } from './oslo';

describe('Days in Oslo', () => {
  it('adds years and months and stays within the month', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts days over a change of the clock', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-12', '2026-11-10')).toBe(-2);
  });

  it('knows which day and hour it is in Oslo when it is another day in UTC', () => {
    expect(osloDate('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(osloTime('2026-06-30T22:30:00.000Z')).toBe('00:30');
    expect(osloDate('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
    expect(osloTime('2026-12-31T22:59:59.999Z')).toBe('23:59');
  });

  it('turns local time into an instant, also on the nights the clock changes', () => {
    expect(osloInstant('2026-11-12T10:00')).toBe('2026-11-12T09:00:00.000Z');
    expect(osloInstant('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(osloInstant('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});
