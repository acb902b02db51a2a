import { PANEL, type TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';

/** Tasks one has, what one noted of cases and decisions, and what one answered in writing. */
export const AFTER_COLUMNS: Readonly<Record<string, TableTags>> = {
  meeting_task: {
    of: 'owner_id = $1',
    exported: ['text', 'due_on', 'state', 'reason', 'made_at', 'ended_at'],
    derived: {
      id: KEY,
      item_id: KEY,
      owner_id: KEY,
      minuted: 'the task as the meeting gave it, which stands in the minutes',
      version: VERSION,
    },
    secret: { made_by: OTHER, ended_by: OTHER },
  },
  case_follow_up: {
    of: 'made_by = $1',
    exported: ['kind', 'text', 'until_day', 'made_at'],
    derived: { id: KEY, case_id: KEY, made_by: KEY, overtaken_at: PANEL },
  },
  decision_mark: {
    of: 'marked_by = $1',
    exported: ['marked_at'],
    derived: {
      id: KEY,
      decision_id: KEY,
      marked_by: KEY,
      addressee: PANEL,
      superseded_by: PANEL,
      version: VERSION,
    },
  },
  written_procedure: {
    of: 'started_by = $1',
    exported: ['started_at'],
    derived: {
      id: KEY,
      case_id: KEY,
      started_by: KEY,
      weight: PANEL,
      question: PANEL,
      background: PANEL,
      proposal: PANEL,
      closes_at: PANEL,
      state: PANEL,
      closed_at: PANEL,
      statutes_id: PANEL,
      frozen: PANEL,
      version: VERSION,
    },
  },
  // Nothing of what one answered is kept apart from the sums of all.
  evaluation: {
    of: null,
    derived: Object.fromEntries(
      ['id', 'meeting_id', 'state', 'closes_at', 'sealed_sums', 'answered'].map((each) => [
        each,
        PANEL,
      ]),
    ),
  },
  evaluation_place: {
    of: 'person_id = $1',
    exported: ['answered'],
    derived: { evaluation_id: KEY, person_id: KEY },
  },
  evaluation_sum: {
    of: null,
    derived: Object.fromEntries(
      ['evaluation_id', 'question', 'choice', 'answers'].map((each) => [each, PANEL]),
    ),
  },
  written_answer: {
    of: 'person_id = $1',
    exported: ['answer'],
    derived: { id: KEY, procedure_id: KEY, person_id: KEY, version: VERSION },
  },
};
