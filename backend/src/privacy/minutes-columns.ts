import { PANEL, type TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'what others wrote stands in the minutes';

/** What one said of a draft, and whether one agreed to be named. The minutes themselves are the panel's. */
export const MINUTES_COLUMNS: Readonly<Record<string, TableTags>> = {
  minutes: {
    of: 'sent_by = $1',
    exported: ['sent_at'],
    derived: {
      id: KEY,
      meeting_id: KEY,
      sent_by: KEY,
      ready_by: KEY,
      sealed_by: KEY,
      published_by: KEY,
      approval_case_id: KEY,
      decision_id: KEY,
      state: PANEL,
      language: PANEL,
      objections_on: PANEL,
      ready_at: PANEL,
      approved_at: PANEL,
      sealed_at: PANEL,
      published_at: PANEL,
      public_views: PANEL,
      version: VERSION,
    },
  },
  minutes_reader: {
    of: 'person_id = $1',
    exported: ['asked_at', 'fine_at'],
    derived: { id: KEY, minutes_id: KEY, person_id: KEY, version: VERSION },
  },
  minutes_comment: {
    of: 'author_id = $1',
    exported: ['text', 'wording', 'written_at', 'state'],
    derived: {
      id: KEY,
      minutes_id: KEY,
      item_id: KEY,
      entry_id: KEY,
      author_id: KEY,
      answered_by: KEY,
      answered_at: PANEL,
      version: VERSION,
    },
    secret: { quoted: OTHER, answer: OTHER },
  },
  minutes_mention: {
    of: 'person_id = $1',
    exported: ['choice', 'wish', 'answered_at'],
    derived: {
      id: KEY,
      minutes_id: KEY,
      person_id: KEY,
      sentence_hash: 'of a sentence of the minutes',
      version: VERSION,
    },
  },
  minutes_change: {
    of: null,
    derived: Object.fromEntries(
      ['id', 'minutes_id', 'item_id', 'before_text', 'after_text'].map((each) => [each, PANEL]),
    ),
  },
  minutes_addendum: {
    of: 'written_by = $1',
    exported: ['written_at', 'number'],
    derived: {
      id: KEY,
      minutes_id: KEY,
      item_id: KEY,
      written_by: KEY,
      decision_id: KEY,
      document_id: KEY,
      kind: PANEL,
      reason: PANEL,
      text: PANEL,
      public_texts: PANEL,
    },
  },
};
