/**
 * What becomes of a column in the copy a person gets of their own data:
 * exported (it stands there), derived (it follows from what stands there, or is the program's own bookkeeping),
 * secret (it must not leave, with the reason), or about no person at all.
 */
export interface TableTags {
  /** How a row belongs to a person: a condition with one `$1`, the person's id. Null when no row does. */
  of: string | null;
  exported?: readonly string[];
  /** Column → why it is left out. */
  derived?: Readonly<Record<string, string>>;
  secret?: Readonly<Record<string, string>>;
}

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const FROZEN = 'numbers the rules were given, counted from what is exported';
const PANEL = 'about the panel, not about one person';
const PROOF = 'would let its holder sign in';
const OTHER = 'id of somebody else, or of a thing';

/** A table in which nothing is about one person. */
function panelTable(...columns: string[]): TableTags {
  return { of: null, derived: Object.fromEntries(columns.map((column) => [column, PANEL])) };
}

/**
 * Every column of every table. The copy is made from this register, so what is tagged exported is exported; a
 * table or column that is missing here fails a test.
 */
export const COLUMNS: Readonly<Record<string, TableTags>> = {
  person: { of: 'id = $1', exported: ['id', 'name', 'email'], derived: { version: VERSION } },
  account: {
    of: 'person_id = $1',
    exported: ['email', 'created_at', 'first_sign_in_at', 'first_sign_in_by'],
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
    exported: ['language', 'text_size', 'color_scheme'],
    derived: { person_id: KEY },
  },
  mail_refusal: { of: 'person_id = $1', exported: ['kind', 'since'], derived: { person_id: KEY } },
  consent: {
    of: 'person_id = $1',
    exported: ['kind', 'given_at', 'withdrawn_at'],
    derived: { id: KEY, person_id: KEY },
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
  outbox_mail: {
    of: 'to_address IN (SELECT email FROM account WHERE person_id = $1)',
    exported: ['to_address', 'subject', 'body', 'kind', 'created_at', 'sent_at'],
    derived: { id: KEY, next_try_at: 'when to try again', attempts: 'how often it was tried' },
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
  proposal: {
    of: 'by_person_id = $1',
    exported: ['text', 'created_at'],
    derived: { id: KEY, item_id: KEY, by_person_id: KEY, version: VERSION },
  },
  minutes_entry: {
    of: 'author_id = $1',
    exported: ['text', 'written_at'],
    derived: { id: KEY, item_id: KEY, author_id: KEY, version: VERSION },
  },
  paper: {
    of: 'released_by = $1',
    exported: ['released_at', 'released_as'],
    derived: {
      id: KEY,
      case_id: KEY,
      released_by: KEY,
      summary: PANEL,
      question: PANEL,
      background: PANEL,
      proposal: PANEL,
      language: PANEL,
      state: PANEL,
      saved_at: PANEL,
      version: VERSION,
    },
  },
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
  signed_head: panelTable(
    'size',
    'root',
    'last_hash',
    'signed_at',
    'cause',
    'note',
    'public_key',
    'subtrees',
  ),
  anchor_mail: panelTable('day', 'size', 'made_at'),
  installation: {
    ...panelTable('id', 'mode', 'panel_name', 'cluster_name', 'low_assurance', 'created_at'),
    secret: {
      secret: 'key of the installation',
      rp_id: 'fixes where passkeys work; about the panel, not about one person',
    },
  },
  statutes_version: panelTable('id', 'name', 'adopted_on', 'in_force_from', 'expires_on', 'data'),
  interpretation_decision: panelTable(
    'id',
    'interpretation',
    'option_name',
    'decided_on',
    'in_force_from',
    'decided_by',
  ),
  organisation: panelTable('id', 'name', 'kind', 'version'),
  seat: panelTable('id', 'number', 'field_id', 'requirement', 'version'),
  office: panelTable('name', 'version'),
  declaration_text: panelTable('id', 'version_label', 'valid_from', 'texts'),
  meeting: panelTable(
    'id',
    'number',
    'year',
    'starts_at',
    'ends_at',
    'place',
    'mode',
    'state',
    'opened_at',
    'closed_at',
    'current_item_id',
    'created_at',
    'version',
  ),
  panel_case: panelTable(
    'id',
    'number',
    'year',
    'title',
    'type',
    'goal',
    'closed',
    'created_at',
    'version',
  ),
  agenda_item: panelTable(
    'id',
    'meeting_id',
    'case_id',
    'position',
    'minutes',
    'extra_minutes',
    'state',
    'started_at',
    'finished_at',
    'version',
  ),
  decision: panelTable(
    'id',
    'item_id',
    'proposal_id',
    'text',
    'method',
    'votes_for',
    'votes_against',
    'votes_blank',
    'chair_choice',
    'outcome',
    'by_chairs_vote',
    'decided_at',
    'reason',
    'statutes_id',
    'frozen',
  ),
  migrations: panelTable('id', 'timestamp', 'name'),
};
