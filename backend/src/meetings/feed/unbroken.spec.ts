import { unbroken } from './unbroken';

const times = [
  { from: '2026-06-01', to: '2027-01-01' },
  { from: '2024-01-01', to: '2026-06-01' },
  { from: '2027-02-01', to: '2029-02-01' },
];

describe('A time in the panel', () => {
  test.each([
    [true, '2026-05-31', '2026-06-01', 'one term follows the other'],
    [true, '2026-12-31', '2026-12-31', 'the last day counts'],
    [false, '2026-12-31', '2027-01-01', 'the day after is outside'],
    [false, '2026-12-31', '2027-03-01', 'a month was missing'],
    [true, '2027-02-01', '2027-03-01', 'a new time begins anew'],
    [false, '2023-12-31', '2024-01-01', 'it had not begun'],
  ])('is unbroken: %s from %s to %s, since %s', (expected, first, last) => {
    expect(unbroken(times, first, last)).toBe(expected);
    expect(unbroken([...times].reverse(), first, last)).toBe(expected);
  });

  test('is never unbroken without any', () => {
    expect(unbroken([], '2026-06-01', '2026-06-01')).toBe(false);
  });
});
