import type { TableTags } from './panel-columns';

const KEY = 'key of the row, means nothing outside the program';

/** What the panel has written to somebody, what they chose to get, and where their calendar fetches the meetings. */
export const MAIL_COLUMNS: Readonly<Record<string, TableTags>> = {
  mail_refusal: { of: 'person_id = $1', exported: ['kind', 'since'], derived: { person_id: KEY } },
  outbox_mail: {
    of: 'to_address IN (SELECT email FROM account WHERE person_id = $1)',
    exported: [
      'to_address',
      'subject',
      'body',
      'kind',
      'created_at',
      'sent_at',
      'posted_at',
      'refusal_code',
    ],
    derived: {
      id: KEY,
      person_id: KEY,
      next_try_at: 'when to try again',
      attempts: 'how often it was tried',
      attachment_id: 'the sealed document stands by itself',
      about_id: KEY,
      refusal: 'follows from the code',
      refused_at: 'when it was tried last',
      once_key: 'keeps it from being sent twice',
    },
  },
  reminder_stop: { of: 'person_id = $1', exported: ['kind', 'since'], derived: { person_id: KEY } },
  calendar_feed: {
    of: 'person_id = $1',
    exported: ['made_at', 'revoked_at'],
    derived: { id: KEY, person_id: KEY },
    secret: { token_hash: 'would let its holder read when the meetings are' },
  },
};
