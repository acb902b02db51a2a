import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';

/**
 * Proposals and votes. How a person voted is theirs: it stands in their own copy and in nobody else's, and leaves the
 * program in no other way than to those who were in the room.
 */
export const VOTE_COLUMNS: Readonly<Record<string, TableTags>> = {
  proposal: {
    of: 'by_person_id = $1',
    exported: ['text', 'new_text', 'kind', 'state', 'created_at'],
    derived: {
      id: KEY,
      item_id: KEY,
      by_person_id: KEY,
      to_id: KEY,
      place: PANEL,
      version: VERSION,
    },
  },
  item_vote: {
    of: null,
    derived: {
      id: PANEL,
      item_id: PANEL,
      proposal_id: PANEL,
      method: PANEL,
      state: PANEL,
      opened_at: PANEL,
      opened_by: PANEL,
      ended_at: PANEL,
      reason: PANEL,
      decision_id: PANEL,
      version: PANEL,
    },
  },
  vote_choice: {
    of: 'person_id = $1',
    exported: ['choice', 'counted'],
    derived: { id: KEY, vote_id: KEY, person_id: KEY, version: VERSION },
    secret: { entered_by: 'id of somebody else' },
  },
  dissent: {
    of: 'person_id = $1',
    exported: ['text', 'written_at'],
    derived: { id: KEY, decision_id: KEY, person_id: KEY, version: VERSION },
  },
  item_input: {
    of: null,
    derived: {
      id: PANEL,
      item_id: PANEL,
      proposal_id: PANEL,
      text: PANEL,
      recorded_at: PANEL,
      statutes_id: PANEL,
      finding: PANEL,
    },
  },
};
