import { definePolicy } from '../kernel/policy';
import { APPROVAL_POLICY } from './approval/approval.policy';
import { papersPolicy } from './papers/papers.policy';
import { ROOM_POLICY } from './chairing/chairing.policy';
import { writingPolicy } from './writing/writing.policy';
import { EXTRA_POLICY } from './extra/extra.policy';
import { VOTES_POLICY } from './votes/votes.policy';

/** Who may know of meetings, their places and the titles of their cases. */
export const MEETING_READERS = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
] as const;
const PREPARES = ['coordinator', 'leader', 'deputyLeader'] as const;
/** Whoever chairs may record; that is a representative when both offices are away. */
const RECORDS = ['coordinator', 'leader', 'deputyLeader', 'representative'] as const;
const CHAIRS = 'the coordinator, the leader, the deputy leader, or whoever chairs the meeting now';
const SCOPED = 'seat numbers and declarations for coordinator, leader and deputy leader only';

/** Meetings: the panel reads, those who prepare write, those who chair or keep the minutes record. */
export const meetingsPolicy = definePolicy({
  ...EXTRA_POLICY,
  ...ROOM_POLICY,
  'meeting.read': { roles: MEETING_READERS, assurance: 1, views: 'MeetingsView, MeetingView' },
  'meeting.create': { roles: PREPARES, assurance: 2 },
  'meeting.update': { roles: PREPARES, assurance: 2 },
  'meeting.move': { roles: PREPARES, assurance: 2 },
  'meeting.cancel': { roles: PREPARES, assurance: 2 },
  'yearPlan.read': {
    roles: PREPARES,
    assurance: 2,
    views: 'YearView: totals of answers, no names',
  },
  'yearPlan.make': { roles: PREPARES, assurance: 2 },
  'yearPlan.change': { roles: PREPARES, assurance: 2 },
  'yearPlan.ask': { roles: PREPARES, assurance: 2 },
  'yearPlan.adopt': { roles: PREPARES, assurance: 2 },
  'datePoll.read': {
    roles: MEETING_READERS,
    assurance: 1,
    own: 'one’s own answers; nothing for who is not asked',
    views: 'OwnDatePollView',
  },
  'datePoll.answer': { roles: MEETING_READERS, assurance: 1, own: 'one’s own answers' },
  'ownDates.open': { roles: 'anyone', assurance: 0, own: 'by the link', views: 'DatesByLinkView' },
  'ownDates.answer': { roles: 'anyone', assurance: 0, own: 'by the link' },
  'agendaItem.write': { roles: PREPARES, assurance: 2 },
  ...papersPolicy,
  'live.read': { roles: MEETING_READERS, assurance: 1, views: `LiveView; ${SCOPED}` },
  'live.record': { roles: RECORDS, assurance: 2, own: CHAIRS },
  ...VOTES_POLICY,
  ...writingPolicy,
  'minutes.read': {
    roles: MEETING_READERS,
    assurance: 1,
    own: 'closed items: those who have signed and were not recused, alternates when called',
    views: 'MinutesView',
  },
  ...APPROVAL_POLICY,
});
