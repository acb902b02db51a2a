import { definePolicy } from '../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const READERS = ['coordinator', ...PANEL] as const;
const AU = ['coordinator', 'leader', 'deputyLeader'] as const;
const CLOSED = 'of closed cases: as for the minutes';

/** What comes after a meeting: the panel reads, owners tick off, those who prepare see to the rest. */
export const afterPolicy = definePolicy({
  'task.read': { roles: READERS, assurance: 1, own: CLOSED, views: 'FollowUpView' },
  'task.give': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative'],
    assurance: 2,
    own: 'while the meeting goes on whoever chairs it too; afterwards those who prepare',
  },
  'task.change': { roles: AU, assurance: 2, own: CLOSED },
  'task.end': { roles: READERS, assurance: 1, own: 'one’s own; those who prepare: every one' },
  'decision.find': { roles: READERS, assurance: 1, own: CLOSED, views: 'DecisionRegisterView' },
  'decision.read': { roles: READERS, assurance: 1, own: CLOSED, views: 'DecisionRecordView' },
  'decision.mark': { roles: AU, assurance: 2, own: CLOSED },
  'written.list': {
    roles: READERS,
    assurance: 1,
    own: 'who has signed; of closed cases: as for the minutes',
    views: 'WrittenListView',
  },
  'written.read': {
    roles: READERS,
    assurance: 1,
    own: 'who has signed; of closed cases: as for the minutes; answers by name once it has closed',
    views: 'WrittenProcedureView',
  },
  'written.start': { roles: AU, assurance: 2, own: CLOSED },
  'written.answer': { roles: PANEL, assurance: 2, own: 'who was asked, until the last day' },
  'attendance.read': {
    roles: READERS,
    assurance: 1,
    own: 'one’s own row; coordinator and leader: all; everybody: the sum',
    views: 'AttendanceView',
  },
  'evaluation.read': {
    roles: READERS,
    assurance: 1,
    own: 'sums, from four answers and once they are counted; one’s own place while it is open',
    views: 'EvaluationView, EvaluationsView',
  },
  'evaluation.answer': {
    roles: PANEL,
    assurance: 1,
    own: 'who was there, once, until the last day',
  },
  'case.follow': { roles: AU, assurance: 2, own: CLOSED },
});
