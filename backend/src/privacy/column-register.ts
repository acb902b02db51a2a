import { AFTER_COLUMNS } from './after-columns';
import { BALLOT_COLUMNS } from './ballot-columns';
import { CASE_COLUMNS } from './case-columns';
import { FILE_COLUMNS } from './file-columns';
import { DATE_COLUMNS } from './date-columns';
import { ELECTION_COLUMNS } from './election-columns';
import { FACTOR_COLUMNS } from './factor-columns';
import { MAIL_COLUMNS } from './mail-columns';
import { MEMBERSHIP_COLUMNS } from './membership-columns';
import { MINUTES_COLUMNS } from './minutes-columns';
import { PANEL, PANEL_COLUMNS, TableTags } from './panel-columns';
import { NOTICE_COLUMNS } from './notice-columns';
import { PAPER_COLUMNS } from './paper-columns';
import { REVISION_COLUMNS } from './revision-columns';
import { ROOM_COLUMNS } from './room-columns';
import { SECRET_COLUMNS } from './secret-columns';
import { WRITING_COLUMNS } from './writing-columns';
import { VAULT_COLUMNS } from './vault-columns';
import { VOTE_COLUMNS } from './vote-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const FROZEN = 'numbers the rules were given, counted from what is exported';
const PROOF = 'would let its holder sign in';
const OTHER = 'id of somebody else, or of a thing';

/**
 * Every column of every table. The copy is made from this register, so what is tagged exported is exported; a
 * table or column that is missing here fails a test.
 */
