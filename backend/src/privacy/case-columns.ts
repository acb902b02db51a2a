import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';

/** Cases people raised, answers they gave for AU, and what they said of an agenda. */
export const CASE_COLUMNS: Readonly<Record<string, TableTags>> = {
  raised_case: {
    of: 'raised_by = $1',
    exported: ['why', 'ask', 'raised_at', 'withdrawn_at'],
    derived: { id: KEY, case_id: KEY, raised_by: KEY },
  },
  case_answer: {
    of: 'given_by = $1',
    exported: ['kind', 'text', 'given_at'],
    derived: { id: KEY, case_id: KEY, given_by: KEY, until_day: PANEL, overtaken_at: PANEL },
  },
  agenda_review: {
    of: 'person_id = $1',
    exported: ['kind', 'text', 'made_at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY, agenda_hash: PANEL },
  },
};
