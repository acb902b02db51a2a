import type {
  DecisionView,
  ItemVotesView,
  LiveItemView,
  LiveView,
  OpenVoteView,
  PresenceView,
  ProposalView,
  QuorumView,
} from '../app/api/schema';

const NAMES = [
  'Kari Mjelde',
  'Jonas Eide',
  'Ingrid Haugland',
  'Amina Yusuf',
  'Rolf Sæbø',
  'Solveig Tveit',
  'Per-Arne Vik',
  'Nora Fjeld',
];

/** The meter of ten seats with so many present; the last one present is an alternate. */
export function aQuorum(present = 8, needed = 5): QuorumView {
  const seats = Array.from({ length: 10 }, (_seat, index): QuorumView['seats'][number] => ({
    personId: index < 9 ? `p${index}` : null,
    name: NAMES[index] ?? null,
    state:
      index === 9
        ? 'vacant'
        : index >= present
          ? 'absent'
          : index === present - 1
            ? 'alternate'
            : 'present',
    seatNumber: null,
  }));
  const ok = present >= needed;
  return {
    present,
    needed,
    basis: 10,
    ok,
    seats,
    finding: {
      rule: 'quorum',
      clause: '3.4',
      force: 'must',
      acts: 'refuses',
      ok,
      facts: { present, needed, basis: 10 },
      remedy: null,
    },
  };
}

/** A presence; change what the test needs. */
export function aPresence(change: Partial<PresenceView> = {}): PresenceView {
  return {
    personId: 'p0',
    name: 'Kari Mjelde',
    kind: 'representative',
    office: null,
    state: 'present',
    arrivedAt: '2026-11-25T11:00:00.000Z',
    leftAt: null,
    substitutesFor: null,
    substitutionId: null,
    recused: false,
    seatNumber: null,
    signed: null,
    ...change,
  };
}

/** A proposal on the table whose turn it is. */
export function aProposal(change: Partial<ProposalView> = {}): ProposalView {
  return {
    id: 'f1',
    text: 'Panelet rår prosjekt OPPTAKT til å ha minst to erfaringsrepresentanter i hvert knutepunkt.',
    originalText: null,
    byPersonId: 'p6',
    byName: 'Per-Arne Vik',
    at: '2026-11-25T12:29:00.000Z',
    version: 1,
    decided: false,
    kind: 'main',
    toId: null,
    status: 'open',
    turn: 1,
    next: true,
    mayMove: [],
    mayWithdraw: false,
    ...change,
  };
}

/** The panel has said yes, five to two. */
export function aDecision(change: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'd1',
    caseNumber: '34/26',
    kind: 'main',
    text: 'Panelet sier ja.',
    method: 'openVote',
    for: 5,
    against: 2,
    blank: 1,
    chairChoice: 'for',
    outcome: 'adopted',
    byChairsVote: false,
    split: false,
    at: '2026-11-25T12:36:00.000Z',
    findings: [],
    present: [],
    recused: [],
    substitutions: [],
    dissents: [],
    ...change,
  };
}

/** No vote has been held; eight can be called by name. */
export function votesOf(change: Partial<ItemVotesView> = {}): ItemVotesView {
  return {
    open: null,
    secret: null,
    tellers: [],
    aborted: [],
    named: [],
    inputs: [],
    callList: NAMES.map((name, index) => ({ personId: `p${index}`, name })),
    late: false,
    splitAdvice: false,
    maySuggest: false,
    mayDissent: [],
    dissenters: [],
    ...change,
  };
}

/** A vote that is open on the one proposal, seen by somebody who is asked. */
export function anOpenVote(change: Partial<OpenVoteView> = {}): OpenVoteView {
  return {
    id: 'v1',
    proposalId: 'f1',
    openedAt: '2026-11-25T12:31:00.000Z',
    answered: 3,
    asked: 8,
    own: { standing: 'asked', choice: null, onBehalf: false, version: 1 },
    roll: null,
    version: 1,
    ...change,
  };
}

/** Case 34/26 at hand, with one proposal and two entries. */
export function anItem(change: Partial<LiveItemView> = {}): LiveItemView {
  return {
    id: 'i34',
    caseId: 'c34',
    caseNumber: '34/26',
    title: 'Råd til prosjekt OPPTAKT',
    type: 'advice',
    minutes: 40,
    state: 'current',
    closed: false,
    startedAt: '2026-11-25T12:15:00.000Z',
    finishedAt: null,
    extraMinutes: 0,
    plannedAt: '2026-11-25T12:15:00.000Z',
    decisionsText: null,
    version: 3,
    quorum: aQuorum(),
    proposals: [aProposal()],
    decisions: [],
    entries: [
      {
        id: 'e1',
        at: '2026-11-25T12:16:00.000Z',
        text: 'Klyngeleder orienterte.',
        author: 'Marte Lunde',
        released: false,
        version: 1,
      },
      {
        id: 'e2',
        at: '2026-11-25T12:38:00.000Z',
        text: 'Rolf Sæbø: Rollen må være avklart.',
        author: 'Marte Lunde',
        released: false,
        version: 1,
      },
    ],
    recusals: [],
    room: { pausedMs: 0, questions: [], stepIn: [] },
    statements: [],
    votes: votesOf(),
    tasks: [],
    ...change,
  };
}

/** Panel meeting 6/2026 at 13.38, seen by someone who may do `can`. */
export function aLiveMeeting(change: Partial<LiveView> = {}): LiveView {
  return {
    id: 'm6',
    number: 6,
    year: 2026,
    startsAt: '2026-11-25T11:00:00.000Z',
    state: 'live',
    currentItemId: 'i34',
    chair: { personId: 'p0', name: 'Kari Mjelde' },
    presences: NAMES.map((name, index) => aPresence({ personId: `p${index}`, name })),
    items: [
      anItem(),
      anItem({
        id: 'i35',
        caseId: 'c35',
        caseNumber: '35/26',
        title: 'Årlig fagdag',
        state: 'pending',
        proposals: [],
        entries: [],
      }),
    ],
    expected: [],
    chairing: {
      by: 'leader',
      mayTake: [],
      pause: null,
      pauses: [],
      endsAt: '2026-11-25T14:00:00.000Z',
      signals: [],
      told: [],
    },
    can: ['chair', 'write', 'attendance'],
    version: 7,
    now: '2026-11-25T12:38:00.000Z',
    ...change,
  };
}
