import { BALLOT_COLUMNS } from './ballot-columns';
import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';

/** Elections. That one was nominated, and what one wrote, is one's own; by whom is not. */
export const ELECTION_COLUMNS: Readonly<Record<string, TableTags>> = {
  ...BALLOT_COLUMNS,
  election: {
    of: null,
    derived: {
      id: PANEL,
      case_id: PANEL,
      office: PANEL,
      kind: PANEL,
      by_decision: PANEL,
      begins_on: PANEL,
      statement_max: PANEL,
      state: PANEL,
      prepared_by: PANEL,
      prepared_at: PANEL,
      ended_at: PANEL,
      reason: PANEL,
      aborted_because: PANEL,
      term_id: PANEL,
      version: PANEL,
    },
  },
  election_round: {
    of: null,
    derived: {
      id: PANEL,
      election_id: PANEL,
      number: PANEL,
      method: PANEL,
      state: PANEL,
      candidates: PANEL,
      roll: PANEL,
      frozen: PANEL,
      teller_one: PANEL,
      teller_two: PANEL,
      attempt: PANEL,
      opened_by: PANEL,
      opened_at: PANEL,
      ended_at: PANEL,
      outcome: PANEL,
      sums: PANEL,
      findings: PANEL,
      elected: PANEL,
      aborted_because: PANEL,
      version: PANEL,
    },
  },
  election_tally: {
    of: 'teller_id = $1',
    exported: ['entered_at'],
    derived: { attempt: PANEL, id: KEY, round_id: KEY, teller_id: KEY, sums: PANEL },
  },
  election_lot: {
    of: null,
    derived: {
      id: PANEL,
      round_id: PANEL,
      secret: PANEL,
      commitment: PANEL,
      witness_one: PANEL,
      witness_two: PANEL,
      word_one: PANEL,
      word_two: PANEL,
      digest: PANEL,
      drawn: PANEL,
      drawn_at: PANEL,
      version: PANEL,
    },
  },
  candidacy: {
    of: 'person_id = $1',
    exported: ['state', 'statement', 'nominated_at', 'answered_at'],
    derived: { id: KEY, election_id: KEY, person_id: KEY, version: VERSION },
    secret: { nominated_by: 'id of somebody else' },
  },
};
