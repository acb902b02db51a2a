import { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const PROOF = 'would let its holder sign in';
const OTHER = 'id of somebody else, or of a thing';

/** Ways in and how they were regained: when, never what would let its holder sign in. */
export const FACTOR_COLUMNS: Readonly<Record<string, TableTags>> = {
  password: {
    of: 'person_id = $1',
    exported: ['created_at', 'last_used_at'],
    derived: { person_id: KEY },
    secret: { hash: PROOF },
  },
  totp_secret: {
    of: null,
    secret: { person_id: KEY, sealed: PROOF, pending: PROOF, last_step: PROOF },
  },
  recovery_code: {
    of: 'person_id = $1',
    exported: ['created_at', 'used_at', 'ended_at'],
    derived: { id: KEY, person_id: KEY },
    secret: { code_hash: PROOF },
  },
  setup_code: {
    of: 'person_id = $1',
    exported: ['kind', 'created_at', 'expires_at', 'used_at', 'ended_at', 'seen_at', 'reported_at'],
    derived: { id: KEY, person_id: KEY, session_id: KEY },
    secret: { code_hash: PROOF, created_by: OTHER },
  },
  recovery: {
    of: 'person_id = $1',
    exported: [
      'started_at',
      'new_email',
      'confirmed_at',
      'recognised',
      'ready_at',
      'cancelled_at',
      'completed_at',
    ],
    derived: { id: KEY, person_id: KEY, version: 'counts changes' },
    secret: { started_by: OTHER, confirmed_by: OTHER, cancelled_by: OTHER },
  },
};
