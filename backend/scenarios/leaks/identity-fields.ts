import { ROOM, MINUTES, COPY, LAPSE, RENEWAL, FAREWELL, WAYS_IN } from './field-kinds';
import { LETTERS } from './request-fields';
import { Field, has, coordinator, leads, panel, anyone, signedIn, own, proved, only } from './who';

/** A notice as it is prepared and as it was sent. */
const NOTICE = ['GET /meetings/:id/notice', 'GET /notice-receipts/:id/sheet'];

/** Names and addresses of people, and what the panel and its cluster are called. */
export const IDENTITY_FIELDS: Readonly<Record<string, Field>> = {
  'person.name': {
    kept: [
      ...[
        'person.name',
        'outbox_mail.body',
        'notice_receipt.body',
        'organisation_request.letter',
        'declaration_signature.evidence',
        'sealed_file.base64',
        // As the minutes say it.
        'minutes_entry.text',
        'minutes_entry_version.text',
        'minutes_comment.quoted',
      ],
    ],
    met: [
      { who: own, at: ['GET /*', 'PATCH /preferences', 'POST /*', 'mail'] },
      {
        who: only(panel, ({ inPanel }) => inPanel === true),
        at: [
          ...['GET /panel', 'GET /cases/:id', 'GET /cases/:id/*', 'PUT /cases/:id/files/*'],
          ...[
            'GET /cases',
            'GET /meeting-demands',
            'GET /offices',
            '* /case-files/*',
            '* /elections/:id',
            '* /elections/:id/*',
          ],
          ...[...ROOM, ...MINUTES],
        ],
      },
      {
        who: proved(leads),
        at: ['GET /board', 'GET /declarations', 'GET /forecast', 'GET /offices/calendar', ...LAPSE],
      },
      { who: has('coordinator', 'leader'), at: ['GET /attendance-figures'] },
      { who: proved(leads), at: ['GET /meetings/:id/notice'] },
      { who: leads, at: ['GET /meetings/:id/agenda-review', 'GET /entries/:id/versions'] },
      { who: proved(leads), at: ['GET /recoveries', 'GET /organisations/:id', ...LETTERS] },
      // Of those who have left, and whoever has said the first yes.
      { who: proved(leads), at: ['GET /erasures'] },
      { who: proved(has('coordinator', 'leader')), at: ['GET /audit/entries'] },
      // The coordinator signs the letters to organisations.
      { who: only(anyone, ({ contact }) => contact === true), at: ['mail'] },
      // Whom to turn to is for everyone who signs in, and so is who has read one's own data.
      {
        who: only(signedIn, ({ contact }) => contact === true),
        at: ['GET /session', 'PATCH /preferences', 'GET /data-reads', COPY],
      },
      {
        who: proved(coordinator),
        at: [
          ...[
            'GET /people',
            'GET /people/:id',
            'GET /guests',
            'GET /outbox*',
            'GET /notice-receipts/:id/sheet',
            'GET /correction-tasks',
            'GET /reminders',
          ],
          ...['GET /declarations/refusals', 'GET /declarations/:id/document.pdf'],
          ...[...RENEWAL, ...FAREWELL],
        ],
      },
    ],
  },
  'account.email': {
    // The coordinator's stands in what organisations and nominees are written.
    kept: [
      ...['account.email', 'person.email', 'outbox_mail.to_address', 'outbox_mail.body'],
      ...['organisation_request.letter', 'notice_receipt.to_address', 'notice_receipt.body'],
    ],
    met: [
      { who: only(proved(leads), ({ contact }) => contact === true), at: NOTICE },
      { who: only(proved(leads), ({ contact }) => contact === true), at: LETTERS },
      { who: only(anyone, ({ contact }) => contact === true), at: ['mail'] },
      {
        who: own,
        at: ['GET /*', 'PATCH /preferences', 'POST /passkeys/new', ...WAYS_IN, 'mail'],
      },
      {
        who: proved(coordinator),
        at: ['GET /people', 'GET /people/:id', 'GET /outbox*', ...NOTICE],
      },
      {
        who: only(signedIn, ({ contact }) => contact === true),
        at: ['GET /session', 'PATCH /preferences', 'GET /panel'],
      },
    ],
  },
  'installation.panel_name': {
    kept: [
      ...['installation.panel_name', 'outbox_mail.subject', 'outbox_mail.body'],
      ...['notice_receipt.body', 'organisation_request.letter'],
    ],
    met: [
      {
        who: anyone,
        at: [
          'GET /session',
          'PATCH /preferences',
          'POST /passkeys/new',
          'GET /outbox*',
          'GET /public-panel',
          'GET /meetings/:id/booklet.pdf',
          ...NOTICE,
          ...LETTERS,
          ...FAREWELL,
          ...WAYS_IN,
          COPY,
          'mail',
        ],
      },
    ],
  },
  'installation.cluster_name': {
    kept: ['installation.cluster_name'],
    met: [{ who: anyone, at: ['GET /session', 'PATCH /preferences', 'GET /public-panel'] }],
  },
};
