import { meetingOf, Placement, statusOf } from './case-status';

function on(state: Placement['state'], more: Partial<Placement> = {}): Placement {
  return {
    caseId: 'c1',
    itemId: 'i1',
    itemState: 'pending',
    startedAt: null,
    meetingId: 'm1',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    state,
    decisions: 0,
    ...more,
  };
}

const RAISED = { raised: true, withdrawn: false, placements: [], answer: null };

describe('Where a case stands', () => {
  it('is raised until the executive committee has said or done something', () => {
    expect(statusOf(RAISED)).toBe('raised');
    expect(statusOf({ ...RAISED, answer: 'declined' })).toBe('answered');
    expect(statusOf({ ...RAISED, answer: 'postponed' })).toBe('postponed');
    expect(statusOf({ ...RAISED, withdrawn: true, answer: 'postponed' })).toBe('withdrawn');
  });

  it('is on the agenda also when it was answered no before', () => {
    expect(statusOf({ ...RAISED, placements: [on('planned')], answer: 'declined' })).toBe(
      'onAgenda',
    );
  });

  it('is carried over when a meeting did not come to it and another is ahead', () => {
    const placements = [on('closed'), on('planned', { meetingId: 'm2' })];
    expect(statusOf({ ...RAISED, placements })).toBe('carriedOver');
    expect(meetingOf(placements)?.meetingId).toBe('m2');
  });

  it('is without a meeting when the only one was cancelled or did not come to it', () => {
    for (const state of ['closed', 'cancelled'] as const) {
      expect(statusOf({ ...RAISED, placements: [on(state)] })).toBe('unplaced');
    }
    expect(meetingOf([on('cancelled')])).toBeNull();
  });

  it('is treated when a meeting dealt with it, and decided when there is a decision', () => {
    const treated = on('closed', { itemState: 'done' });
    expect(statusOf({ ...RAISED, placements: [treated] })).toBe('treated');
    expect(statusOf({ ...RAISED, placements: [{ ...treated, decisions: 1 }] })).toBe('decided');
  });

  it('is decided while the meeting still goes on', () => {
    const live = on('live', { itemState: 'current', decisions: 1 });
    expect(statusOf({ ...RAISED, placements: [live] })).toBe('decided');
  });
});
