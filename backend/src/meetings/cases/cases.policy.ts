import { definePolicy } from '../../kernel/policy';

const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const READERS = ['coordinator', ...PANEL] as const;
/** The executive committee (UP 4.1): leader, deputy leader and coordinator. */
const AU = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Cases: the panel raises and reads, AU treats, prepares the agenda and looks it over. */
export const casesPolicy = definePolicy({
  'caseRegister.read': {
    roles: READERS,
    assurance: 1,
    own: 'titles and texts of closed cases: as for the minutes',
    views: 'CaseRegisterView, CaseRecordView',
  },
  'case.raise': { roles: PANEL, assurance: 1 },
  'case.withdraw': { roles: PANEL, assurance: 1, own: 'one’s own, before AU has treated it' },
  'case.treat': { roles: AU, assurance: 2 },
  'agendaTemplate.read': { roles: AU, assurance: 1, views: 'AgendaTemplatesView' },
  'agendaTemplate.write': { roles: AU, assurance: 2 },
  'agendaReview.read': { roles: AU, assurance: 1, views: 'AgendaReviewView' },
  'agendaReview.write': { roles: AU, assurance: 2 },
  'agendaReview.approve': { roles: ['leader', 'deputyLeader'], assurance: 2 },
});
