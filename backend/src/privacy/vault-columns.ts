import type { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes';
const OTHER = 'id of somebody else, or of a thing';

/** What is kept encrypted or sealed, and who has read it. */
export const VAULT_COLUMNS: Readonly<Record<string, TableTags>> = {
  access_needs: {
    of: 'person_id = $1',
    exported: ['consented_at', 'consent_text', 'changed_at'],
    derived: { id: KEY, person_id: KEY, version: VERSION },
    secret: { sealed_text: 'encrypted; the copy gets it opened through the vault, which is noted' },
  },
  data_read: {
    of: 'person_id = $1',
    exported: ['at', 'what', 'reader_role', 'purpose', 'how'],
    derived: { id: KEY, person_id: KEY, about: 'points to a thing' },
    secret: { reader_id: OTHER },
  },
  sealed_document: {
    of: 'person_id = $1',
    exported: ['title', 'kind', 'sealed_at', 'sha256', 'size'],
    derived: { id: KEY, person_id: KEY, about: KEY, corrects: KEY, fingerprint: 'of the seal' },
  },
};
