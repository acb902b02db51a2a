import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';
/** Rows that hang on one of the person's appointments. */
const OF_APPOINTMENT = 'appointment_id IN (SELECT id FROM appointment WHERE person_id = $1)';

/** What happens to a membership between appointment and farewell, and after it. */
export const MEMBERSHIP_COLUMNS: Readonly<Record<string, TableTags>> = {
  renewal_question: {
    of: OF_APPOINTMENT,
    exported: ['asked_on', 'answer', 'answered_on'],
    derived: { id: KEY, appointment_id: KEY, version: VERSION },
  },
  membership_pause: {
    of: OF_APPOINTMENT,
    exported: ['from_date', 'to_date'],
    derived: { id: KEY, appointment_id: KEY, version: VERSION },
  },
  basis_lapse: {
    of: OF_APPOINTMENT,
    exported: ['since', 'asked_on', 'asked_by', 'outcome', 'reference', 'decided_on'],
    derived: { id: KEY, appointment_id: KEY, version: VERSION },
  },
  acting_alternate: {
    of: 'person_id = $1',
    exported: ['from_date', 'to_date', 'decision'],
    derived: { id: KEY, person_id: KEY, seat_id: KEY, version: VERSION },
  },
  handover_task: {
    of: 'person_id = $1',
    exported: ['task'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
    secret: { to_person_id: OTHER },
  },
  guardian: {
    of: 'person_id = $1',
    exported: ['full_age_on', 'consented_on'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
    secret: { sealed_text: 'encrypted; the copy gets it opened through the vault, which is noted' },
  },
  erasure_run: {
    of: null,
    derived: { id: PANEL, prepared_at: PANEL, first_at: PANEL, done_at: PANEL, version: PANEL },
    secret: { first_by: OTHER, second_by: OTHER },
  },
  erasure_item: {
    of: 'person_id = $1',
    exported: ['what', 'due_on', 'outcome'],
    derived: { id: KEY, run_id: KEY, person_id: KEY },
  },
};
