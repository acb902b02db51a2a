import type { MinutesLifeView, MinutesView } from '../../api/schema';

/** A draft in review as one who was there reads of it; change what the test needs. */
export function aLife(change: Partial<MinutesLifeView> = {}): MinutesLifeView {
  return {
    meetingId: 'm4',
    number: 4,
    year: 2026,
    state: 'review',
    sentAt: '2026-11-10T09:00:00.000Z',
    readyAt: null,
    approvedAt: null,
    publishedAt: null,
    draftDue: '2026-11-11',
    objectionsDue: '2026-11-18',
    findings: [],
    recipients: [],
    readers: [],
    asked: 7,
    answered: 2,
    mine: { asked: true, fineAt: null },
    comments: [],
    mentions: { all: 0, waiting: 0 },
    wishes: [],
    approvalCase: null,
    approval: null,
    sealed: [],
    addenda: [],
    cases: [{ itemId: 'i1', caseNumber: '12/26', closed: false }],
    decisions: [],
    can: ['comment', 'fine'],
    version: 3,
    ...change,
  };
}

/** Minutes with one case of one paragraph. */
export function someMinutes(change: Partial<MinutesView> = {}): MinutesView {
  return {
    meetingId: 'm4',
    audience: 'panel',
    language: 'nb',
    title: 'Referat fra panelmøte 4/2026',
    number: 4,
    year: 2026,
    startsAt: '2026-11-04T11:00:00.000Z',
    endsAt: '2026-11-04T14:00:00.000Z',
    openedAt: '2026-11-04T11:00:00.000Z',
    closedAt: '2026-11-04T13:30:00.000Z',
    place: 'Møterom 2',
    chair: 'Kari Mjelde',
    minuteTaker: 'Marte Lunde',
    state: 'closed',
    statutesName: 'UP 2026',
    present: [],
    absent: [],
    presentSummary: '8 av 10',
    pauses: [],
    handovers: [],
    items: [
      {
        id: 'i1',
        caseNumber: '12/26',
        title: 'Ny brosjyre',
        type: 'decision',
        exempt: false,
        entries: [{ id: 'e1', at: '2026-11-04T11:10:00.000Z', text: 'Rolf la fram saken.' }],
        recused: [],
        recusedCount: 0,
        questions: [],
        elections: [],
        decisions: [],
        inputs: [],
        tasks: [],
      },
    ],
    ...change,
  } as MinutesView;
}
