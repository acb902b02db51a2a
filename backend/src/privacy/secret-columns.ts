import { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const PROOF = 'would let its holder sign in';

/** A table of short-lived proofs, of which nothing may leave. */
function proofTable(...columns: string[]): TableTags {
  return { of: null, secret: Object.fromEntries(columns.map((column) => [column, PROOF])) };
}

/** Proofs, keys and bookkeeping: nothing of them may leave, or it is read in another way. */
export const SECRET_COLUMNS: Readonly<Record<string, TableTags>> = {
  sign_in_code: proofTable(
    'id',
    'account_id',
    'email_hash',
    'pre_hash',
    'code_hash',
    'created_at',
    'expires_at',
    'tries',
    'used_at',
    'mailed',
  ),
  proof_code: proofTable(
    'id',
    'session_id',
    'person_id',
    'code_hash',
    'created_at',
    'expires_at',
    'tries',
    'used_at',
    'on_page',
  ),
  declaration_code: proofTable(
    'id',
    'person_id',
    'text_id',
    'code_hash',
    'created_at',
    'expires_at',
    'tries',
    'used_at',
    'on_page',
  ),
  declaration_challenge: proofTable(
    'id',
    'text_id',
    'person_id',
    'document_hash',
    'nonce',
    'created_at',
    'expires_at',
    'used_at',
  ),
  passkey_challenge: proofTable(
    'id',
    'challenge_hash',
    'purpose',
    'bound_to',
    'created_at',
    'expires_at',
    'used_at',
  ),
  rate_limit: {
    of: null,
    secret: { id: KEY, bucket: 'would tell how guessing is slowed down', at: KEY },
  },
  nomination_link: {
    of: null,
    secret: {
      id: KEY,
      request_id: KEY,
      token_hash: 'would let its holder answer for an organisation',
      created_at: KEY,
    },
  },
  application_attempt: {
    of: null,
    secret: { id: KEY, bucket: 'would tell how floods are slowed down', at: KEY },
  },
  audit_entry: {
    // Whose pseudonym it is follows from the salt, so these rows are read by AuditReader, not by a condition.
    of: null,
    derived: {
      seq: 'read with the pseudonym',
      at: 'read with the pseudonym',
      action: 'read with the pseudonym',
      object: 'read with the pseudonym',
      actor: 'pseudonym of the person',
      values_digest: 'digest',
      request_id: KEY,
      prev_hash: 'digest',
      hash: 'digest',
    },
  },
  audit_salt: {
    of: null,
    secret: { subject: 'names what the salt is for', salt: 'would link pseudonyms of others' },
  },
  idempotency_key: {
    of: null,
    secret: {
      actor: KEY,
      route: KEY,
      request_key: 'digest of a key that is not kept',
      request_hash: 'digest under that key',
      created_at: KEY,
      reply:
        'the answer to a repeated request, kept for two days and sealed with a key that is not kept; what it says is exported from where it stands',
    },
  },
  vault_key: {
    of: null,
    secret: {
      id: KEY,
      kind: KEY,
      person_id: KEY,
      master_key_id: KEY,
      created_at: KEY,
      wrapped: 'opens what is encrypted for the person',
    },
  },
  case_file_part: {
    of: null,
    secret: {
      id: KEY,
      file_id: KEY,
      part: KEY,
      sealed: 'an attachment of the panel, opened with its case',
    },
  },
  sealed_file: {
    of: null,
    derived: {
      document_id: KEY,
      base64: 'the document itself, a file of the copy when it is about the person',
    },
  },
};
