import { definePolicy } from '../../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const FOLLOWS = ['coordinator', ...PANEL] as const;
/** Whoever chairs may record; that is a representative when both offices are away. */
const RECORDS = ['coordinator', 'leader', 'deputyLeader', 'representative'] as const;
const CHAIRS = 'the coordinator, the leader, the deputy leader, or whoever chairs the meeting now';

/** Proposals and votes in a live meeting: those in a seat answer for themselves, those who record do the rest. */
export const VOTES_POLICY = definePolicy({
  'proposal.create': {
    roles: FOLLOWS,
    assurance: 2,
    own: `in one’s own name, in a seat in the case at hand; for anybody: ${CHAIRS}`,
  },
  'proposal.change': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'proposal.withdraw': { roles: FOLLOWS, assurance: 2, own: `one’s own; anybody’s: ${CHAIRS}` },
  'decision.record': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'vote.open': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'vote.answer': {
    roles: PANEL,
    assurance: 2,
    own: 'one’s own answer: on the roll, in a seat, not recused',
  },
  'vote.enter': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'vote.close': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'input.record': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'dissent.write': {
    roles: FOLLOWS,
    assurance: 2,
    own: `one’s own, when one could vote and did not vote for; for anybody: ${CHAIRS}`,
  },
});
