import { PANEL, type TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';

/** Papers one has released or changed, what one has marked as read, and what one wrote beforehand. */
export const PAPER_COLUMNS: Readonly<Record<string, TableTags>> = {
  paper: {
    of: 'released_by = $1',
    exported: ['released_at', 'released_as'],
    derived: {
      id: KEY,
      case_id: KEY,
      released_by: KEY,
      saved_by: KEY,
      ask: PANEL,
      summary: PANEL,
      question: PANEL,
      background: PANEL,
      assessment: PANEL,
      consequence: PANEL,
      proposal: PANEL,
      addressee: PANEL,
      impartiality: PANEL,
      officer: PANEL,
      language: PANEL,
      state: PANEL,
      saved_at: PANEL,
      version: VERSION,
    },
  },
  paper_edition: {
    of: 'made_by = $1',
    exported: ['made_at'],
    derived: { id: KEY, paper_id: KEY, number: PANEL, texts: PANEL, made_by: KEY },
  },
  paper_reading: {
    of: 'person_id = $1',
    exported: ['read_at'],
    derived: { id: KEY, person_id: KEY, case_id: KEY, edition: PANEL },
  },
  contribution: {
    of: 'person_id = $1',
    exported: ['text', 'written_at', 'changed_at'],
    derived: { id: KEY, person_id: KEY, case_id: KEY, version: VERSION },
  },
  glossary_word: {
    of: null,
    derived: Object.fromEntries(
      [
        ...['id', 'word_nb', 'word_nn', 'word_en', 'forms_nb', 'forms_nn', 'forms_en'],
        ...['meaning_nb', 'meaning_nn', 'meaning_en', 'meaning_lett', 'version'],
      ].map((column) => [column, PANEL]),
    ),
  },
};
