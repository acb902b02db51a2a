import type { AgendaItemView, MeetingView } from '../api/schema';
import { nextStep, phasesOf } from './phases';

function anItem(paper: AgendaItemView['paper']): AgendaItemView {
  return {
    id: paper,
    caseId: paper,
    caseNumber: '34/26',
    title: 'Råd til prosjekt OPPTAKT',
    type: 'advice',
    position: 1,
    minutes: 40,
    state: 'pending',
    closed: false,
    goal: null,
    startsAt: '2026-11-25T11:00:00.000Z',
    paper,
    readingMinutes: null,
    decisions: 0,
    version: 1,
  };
}

function aMeeting(change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: 'm6',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    endsAt: '2026-11-25T14:00:00.000Z',
    place: 'Bergen',
    mode: 'both',
    state: 'planned',
    agenda: [],
    minutesPlanned: 0,
    minutesAvailable: 180,
    findings: [],
    can: ['edit', 'open', 'write'],
    version: 1,
    ...change,
  };
}

describe('the next step of a meeting', () => {
  test('an empty agenda is built first', () => {
    expect(nextStep(aMeeting())).toEqual({ key: 'plan', link: 'plan' });
  });

  test('the leader releases what is drafted, the coordinator goes on', () => {
    const agenda = [anItem('draft')];
    expect(nextStep(aMeeting({ agenda, can: ['edit', 'open', 'release'] }))?.key).toBe('release');
    expect(nextStep(aMeeting({ agenda }))?.key).toBe('open');
  });

  test('a member reads, follows and reads again', () => {
    const agenda = [anItem('released')];
    expect(nextStep(aMeeting({ agenda, can: [] }))?.link).toBe('papirer');
    expect(nextStep(aMeeting({ agenda, can: [], state: 'live' }))?.key).toBe('follow');
    expect(nextStep(aMeeting({ agenda, can: [], state: 'closed' }))?.link).toBe('referat');
  });

  test('a cancelled meeting has none', () => {
    expect(nextStep(aMeeting({ state: 'cancelled' }))).toBeNull();
  });
});

describe('the phases', () => {
  test('the first that is not done is where one is now', () => {
    const states = phasesOf(aMeeting({ agenda: [anItem('draft')] })).map(({ state }) => state);
    expect(states).toEqual(['done', 'now', 'todo', 'todo']);
  });
});
