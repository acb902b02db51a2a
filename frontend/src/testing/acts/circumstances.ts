import type { LiveItemView, LiveView, PresenceView } from '../../app/api/schema';
import {
  aDecision,
  aLiveMeeting,
  aPresence,
  aProposal,
  aQuorum,
  anItem,
  anOpenVote,
  votesOf,
} from '../live-meeting';
import { SAMPLE_ID } from './sample-answers';
import type { RoleName, Visit } from './visited';

/** What answers that fit together say, on the page where it matters. */
export interface Circumstance extends Pick<Visit, 'path' | 'live' | 'fixed' | 'typed' | 'within'> {
  what: string;
  roles?: RoleName[];
}

const ROLL = {
  missing: [{ personId: 'p3', name: 'Amina Yusuf' }],
  entered: [],
  gone: [],
  chairMissing: true,
};
const TWO = [
  { personId: SAMPLE_ID, name: 'Amina Yusuf' },
  { personId: 'x2', name: 'Rolf Sæbø' },
];

/** What a sample of the contract seldom puts together. */
export const CIRCUMSTANCES: Circumstance[] = [
  ...meetings(),
  ...commands(),
  {
    what: 'a teller has counted',
    path: 'valg/:id',
    fixed: { 'rounds.state': 'open', 'rounds.method': 'paper' },
  },
  {
    what: 'lots are drawn',
    path: 'valg/:id',
    fixed: {
      ...{ 'rounds.state': 'counted', 'rounds.outcome': 'tie', 'rounds.elected': null },
      ...{ next: null, witnesses: TWO },
    },
  },
  {
    what: 'a meeting is evaluated',
    path: 'moter/:id/evaluering',
    fixed: { state: 'open', mine: 'waiting' },
  },
  {
    what: 'a letter waits to be posted',
    path: 'moter/:id/innkalling',
    fixed: { 'receipts.channel': 'letter', 'receipts.postedAt': null },
  },
  {
    what: 'a meeting is to be answered',
    path: 'moter/:id',
    fixed: { state: 'planned', 'own.closed': false, 'own.answer': null },
  },
  {
    what: 'a meeting has been answered',
    path: 'moter/:id',
    fixed: { state: 'planned', 'own.closed': false, 'own.answer': 'present', recused: false },
  },
  {
    what: 'the papers are out',
    path: 'moter/:id/sak/:caseId',
    roles: ['representative'],
    fixed: { 'paper.state': 'released' },
  },
  {
    what: 'a year is planned',
    path: 'moter/aar',
    fixed: { 'plan.state': 'draft', 'meetings.chosenDay': null, 'meetings.meetingId': null },
  },
  {
    what: 'a rule may be read otherwise',
    path: 'regler/revisjon/tolkning/:id',
    fixed: { option: 'one', options: ['one', 'other'] },
  },
  {
    // Without clauses begun and left without words, which are not saved.
    what: 'another plan is written',
    path: 'regler/revisjon/ny',
    within: 'form > .answers',
  },
];

function meetings(): Circumstance[] {
  const said: [string, LiveView][] = [
    ['a proposal on the table', aLiveMeeting()],
    [
      'a vote is open',
      aLiveMeeting({ items: [anItem({ votes: votesOf({ open: anOpenVote() }) })] }),
    ],
    [
      'a vote is kept',
      aLiveMeeting({ items: [anItem({ votes: votesOf({ open: anOpenVote({ roll: ROLL }) }) })] }),
    ],
    ['too few are here', aLiveMeeting({ items: [anItem({ quorum: aQuorum(4) })] })],
    ['somebody dissents', aLiveMeeting({ items: [dissented()] })],
    ['somebody is away', aLiveMeeting({ presences: someAway() })],
    ['proposals may be changed', aLiveMeeting({ items: [manyProposals()] })],
  ];
  return said.map(([what, live]) => ({ what, path: 'moter/:id/live', live }));
}

function dissented(): LiveItemView {
  const people = [{ personId: 'p4', name: 'Rolf Sæbø' }];
  const dissents = [{ personId: 'p4', name: 'Rolf Sæbø', text: 'Nei.', version: 1 }];
  return anItem({
    decisions: [aDecision({ dissents })],
    votes: votesOf({
      mayDissent: ['d1'],
      dissenters: [{ decisionId: 'd1', people }],
      maySuggest: true,
    }),
  });
}

/** One representative is away, and an alternate is free. */
function someAway(): PresenceView[] {
  return [
    aPresence(),
    aPresence({ personId: 'p1', name: 'Jonas Eide', state: 'absent' }),
    aPresence({ personId: 'p7', name: 'Nora Fjeld', kind: 'alternate' }),
  ];
}

function manyProposals(): LiveItemView {
  return anItem({
    proposals: [
      aProposal({ mayWithdraw: true, mayMove: ['earlier', 'later'] }),
      aProposal({ id: 'f2', status: 'suggested', next: false, mayWithdraw: true }),
    ],
  });
}

/** Each command of the minutes, typed by who writes them. */
function commands(): Circumstance[] {
  const typed = [
    '/råd Panelet sier ja.',
    '/stem',
    '/oppgave Ring kommunen @Rolf Sæbø 1. desember',
    '/til stede @Rolf Sæbø',
    '/pause 10',
    '/erfaring @Rolf Sæbø Slik var det.',
  ];
  return typed.map((text) => ({
    what: `somebody writes ${text}`,
    path: 'moter/:id/live',
    live: aLiveMeeting(),
    typed: { into: 'minutes-text', text },
    within: 'app-minutes-writer form',
  }));
}
