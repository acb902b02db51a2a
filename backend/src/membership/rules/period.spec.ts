import * as fc from 'fast-check';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import {
  addDays,
  addMonths,
  addYears,
  before,
  covers,
  daysBetween,
  daysIn,
  lastDay,
  unbroken,
} from './period';

describe('periods of days', () => {
  test('years and months are constrained to the last day of the month', () => {
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2024-02-29', 2)).toBe('2026-02-28');
    expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
  });

  test('a period ends the day before its end', () => {
    expect(lastDay({ from: '2025-06-02', to: '2029-06-02' })).toBe('2029-06-01');
    expect(covers({ from: '2025-06-02', to: '2029-06-02' }, '2025-06-02')).toBe(true);
    expect(covers({ from: '2025-06-02', to: '2029-06-02' }, '2029-06-01')).toBe(true);
    expect(covers({ from: '2025-06-02', to: '2029-06-02' }, '2029-06-02')).toBe(false);
    expect(covers({ from: '2025-06-02', to: '2029-06-02' }, '2025-06-01')).toBe(false);
  });

  test('periods that touch or overlap are one unbroken run and empty ones are none', () => {
    const runs = unbroken([
      { from: '2022-06-01', to: '2026-06-01' },
      { from: '2018-06-01', to: '2022-06-01' },
      { from: '2019-01-01', to: '2020-01-01' },
      { from: '2026-06-02', to: '2026-06-03' },
      { from: '2030-01-01', to: '2030-01-01' },
    ]);
    expect(runs).toEqual([
      { from: '2018-06-01', to: '2026-06-01' },
      { from: '2026-06-02', to: '2026-06-03' },
    ]);
    expect(daysIn(runs)).toBe(2923);
  });

  test('the part before a day leaves out what comes after', () => {
    const served = [
      { from: '2018-06-01', to: '2022-06-01' },
      { from: '2024-06-02', to: '2028-06-02' },
      { from: '2025-06-02', to: '2029-06-02' },
    ];
    expect(before(served, '2025-06-02')).toEqual([
      { from: '2018-06-01', to: '2022-06-01' },
      { from: '2024-06-02', to: '2025-06-02' },
    ]);
  });

  test('days added are the days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (days) => {
        return daysBetween('2025-06-02', addDays('2025-06-02', days)) === days;
      }),
      PROPERTY_RUNS,
    );
  });
});
