import { definePolicy } from '../kernel/policy';

/** Any representative or alternate proposes (interpretation `proposing`). */
const PANEL = ['leader', 'deputyLeader', 'representative', 'alternate'] as const;
const READERS = ['coordinator', ...PANEL] as const;
/** Two thirds of the members: those in a seat. */
const MEMBERS = ['leader', 'deputyLeader', 'representative'] as const;
/** The executive committee (UP 3.5). */
const AU = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Changes of the rules: the panel proposes, reads and tries them out; members support; meetings decide. */
export const revisionPolicy = definePolicy({
  'ruleChange.list': {
    roles: READERS,
    assurance: 1,
    own: 'drafts: one’s own',
    views: 'RuleChangesView, PlanToChangeView',
  },
  'ruleChange.read': {
    roles: READERS,
    assurance: 1,
    own: 'drafts: one’s own',
    views: 'RuleChangeView, RehearsalView; who does not support is told to nobody else',
  },
  'ruleChange.write': { roles: PANEL, assurance: 1, own: 'one’s own drafts' },
  'ruleChange.open': { roles: PANEL, assurance: 1, own: 'one’s own drafts' },
  'ruleChange.withdraw': {
    roles: PANEL,
    assurance: 1,
    own: 'one’s own, before it is on an agenda',
  },
  'ruleChange.support': { roles: MEMBERS, assurance: 1, own: 'one’s own answer' },
  'ruleChange.enterSupport': { roles: AU, assurance: 2, own: 'what was said in a meeting' },
  'statutesHistory.read': { roles: 'signedIn', assurance: 1, views: 'StatutesHistoryView' },
  'editorial.write': { roles: AU, assurance: 2 },
});