export const COLUMNS: Readonly<Record<string, TableTags>> = {
  person: { of: 'id = $1', exported: ['id', 'name', 'email'], derived: { version: VERSION } },
  account: {
    of: 'person_id = $1',
    exported: ['email', 'sign_in_name', 'created_at', 'first_sign_in_at', 'first_sign_in_by'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
  },
  session: {
    of: 'person_id = $1',
    exported: [
      'method',
      'device',
      'own_device',
      'created_at',
      'last_seen_at',
      'expires_at',
      'ended_at',
    ],
    derived: {
      id: KEY,
      person_id: KEY,
      account_id: KEY,
      strong: 'follows from the method',
      proved_at: 'follows from the method',
      proved_by: 'follows from the method',
      roles: 'follows from appointments and offices',
    },
    secret: { token_hash: PROOF },
  },
  passkey: {
    of: 'person_id = $1',
    exported: ['label', 'created_at', 'last_used_at', 'revoked_at', 'backed_up'],
    derived: {
      id: KEY,
      person_id: KEY,
      version: VERSION,
      transports: 'of the device',
      backup_eligible: 'of the device',
    },
    secret: { credential_id: PROOF, public_key: PROOF, counter: PROOF },
  },
  known_browser: {
    of: 'person_id = $1',
    exported: ['device', 'first_at', 'last_at'],
    derived: { id: KEY, person_id: KEY },
    secret: { token_hash: PROOF },
  },
  preference: {
    of: 'person_id = $1',
    exported: ['language', 'text_size', 'color_scheme', 'on_paper'],
    derived: { person_id: KEY },
  },
  consent: {
    of: 'person_id = $1',
    exported: ['kind', 'given_at', 'withdrawn_at'],
    derived: { id: KEY, person_id: KEY },
  },
  portrait: {
    of: 'person_id = $1',
    exported: ['put_at'],
    derived: {
      id: KEY,
      person_id: KEY,
      content: 'the picture itself, which stands on one’s own page',
    },
  },
  correction_request: {
    of: 'person_id = $1',
    exported: ['wish', 'asked_at', 'answer', 'answered_at', 'outcome'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
    secret: { answered_by: OTHER },
  },
  data_copy: {
    of: 'person_id = $1',
    exported: ['made_at', 'expires_at', 'language'],
    derived: { id: KEY, person_id: KEY, session_id: KEY },
  },
  appointment: {
    of: 'person_id = $1',
    exported: [
      'kind',
      'field_id',
      'other_field',
      'alternate_order',
      'basis',
      'from_date',
      'to_date',
      'term_to',
      'end_reason',
      'track',
      'track_on',
      'source',
      'letter_on_record',
    ],
    derived: {
      id: KEY,
      person_id: KEY,
      seat_id: KEY,
      organisation_id: KEY,
      statutes_id: KEY,
      frozen: FROZEN,
      version: VERSION,
    },
  },
  office_term: {
    of: 'person_id = $1',
    exported: ['office', 'elected_on', 'from_date', 'to_date', 'kind', 'source'],
    derived: {
      id: KEY,
      person_id: KEY,
      before_installation: 'follows from the dates',
      statutes_id: KEY,
      frozen: FROZEN,
      version: VERSION,
    },
  },
  secretariat_duty: {
    of: 'person_id = $1',
    exported: ['from_date', 'to_date'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
  },
  declaration_signature: {
    of: 'person_id = $1',
    exported: ['signed_at', 'method', 'evidence'],
    derived: { id: KEY, person_id: KEY, text_id: KEY },
  },
  declaration_refusal: {
    of: 'person_id = $1',
    exported: ['refused_at', 'word', 'ended_at'],
    derived: { id: KEY, person_id: KEY, text_id: KEY },
    secret: { recorded_by: OTHER },
  },
  declaration_notice: {
    of: 'person_id = $1',
    exported: ['kind', 'sent_at'],
    derived: { id: KEY, person_id: KEY, text_id: KEY },
    secret: { sent_by: OTHER },
  },
  declaration_scan: {
    of: 'signature_id IN (SELECT id FROM declaration_signature WHERE person_id = $1)',
    exported: ['media_type', 'bytes', 'sha256', 'uploaded_at'],
    derived: { id: KEY, signature_id: KEY, content: 'the sheet itself, a file of the copy' },
    secret: { uploaded_by: OTHER },
  },
  guest: {
    of: 'person_id = $1',
    exported: ['invited_to', 'from_date', 'to_date'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
  },
  attendance: {
    of: 'person_id = $1',
    exported: ['state', 'arrived_at', 'left_at'],
    derived: { id: KEY, person_id: KEY, meeting_id: KEY },
  },
  substitution: {
    of: 'alternate_id = $1',
    exported: ['by_decision', 'started_at', 'ended_at'],
    derived: { id: KEY, meeting_id: KEY, alternate_id: KEY, seat_id: KEY, item_id: KEY },
    secret: { for_person_id: OTHER },
  },
  recusal: {
    of: 'person_id = $1',
    exported: ['started_at', 'ended_at'],
    derived: { id: KEY, person_id: KEY, item_id: KEY },
  },
  ...MAIL_COLUMNS,
  ...DATE_COLUMNS,
  ...NOTICE_COLUMNS,
  ...REVISION_COLUMNS,
  ...ROOM_COLUMNS,
  ...VOTE_COLUMNS,
  ...FILE_COLUMNS,
  minutes_entry: {
    of: 'author_id = $1',
    exported: ['text', 'written_at'],
    derived: {
      id: KEY,
      item_id: KEY,
      author_id: KEY,
      statement_id: KEY,
      panel_only: 'how far its owner let it go',
      version: VERSION,
    },
    secret: { changed_by: 'id of somebody else, or of a thing' },
  },
  ...WRITING_COLUMNS,
  ...CASE_COLUMNS,
  ...MINUTES_COLUMNS,
  meeting_demand: {
    of: 'person_id = $1',
    exported: ['reason', 'demanded_at', 'withdrawn_at'],
    derived: { id: KEY, person_id: KEY, meeting_id: KEY, version: VERSION },
  },
  extra_meeting: {
    of: 'called_by = $1',
    exported: ['reason', 'called_at'],
    derived: { id: KEY, meeting_id: KEY, called_by: KEY, finding: PANEL },
  },
  ...PAPER_COLUMNS,
  audit_check: {
    of: 'person_id = $1',
    exported: ['checked_at', 'ok', 'entries'],
    derived: {
      id: KEY,
      person_id: KEY,
      heads: PANEL,
      broken_at: PANEL,
      reason: PANEL,
      clock_back: PANEL,
    },
  },
  application: {
    // Whoever is appointed keeps the id they applied with.
    of: 'applicant_id = $1',
    exported: [
      'name',
      'email',
      'language',
      'bases',
      'fields',
      'needs_guardian',
      'consent_text',
      'state',
      'created_at',
      'sent_at',
      'decided_at',
    ],
    derived: {
      id: KEY,
      campaign_id: KEY,
      applicant_id: KEY,
      place: 'drawn by lot, means nothing',
      token_expires_at: 'of the link',
      version: VERSION,
    },
    secret: {
      token_hash: 'would let its holder read and withdraw the application',
      sealed_text: 'encrypted; one opens it oneself by the link in the mail, which is noted',
    },
  },
  nomination: {
    // Whoever is appointed keeps the id they were named with.
    of: 'nominee_id = $1',
    exported: [
      'name',
      'email',
      'bases',
      'fields',
      'consent_text',
      'state',
      'created_at',
      'decided_at',
      'answered_at',
    ],
    derived: {
      id: KEY,
      request_id: KEY,
      nominee_id: KEY,
      place: 'drawn by lot, means nothing',
      version: VERSION,
    },
    secret: { sealed_text: 'encrypted; a telephone number the organisation gave' },
  },
  ...MEMBERSHIP_COLUMNS,
  ...AFTER_COLUMNS,
  ...BALLOT_COLUMNS,
  ...ELECTION_COLUMNS,
  ...VAULT_COLUMNS,
  ...FACTOR_COLUMNS,
  ...SECRET_COLUMNS,
  ...PANEL_COLUMNS,
};
