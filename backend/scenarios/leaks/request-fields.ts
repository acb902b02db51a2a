import { Allowed, anyone, coordinator, Field, leads, own, proved } from './who';

/** Of somebody whom an organisation has named: opened one at a time, with a purpose. */
const NAMED: Allowed = { who: proved(leads), at: ['POST /nominees/:id/openings'] };
/** Pages that show what an organisation was asked. */
export const ROUND = ['GET /request-campaigns/:id', 'GET /organisations/:id/requests'];
/** The letters to organisations, before they go and as they went. */
export const LETTERS = [
  'GET /request-campaigns/:id/letters',
  'GET /organisation-requests/:id/letter',
];

/** What organisations are asked: the letters say it to the contacts, who are nobody here. */
function asks(part: string, ...listed: readonly string[]): Field {
  return {
    kept: [`request_campaign.${part}`, 'organisation_request.letter'],
    met: [
      {
        who: proved(leads),
        at: [
          'GET /request-campaigns/:id',
          'GET /request-campaigns/:id/letters',
          'GET /organisation-requests/:id/letter',
          ...listed,
        ],
      },
      { who: anyone, at: ['mail'] },
    ],
  };
}

/** Somebody outside the panel whom it writes to. */
function contact(part: string, ...also: readonly string[]): Field {
  return {
    kept: [`organisation_contact.${part}`, ...also],
    met: [
      {
        who: proved(leads),
        at: ['GET /organisations/:id', 'GET /organisation-requests/:id/letter', ...ROUND],
      },
      { who: anyone, at: ['mail'] },
      { who: proved(coordinator), at: ['GET /outbox*'] },
    ],
  };
}

/** What organisations are asked, who is named, and to whom one writes. */
export const REQUEST_FIELDS: Readonly<Record<string, Field>> = {
  'nomination.sealed_text': { kept: [], met: [NAMED] },
  'nomination.name': { kept: ['nomination.name'], met: [NAMED] },
  'nomination.email': {
    kept: ['nomination.email', 'outbox_mail.to_address'],
    met: [NAMED, { who: own, at: ['mail'] }, { who: proved(coordinator), at: ['GET /outbox*'] }],
  },
  'request_campaign.title': asks('title', 'GET /request-campaigns'),
  'request_campaign.text_nb': asks('text_nb'),
  'request_campaign.text_nn': asks('text_nn'),
  'request_campaign.text_en': asks('text_en'),
  'organisation_contact.name': contact(
    'name',
    'organisation_request.contact_name',
    'organisation_request.letter',
  ),
  'organisation_contact.role': contact('role'),
  'organisation_contact.email': contact(
    'email',
    'organisation_request.email',
    'outbox_mail.to_address',
  ),
  'organisation_request.note': {
    kept: ['organisation_request.note'],
    met: [{ who: proved(leads), at: ROUND }],
  },
};
