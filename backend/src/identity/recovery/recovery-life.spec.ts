import { isOpen, RecoveryDates, recoveryState } from './recovery-life';

const asked: RecoveryDates = {
  startedAt: '2026-11-12T09:00:00.000Z',
  readyAt: null,
  cancelledAt: null,
  completedAt: null,
};
const confirmed = { ...asked, readyAt: '2026-11-13T10:00:00.000Z' };

describe('A recovery by two people', () => {
  it.each([
    ['waits for the second person', asked, '2026-11-26T09:00:00.000Z', 'started', true],
    ['is over a moment after two weeks', asked, '2026-11-26T09:00:00.001Z', 'over', false],
    ['waits until its day has passed', confirmed, '2026-11-13T09:59:59.999Z', 'waiting', true],
    ['is ready to the very second', confirmed, '2026-11-13T10:00:00.000Z', 'ready', true],
    ['is ready for two weeks', confirmed, '2026-11-27T10:00:00.000Z', 'ready', true],
    ['is over a moment after that', confirmed, '2026-11-27T10:00:00.001Z', 'over', false],
    [
      'stays stopped, whatever the day',
      { ...confirmed, cancelledAt: '2026-11-13T08:00:00.000Z' },
      '2026-11-13T10:00:00.000Z',
      'cancelled',
      false,
    ],
    [
      'stays given, long after',
      { ...confirmed, completedAt: '2026-11-13T11:00:00.000Z' },
      '2027-11-13T10:00:00.000Z',
      'completed',
      false,
    ],
  ])('%s', (_title, dates, now, state, open) => {
    expect([recoveryState(dates, now), isOpen(dates, now)]).toEqual([state, open]);
  });
});
