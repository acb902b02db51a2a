/** A meeting beyond the plan: the panel sees who demands one, who prepares meetings calls it. */
export const EXTRA_POLICY = {
  'extraMeeting.read': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'],
    assurance: 1,
    views: 'ExtraMeetingView',
  },
  'extraMeeting.demand': {
    roles: ['representative'],
    assurance: 2,
    own: 'in one’s own name, once at a time',
  },
  'extraMeeting.withdraw': { roles: ['representative'], assurance: 2, own: 'one’s own demand' },
  'extraMeeting.call': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    own: 'the leader, or the deputy leader while there is none; others when enough demand it',
  },
} as const;
