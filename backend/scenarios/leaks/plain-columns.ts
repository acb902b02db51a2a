/** What a column without free text may hold, and nothing else. */
export const SHAPES = {
  id: /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|installation|program|nobody|[0-9a-f]{8})$/,
  instant: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  day: /^\d{4}-\d\d-\d\d$/,
  /** A list of days, as JSON. */
  days: /^\[(?:"\d{4}-\d\d-\d\d"(?:,(?!\])|(?=\])))*\]$/,
  /** An hour of the day in Oslo. */
  time: /^[012]\d:[0-5]\d$/,
  digest:
    /^(?:nobody|[0-9a-f]{40,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9+/_-]{16,}={0,2})$/,
  route: /^(?:GET|POST|PUT|PATCH|DELETE) \/[\w/:-]+$/,
  /** A word of the program's own, or two or three of them, or a pointer 'person:<id>'. */
  word: /^[A-Za-z0-9][\w.-]{0,40}(?:[:, /][\w.,-]{1,64}){0,3}$/,
} as const;
export type Shape = keyof typeof SHAPES;

/** What a column's name promises. */
const BY_NAME: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:actor|bound_to|credential_id)$/, 'digest'],
  [/^(?:id|corrects|request_key)$|_by$|^(?!credential|field|rp).*_id$/, 'id'],
  [/^(?:at|since)$|_at$/, 'instant'],
  [/^day$|_day$|^deadline$|_date$|_on$|_to$|_from$/, 'day'],
  [/_days$/, 'days'],
  [/_time$/, 'time'],
  [/^route$/, 'route'],
  [/^(?:sha256|root|salt|hash|secret|public_key|fingerprint|shuffle)$|_hash$|_digest$/, 'digest'],
];

/** Words of the program's own, column by column. */
const WORDS: Readonly<Record<string, string>> = {
  account: 'first_sign_in_by sign_in_name',
  agenda_item: 'state',
  application: 'state language consent_text',
  application_attempt: 'bucket',
  appointment: 'kind field_id basis track end_reason',
  attendance: 'state',
  access_needs: 'consent_text',
  audit_check: 'reason',
  audit_entry: 'action object',
  audit_salt: 'subject',
  campaign: 'track language state',
  basis_lapse: 'outcome asked_by',
  consent: 'kind',
  correction_request: 'outcome',
  data_copy: 'language',
  data_read: 'reader_role what how purpose about',
  date_answer: 'answer',
  decision: 'method chair_choice outcome',
  declaration_notice: 'kind',
  declaration_scan: 'media_type',
  declaration_signature: 'method',
  declaration_text: 'version_label',
  erasure_item: 'what outcome',
  installation: 'mode rp_id',
  interpretation_decision: 'interpretation option_name',
  known_browser: 'device',
  mail_refusal: 'kind',
  mail_template: 'kind language',
  meeting: 'mode state',
  meeting_change: 'kind mode',
  office: 'name',
  office_term: 'office kind',
  nomination: 'state consent_text',
  organisation: 'kind',
  organisation_contact: 'language',
  organisation_request: 'language channel state',
  outbox_mail: 'kind refusal refusal_code once_key',
  panel_case: 'type goal',
  paper: 'language state released_as',
  passkey: 'counter transports',
  passkey_challenge: 'purpose',
  preference: 'language color_scheme',
  rate_limit: 'bucket',
  recovery: 'recognised',
  reminder_stop: 'kind',
  renewal_question: 'answer',
  request_campaign: 'state',
  seat: 'field_id requirement',
  sealed_document: 'kind about',
  session: 'method proved_by roles device',
  setup_code: 'kind',
  signed_head: 'cause',
  vault_key: 'kind',
  year_plan: 'state region mode',
};

/** Longer texts that the program writes by itself. Where one quotes a field, that field's row says so. */
export const WRITTEN_BY_PROGRAM: Readonly<Record<string, string>> = {
  'application.bases': 'words of the program’s own, as a list',
  'application.fields': 'ids of the plan’s fields, as a list',
  'nomination.bases': 'words of the program’s own, as a list',
  'nomination.fields': 'ids of the plan’s fields, as a list',
  'organisation_request.contact_name': 'the same name as the contact’s',
  'organisation_request.email': 'the same address as the contact’s',
  'organisation_request.letter': 'what is asked, with a greeting',
  'decision.frozen': 'numbers the rules were given, and the reference of a substitution',
  'idempotency_key.reply': 'the answer to a repeated request, for two days',
  'audit_check.clock_back': 'numbers of entries',
  'audit_check.heads': 'heads that were compared',
  'declaration_challenge.nonce': 'random',
  'interpretation_decision.decided_by': 'reference from the installed statutes; no route writes it',
  'migrations.name': 'name of a migration',
  'outbox_mail.subject': 'names the panel',
  'outbox_mail.body': 'names the panel and the one who gets it',
  'outbox_mail.to_address': 'an address that is an account’s',
  'person.email': 'the same address as the account’s',
  'portrait.content': 'a picture in base64, whose notes are refused',
  'seal_certificate.authority': 'public certificate',
  'seal_certificate.certificate': 'public certificate',
  'sealed_document.title': 'title of the program’s own template',
  'sealed_file.base64': 'a sealed document, searched as a reader of it sees it',
  'signed_head.note': 'number and root',
  'signed_head.public_key': 'public key with its name',
  'signed_head.subtrees': 'digests',
  'statutes_version.data': 'the statutes as installed',
  'statutes_version.name': 'the statutes as installed',
  'totp_secret.pending': 'an app’s secret under the key of app codes',
  'totp_secret.sealed': 'an app’s secret under the key of app codes',
  'vault_key.wrapped': 'a key under the master key',
};

/** What a column's values must look like; null when nobody has said that it holds no free text. */
export function shapeOf(column: string): Shape | null {
  if (column === 'basis_lapse.since') return 'day';
  const [table = '', name = ''] = column.split('.');
  if ((WORDS[table] ?? '').split(' ').includes(name)) return 'word';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
