import { settledBy, statusOf } from './written-rows';

const ROW = {
  case_id: 'c1',
  state: 'adopted',
  proposal: 'Panelet sier ja.',
  closed_at: '2026-10-01T10:00:00.000Z',
} as const;
const at = (proposal: string, outcome: string, decidedAt = '2026-11-01T10:00:00.000Z') => ({
  id: `${proposal} ${outcome}`,
  caseId: 'c1',
  proposal,
  outcome,
  decidedAt,
});

describe('A decision made in writing', () => {
  it('is provisional until a meeting has taken it up', () => {
    expect(statusOf(ROW, [])).toBe('provisional');
    const before = at(ROW.proposal, 'adopted', '2026-09-01T10:00:00.000Z');
    expect(statusOf(ROW, [before])).toBe('provisional');
    const elsewhere = { ...at(ROW.proposal, 'adopted'), caseId: 'c2' };
    expect(statusOf(ROW, [elsewhere])).toBe('provisional');
  });

  it('is confirmed when the next meeting adopts the same proposal', () => {
    expect(statusOf(ROW, [at('Noe annet', 'fallen'), at(ROW.proposal, 'adopted')])).toBe(
      'confirmed',
    );
  });

  it('names the decision that settled it', () => {
    const yes = at(ROW.proposal, 'adopted');
    expect(settledBy(ROW, [yes])).toEqual({ status: 'confirmed', decisionId: yes.id });
    expect(settledBy(ROW, []).decisionId).toBeNull();
  });

  it('is overturned when the proposal falls, or another one is adopted', () => {
    expect(statusOf(ROW, [at(ROW.proposal, 'fallen')])).toBe('overturned');
    expect(statusOf(ROW, [at('Noe annet', 'adopted')])).toBe('overturned');
  });

  it('that was not made is what it was', () => {
    expect(statusOf({ ...ROW, state: 'objected' }, [at('Noe', 'adopted')])).toBe('objected');
  });
});
