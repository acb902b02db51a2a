const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;

/** The room while a meeting is held. */
export const ROOM_POLICY = {
  'roomSignal.tell': {
    roles: PANEL,
    assurance: 1,
    own: 'about oneself, while the meeting is open',
  },
  'recusalQuestion.raise': {
    roles: PANEL,
    assurance: 2,
    own: 'about oneself, or about somebody else when one is at the meeting or records',
  },
  'screen.read': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative'],
    assurance: 1,
    own: 'the coordinator, the leader, the deputy leader, or whoever chairs the meeting now',
    views: 'ScreenView: no names of people, closed cases by their neutral title',
  },
} as const;
