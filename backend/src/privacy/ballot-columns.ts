import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';

/**
 * Secret ballots. That one was on the roll stands in the election, for the whole panel; what one voted stands nowhere
 * in a form that anybody can read alone, so nothing of it can be in a copy.
 */
export const BALLOT_COLUMNS: Readonly<Record<string, TableTags>> = {
  ballot: {
    of: null,
    derived: {
      id: PANEL,
      kind: PANEL,
      object_id: PANEL,
      mode: PANEL,
      state: PANEL,
      options: PANEL,
      outer_teller: PANEL,
      inner_teller: PANEL,
      outer_key: PANEL,
      inner_key: PANEL,
      fingerprint: PANEL,
      closes_at: PANEL,
      outer_closed: PANEL,
      inner_closed: PANEL,
      closing_by: PANEL,
      roll_size: PANEL,
      votes_cast: PANEL,
      set_hash: PANEL,
      outer_refused: PANEL,
      batch_hash: PANEL,
      mixed_at: PANEL,
      publish: PANEL,
      ended_at: PANEL,
      aborted_because: PANEL,
      version: VERSION,
    },
    secret: {
      mixed: 'sealed votes, mixed, for the inner teller alone',
      result: 'sums, which would show how people voted where they are withheld',
      codes: 'control codes, which only their voters know',
    },
  },
  ballot_place: {
    of: 'person_id = $1',
    derived: {
      ballot_id: KEY,
      person_id: KEY,
      slot: 'drawn by lot, forgotten when the envelopes are',
    },
  },
  ballot_envelope: {
    of: null,
    secret: {
      ballot_id: KEY,
      slot: KEY,
      sealed: 'a sealed vote, which nobody can open alone',
    },
  },
};
