import { minutesBetween, plannedStarts } from './planned-starts';

describe('Planned times', () => {
  it('begin with the meeting, and each item moves those after it', () => {
    const items = [
      { minutes: 5, extra_minutes: 0 },
      { minutes: 40, extra_minutes: 10 },
      { minutes: 15, extra_minutes: 0 },
    ];
    expect(plannedStarts('2026-11-25T11:00:00.000Z', items)).toEqual([
      '2026-11-25T11:00:00.000Z',
      '2026-11-25T11:05:00.000Z',
      '2026-11-25T11:55:00.000Z',
    ]);
  });

  it('are none for an empty agenda', () => {
    expect(plannedStarts('2026-11-25T11:00:00.000Z', [])).toEqual([]);
  });

  it('count whole minutes between two instants', () => {
    expect(minutesBetween('2026-11-25T11:00:00.000Z', '2026-11-25T14:00:00.000Z')).toBe(180);
  });
});
