import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const RULE = 'what the answer was judged by; the minutes tell it';

/** The room while a meeting is held. */
export const ROOM_COLUMNS: Readonly<Record<string, TableTags>> = {
  recusal_question: {
    of: 'person_id = $1',
    exported: [
      'ground',
      'own_wish',
      'raised_at',
      'answer',
      'method',
      'votes_for',
      'votes_against',
      'answered_at',
    ],
    derived: { id: KEY, item_id: KEY, person_id: KEY, recusal_id: KEY, version: KEY },
    secret: { frozen: `${RULE}, and it names others` },
  },
  chair_handover: {
    of: 'person_id = $1',
    exported: ['kind', 'started_at', 'ended_at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY },
  },
  meeting_pause: {
    of: null,
    derived: {
      id: PANEL,
      meeting_id: PANEL,
      minutes: PANEL,
      started_at: PANEL,
      ended_at: PANEL,
    },
  },
  room_signal: {
    of: 'person_id = $1',
    exported: ['kind', 'at'],
    derived: { id: KEY, meeting_id: KEY, person_id: KEY },
  },
};
