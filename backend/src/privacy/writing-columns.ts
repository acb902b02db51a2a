import type { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';

/** Earlier wordings of the minutes, and what somebody told of their own life. */
export const WRITING_COLUMNS: Readonly<Record<string, TableTags>> = {
  minutes_entry_version: {
    of: 'author_id = $1',
    exported: ['text', 'saved_at'],
    derived: {
      id: KEY,
      entry_id: KEY,
      item_id: KEY,
      author_id: KEY,
      written_at: 'when the paragraph was first written',
      version: VERSION,
    },
  },
  statement: {
    of: 'person_id = $1',
    exported: ['said_at', 'release', 'decided_at'],
    derived: { id: KEY, item_id: KEY, person_id: KEY, version: VERSION },
    secret: {
      sealed_text: 'encrypted; the copy gets it opened through the vault, which is noted',
      noted_by: OTHER,
    },
  },
};
