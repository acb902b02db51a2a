import { definePolicy } from '../../kernel/policy';

const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;
/** Whoever chairs may record; that is a representative when both offices are away. */
const RECORDS = ['coordinator', 'leader', 'deputyLeader', 'representative'] as const;
const CHAIRS = 'the coordinator, the leader, the deputy leader, or whoever chairs the meeting now';

/** The minutes while they are written, and statements of experience, which belong to the one who made them. */
export const writingPolicy = definePolicy({
  'minutesEntry.write': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'minutesEntry.history': {
    roles: RECORDS,
    assurance: 2,
    own: CHAIRS,
    views: 'EntryVersionsView',
  },
  'minutesEntry.writers': { roles: RECORDS, assurance: 2, own: CHAIRS, views: 'WritersView' },
  'statement.note': { roles: RECORDS, assurance: 2, own: CHAIRS },
  'statement.open': {
    roles: PANEL,
    assurance: 2,
    own: 'the one who said it; while the meeting is held, those present in the case',
    views: 'OpenedStatementView',
  },
  'statement.own': {
    roles: 'signedIn',
    assurance: 1,
    own: 'one’s own, without the words',
    views: 'OwnStatementsView',
  },
  'statement.change': { roles: 'signedIn', assurance: 2, own: 'one’s own' },
  'statement.release': { roles: 'signedIn', assurance: 2, own: 'one’s own' },
  'statement.withdraw': {
    roles: 'signedIn',
    assurance: 2,
    own: 'one’s own; while the meeting is held, whoever noted it',
  },
});
