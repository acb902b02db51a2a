import { definePolicy } from '../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const FOLLOWS = ['coordinator', ...PANEL] as const;

/** Offices are the panel's own affair and open to it; a person's record is for the coordinator and the person. */
export const electionsPolicy = definePolicy({
  'election.read': {
    roles: FOLLOWS,
    assurance: 2,
    own: 'one’s own nomination; who has not answered is for the coordinator',
    views: 'ElectionView',
  },
  'election.preparing': { roles: ['coordinator'], assurance: 2 },
  'election.prepare': { roles: ['coordinator'], assurance: 2 },
  'election.nominate': { roles: FOLLOWS, assurance: 2 },
  'candidacy.answer': { roles: PANEL, assurance: 2, own: 'one’s own nomination' },
  'election.abort': { roles: ['coordinator'], assurance: 2 },
  'election.hold': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative'],
    assurance: 2,
    own: 'the coordinator, or whoever chairs while the case is at hand; never a candidate',
  },
  'election.count': { roles: FOLLOWS, assurance: 2, own: 'one of the two tellers of the round' },
  'election.witness': { roles: FOLLOWS, assurance: 2, own: 'one of the two witnesses of the lot' },
  'election.askBallot': { roles: FOLLOWS, assurance: 2, own: 'who is present in the meeting' },
  'election.act': {
    roles: [...PANEL, 'coordinator'],
    assurance: 2,
    own: 'whoever is asked to act; what was said in the room is written by whoever holds the election',
  },
  'offices.read': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'],
    assurance: 1,
    views: 'OfficesView',
  },
  'offices.calendar': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'OfficesCalendarView',
  },
  'officeTerm.create': { roles: ['coordinator'], assurance: 2 },
  'person.read': {
    roles: 'signedIn',
    assurance: 2,
    own: 'the coordinator, or the person; to others there is no such page',
    views: 'PersonDetailView',
  },
  'farewell.read': {
    roles: 'signedIn',
    assurance: 2,
    own: 'the coordinator, or the person; to others there is no such page',
    views: 'FarewellView',
  },
  'farewell.handOver': { roles: ['coordinator'], assurance: 2 },
});
