import { definePolicy } from '../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const FOLLOWS = ['coordinator', ...PANEL] as const;

/** Secret ballots. Who may hold one is said by what is voted on: an election, or a case. */
export const ballotsPolicy = definePolicy({
  'ballot.list': {
    roles: FOLLOWS,
    assurance: 2,
    own: 'those one votes in, tells or holds',
    views: 'BallotsView',
  },
  'ballot.read': {
    roles: FOLLOWS,
    assurance: 2,
    own: 'one’s own place; how many have voted is for the tellers until it is published',
    views: 'BallotView',
  },
  'ballot.tell': { roles: FOLLOWS, assurance: 2, own: 'the teller whose turn it is' },
  'ballot.hold': {
    roles: FOLLOWS,
    assurance: 2,
    own: 'who holds the election or records the vote, never a candidate; a teller may close and stop it; without tellers one more who is there closes it',
  },
  'ballot.cast': { roles: PANEL, assurance: 3, own: 'one’s own place on the roll' },
  'ballot.check': { roles: PANEL, assurance: 2, own: 'who was on the roll' },
});
