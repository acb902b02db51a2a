import { FixedClock, SystemClock } from './clock';

describe('The clock', () => {
  it('stands still until it is set', () => {
    const clock = new FixedClock('2026-11-12T10:00');
    expect(clock.now()).toBe('2026-11-12T09:00:00.000Z');
    clock.set('2026-12-31T23:30:00.000Z');
    expect(clock.today()).toBe('2027-01-01');
  });

  it('starts where it is told and runs on from there', () => {
    const clock = new SystemClock('2026-11-12T10:00');
    expect(clock.now()).toMatch(/^2026-11-12T09:00:0\d\.\d{3}Z$/);
    expect(clock.today()).toBe('2026-11-12');
    expect(clock.shifted).toBe(true);
  });

  it('is the real time when nothing is told', () => {
    const clock = new SystemClock();
    expect(clock.shifted).toBe(false);
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1000);
  });
});
