import { PANEL, type TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';

/** What one has proposed to change in the rules, what one thinks of others' proposals, and misprints one set right. */
export const REVISION_COLUMNS: Readonly<Record<string, TableTags>> = {
  rule_change: {
    of: 'proposed_by = $1',
    exported: [
      'kind',
      'title',
      'reason',
      'content',
      'from_day',
      'state',
      'made_at',
      'opened_at',
      'decided_on',
      'in_force_from',
    ],
    derived: {
      id: KEY,
      base_id: PANEL,
      proposed_by: KEY,
      case_id: PANEL,
      decision_id: PANEL,
      statutes_id: PANEL,
      version: VERSION,
    },
  },
  rule_change_support: {
    of: 'person_id = $1',
    exported: ['answer', 'channel', 'given_at'],
    derived: { id: KEY, change_id: KEY, person_id: KEY },
    secret: { entered_by: OTHER },
  },
  rule_change_proposal: {
    of: null,
    derived: { id: PANEL, change_id: PANEL, proposal_id: PANEL },
  },
  editorial_fix: {
    of: 'made_by = $1',
    exported: ['clause', 'kind', 'before_text', 'after_text', 'made_at'],
    derived: { id: KEY, statutes_id: PANEL, made_by: KEY },
  },
};
