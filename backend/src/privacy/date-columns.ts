import type { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';

/** Which days suited somebody, and the link they could answer by. */
export const DATE_COLUMNS: Readonly<Record<string, TableTags>> = {
  date_answer: {
    of: 'person_id = $1',
    exported: ['answer', 'answered_at'],
    derived: { id: KEY, candidate_id: KEY, person_id: KEY, version: 'counts changes' },
  },
  date_link: {
    of: 'person_id = $1',
    exported: ['expires_at'],
    derived: { id: KEY, plan_id: KEY, person_id: KEY },
    secret: { token_hash: 'would let its holder answer' },
  },
};
