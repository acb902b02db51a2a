import { definePolicy } from '../../kernel/policy';

const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;

/** One's own calendar address, and what stands behind it. */
export const feedPolicy = definePolicy({
  'calendarFeed.read': { roles: PANEL, assurance: 1, own: 'one’s own', views: 'CalendarFeedView' },
  'calendarFeed.change': { roles: PANEL, assurance: 1, own: 'one’s own' },
  'calendarFeed.show': {
    roles: 'anyone',
    assurance: 0,
    own: 'by the secret address, while its owner is in the panel; when and where, never what about',
  },
});
