import type { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';
const MEETING = 'the meeting, as everybody was told of it';

/** What somebody was told of meetings, answered, and was asked to do for others. */
export const NOTICE_COLUMNS: Readonly<Record<string, TableTags>> = {
  notice_receipt: {
    of: 'person_id = $1',
    exported: [
      'kind',
      'role',
      'channel',
      'to_address',
      'language',
      'subject',
      'body',
      'sent_at',
      'posted_at',
    ],
    derived: {
      id: KEY,
      meeting_id: KEY,
      notice_id: KEY,
      person_id: KEY,
      sequence: 'numbers what one was sent, for calendars',
      method: 'for calendars',
      starts_at: MEETING,
      ends_at: MEETING,
      place: MEETING,
      mode: MEETING,
      version: VERSION,
    },
  },
  answer_link: {
    of: 'person_id = $1',
    exported: ['made_at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY },
    secret: { token_hash: 'would let its holder answer' },
  },
  meeting_answer: {
    of: 'person_id = $1',
    exported: ['answer', 'how', 'answered_at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY, version: VERSION },
    secret: { recorded_by: OTHER },
  },
  meeting_needs: {
    of: 'person_id = $1',
    exported: ['written_at', 'consent_text'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY },
    secret: { sealed_text: 'encrypted; the copy gets it opened through the vault, which is noted' },
  },
  meeting_absence: {
    of: 'person_id = $1',
    exported: ['part', 'case_number', 'state', 'since', 'ended_at'],
    derived: {
      id: KEY,
      meeting_id: KEY,
      person_id: KEY,
      item_id: KEY,
      round: 'counts how often one was away anew',
      version: VERSION,
    },
  },
  alternate_call: {
    of: 'alternate_id = $1',
    exported: ['state', 'asked_at', 'due_at', 'decided_at'],
    derived: {
      id: KEY,
      absence_id: KEY,
      alternate_id: KEY,
      round: 'counts how often the seat was empty anew',
      version: VERSION,
    },
  },
  notice_reminder: {
    of: 'person_id = $1',
    exported: ['kind', 'days', 'sent_at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY },
  },
};
