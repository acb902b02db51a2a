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

/** Why a column that is about no one is not in anyone's copy. */
export const PANEL = 'about the panel, not about one person';

/** A table in which nothing is about one person. */
function panelTable(...columns: string[]): TableTags {
  return { of: null, derived: Object.fromEntries(columns.map((column) => [column, PANEL])) };
}

/** Tables in which no row is about one person. */
export const PANEL_COLUMNS: Readonly<Record<string, TableTags>> = {
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
  organisation: panelTable('id', 'name', 'kind', 'retired_on', 'version'),
  // People outside the panel, whom an organisation has named as the ones to write to.
  organisation_contact: panelTable(
    'id',
    'organisation_id',
    'name',
    'role',
    'email',
    'language',
    'main',
  ),
  seat: panelTable('id', 'number', 'field_id', 'requirement', 'version'),
  campaign: {
    ...panelTable(
      'id',
      'number',
      'year',
      'track',
      'title',
      'text',
      'plain_text',
      'language',
      'deadline',
      'seeks_alternates',
      'state',
      'created_at',
      'opened_at',
      'closed_at',
      'case_id',
      'version',
    ),
    secret: { shuffle: 'key of the neutral order; about the panel, not about one person' },
  },
  campaign_seat: panelTable('id', 'campaign_id', 'seat_id'),
  request_campaign: {
    ...panelTable(
      'id',
      'number',
      'year',
      'title',
      'text_nb',
      'text_nn',
      'text_en',
      'deadline',
      'state',
      'created_at',
      'opened_at',
      'closed_at',
      'case_id',
      'version',
    ),
    secret: { shuffle: 'key of the neutral order; about the panel, not about one person' },
  },
  request_campaign_seat: panelTable('id', 'campaign_id', 'seat_id'),
  organisation_request: panelTable(
    'id',
    'campaign_id',
    'organisation_id',
    'contact_name',
    'email',
    'language',
    'channel',
    'state',
    'due_on',
    'letter',
    'note',
    'reminders',
    'asked_at',
    'reminded_at',
    'answered_at',
    'replaced_on',
    'closed_at',
    'version',
  ),
  office: panelTable('name', 'version'),
  declaration_text: panelTable(
    'id',
    'version_label',
    'valid_from',
    'texts',
    'older_closes_on',
    'added_at',
    'added_by',
    'version',
  ),
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
  seal_certificate: {
    ...panelTable('authority', 'certificate', 'fingerprint', 'made_at', 'retired_at'),
  },
};
