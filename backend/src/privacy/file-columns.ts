import { PANEL, TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';
const VERSION = 'counts changes of the row';
const OTHER = 'about somebody else';

/** Attachments to papers, and when and why cases were closed: the panel's, but for who did it. */
export const FILE_COLUMNS: Readonly<Record<string, TableTags>> = {
  case_file: {
    of: 'added_by = $1',
    exported: ['added_at'],
    derived: {
      id: KEY,
      case_id: KEY,
      added_by: KEY,
      name: PANEL,
      title: PANEL,
      media_type: PANEL,
      bytes: PANEL,
      sha256: PANEL,
      pages: PANEL,
      position: PANEL,
      version: VERSION,
    },
  },
  case_closing: {
    of: 'closed_by = $1',
    exported: ['closed_at'],
    derived: {
      id: KEY,
      case_id: KEY,
      closed_by: KEY,
      ground: PANEL,
      reason: PANEL,
      opened_at: PANEL,
      opened_reason: PANEL,
      version: VERSION,
    },
    secret: { opened_by: OTHER },
  },
};
