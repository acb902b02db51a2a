import { definePolicy } from '../../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const READERS = ['coordinator', ...PANEL] as const;
const CLOSED =
  'of closed cases: those who have signed and were not recused, alternates when called';

/** The life of the minutes: the coordinator keeps them, those who were there comment, everyone reads what is out. */
export const APPROVAL_POLICY = definePolicy({
  'minutesLife.read': {
    roles: READERS,
    assurance: 1,
    own: `comments, addenda and documents ${CLOSED}`,
    views: 'MinutesLifeView; who has answered and what they wish for those who prepare',
  },
  'minutes.send': { roles: ['coordinator'], assurance: 2 },
  'minutes.comment': { roles: PANEL, assurance: 1, own: 'those who were asked' },
  'minutes.handle': { roles: ['coordinator'], assurance: 2 },
  'minutes.seal': { roles: ['coordinator'], assurance: 3 },
  'minutes.publish': { roles: ['coordinator', 'leader', 'deputyLeader'], assurance: 2 },
  'minutesMention.read': {
    roles: READERS,
    assurance: 1,
    own: 'sentences that name oneself',
    views: 'MinutesMentionsView',
  },
  'minutesMention.answer': { roles: READERS, assurance: 1, own: 'sentences that name oneself' },
  'minutesDocument.read': { roles: READERS, assurance: 2, own: CLOSED },
  'publishedMinutes.list': { roles: 'anyone', assurance: 0, views: 'PublishedMinutesRowView' },
  'publishedMinutes.read': {
    roles: 'anyone',
    assurance: 0,
    own: 'published ones',
    views: 'PublishedMinutesView',
  },
});
