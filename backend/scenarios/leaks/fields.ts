import { Canary } from './canaries';
import { COPY, LAPSE, RENEWAL, FAREWELL, kept } from './field-kinds';
import { ELECTION_FIELDS } from './election-fields';
import { IDENTITY_FIELDS } from './identity-fields';
import { MEETING_FIELDS } from './meeting-fields';
import { MINUTES_FIELDS } from './minutes-fields';
import { Reader } from './readers';
import { LETTERS, REQUEST_FIELDS, ROUND } from './request-fields';
import { Allowed, Field, coordinator, leads, panel, anyone, own, proved, only } from './who';

/** A call: everyone's to read from the day it is opened. */
function call(part: string, ...listed: readonly string[]): Field {
  const published = only(anyone, ({ draft }) => draft !== true);
  return {
    kept: [`campaign.${part}`],
    met: [
      { who: proved(leads), at: ['GET /campaigns', 'GET /campaigns/:id'] },
      { who: published, at: ['GET /open-calls/:id', ...listed] },
    ],
  };
}

/** Of an applicant: opened one at a time, with a purpose. */
const OPENED: Allowed = { who: proved(leads), at: ['POST /applicants/:id/openings'] };

export const FIELDS: Readonly<Record<string, Field>> = {
  'application.sealed_text': { kept: [], met: [OPENED] },
  'application.name': { kept: ['application.name'], met: [OPENED] },
  'application.email': {
    kept: ['application.email', 'outbox_mail.to_address'],
    met: [OPENED, { who: own, at: ['mail'] }, { who: proved(coordinator), at: ['GET /outbox*'] }],
  },
  ...REQUEST_FIELDS,
  'campaign.title': call('title', 'GET /open-calls', 'GET /public-panel'),
  'campaign.text': call('text'),
  'campaign.plain_text': call('plain_text'),
  'access_needs.sealed_text': {
    kept: [],
    met: [
      { who: proved(own), at: ['POST /access-needs/openings', COPY] },
      { who: proved(coordinator), at: ['POST /people/:id/access-needs/openings'] },
    ],
  },
  'guardian.sealed_text': {
    kept: [],
    met: [
      { who: proved(own), at: [COPY] },
      { who: proved(coordinator), at: ['POST /people/:id/guardian/openings'] },
    ],
  },
  'correction_request.wish': {
    kept: ['correction_request.wish'],
    met: [
      { who: own, at: ['* /corrections', COPY] },
      { who: proved(coordinator), at: ['GET /correction-tasks', 'POST /corrections/:id/answer'] },
    ],
  },
  'correction_request.answer': {
    kept: ['correction_request.answer'],
    met: [
      { who: own, at: ['* /corrections', COPY] },
      { who: proved(coordinator), at: ['GET /correction-tasks', 'POST /corrections/:id/answer'] },
    ],
  },
  'declaration_refusal.word': {
    kept: ['declaration_refusal.word'],
    met: [
      { who: own, at: ['GET /declaration', 'POST /declaration/*', COPY] },
      { who: proved(coordinator), at: ['GET /declarations/refusals'] },
    ],
  },
  'declaration_scan.content': {
    kept: ['declaration_scan.content'],
    met: [
      { who: proved((r, c) => own(r, c) || coordinator(r, c)), at: ['GET /declarations/:id/file'] },
      { who: proved(own), at: [COPY] },
    ],
  },
  'declaration_signature.evidence': {
    kept: ['declaration_signature.evidence', 'sealed_file.base64'],
    met: [
      { who: own, at: [COPY] },
      {
        who: proved((r, c) => own(r, c) || coordinator(r, c)),
        at: ['GET /declarations/:id/document.pdf'],
      },
    ],
  },
  'declaration_text.texts': {
    kept: ['declaration_text.texts'],
    met: [{ who: proved(coordinator), at: ['* /declaration-texts*'] }],
  },
  'appointment.other_field': {
    kept: ['appointment.other_field'],
    met: [
      { who: proved(leads), at: ['GET /board'] },
      { who: own, at: [COPY] },
    ],
  },
  'appointment.source': {
    kept: ['appointment.source'],
    met: [
      { who: proved(leads), at: ['GET /organisations/:id'] },
      { who: proved(coordinator), at: ['GET /people/:id'] },
      { who: own, at: ['GET /people/:id', COPY] },
    ],
  },
  'appointment.frozen': kept('appointment.frozen'),
  'office_term.frozen': kept('office_term.frozen'),
  'office_term.source': {
    kept: ['office_term.source', 'office_term.frozen'],
    met: [
      { who: panel, at: ['GET /offices'] },
      { who: proved(coordinator), at: ['GET /people/:id'] },
      { who: own, at: ['GET /people/:id', COPY] },
    ],
  },
  'organisation.name': {
    kept: ['organisation.name', 'appointment.frozen', 'organisation_request.letter'],
    met: [
      { who: proved(leads), at: ['GET /board', 'GET /organisations', 'GET /organisations/:id'] },
      { who: proved(leads), at: [...LAPSE, ...ROUND, ...LETTERS, '* /request-campaigns/:id/*'] },
      // The letter goes to the organisation it names.
      { who: anyone, at: ['mail'] },
      { who: proved(coordinator), at: ['GET /people/:id', ...RENEWAL] },
      { who: own, at: ['GET /people/:id'] },
    ],
  },
  'basis_lapse.reference': {
    kept: ['basis_lapse.reference'],
    met: [
      { who: proved(leads), at: LAPSE },
      { who: own, at: [COPY] },
    ],
  },
  'acting_alternate.decision': {
    kept: ['acting_alternate.decision'],
    met: [
      { who: proved(leads), at: ['GET /board'] },
      { who: own, at: [COPY] },
    ],
  },
  // Worded by the coordinator for a mail that nobody gets in these tests.
  'mail_template.subject': {
    kept: ['mail_template.subject'],
    met: [{ who: proved(coordinator), at: ['GET /mail-texts'] }],
  },
  'mail_template.body': {
    kept: ['mail_template.body'],
    met: [{ who: proved(coordinator), at: ['GET /mail-texts'] }],
  },
  'handover_task.task': {
    kept: ['handover_task.task'],
    met: [
      { who: proved(coordinator), at: FAREWELL },
      { who: own, at: [...FAREWELL, COPY] },
    ],
  },
  'recovery.new_email': {
    kept: ['recovery.new_email', 'outbox_mail.to_address'],
    met: [
      { who: proved(leads), at: ['GET /recoveries'] },
      { who: proved(coordinator), at: ['GET /outbox*'] },
      { who: own, at: [COPY, 'mail'] },
    ],
  },
  'guest.invited_to': {
    kept: ['guest.invited_to'],
    met: [
      { who: proved(coordinator), at: ['GET /guests'] },
      { who: own, at: [COPY] },
    ],
  },
  'passkey.label': {
    kept: ['passkey.label'],
    met: [{ who: own, at: ['* /passkeys*', COPY] }],
  },
  ...IDENTITY_FIELDS,
  ...ELECTION_FIELDS,
  ...MEETING_FIELDS,
  ...MINUTES_FIELDS,
};

/** Whether a canary may be met by a reader at a place. Nothing may ever stand in the log. */
export function mayMeet(canary: Canary, place: string, reader: Reader | null): boolean {
  const field = FIELDS[canary.field];
  if (field === undefined) return false;
  if (place.startsWith('row ')) return field.kept.includes(place.slice(4));
  if (place.startsWith('file ')) return field.kept.length > 0;
  if (reader === null) return false;
  return field.met.some(
    ({ who, at }) => at.some((each) => matches(each, place)) && who(reader, canary),
  );
}

function matches(pattern: string, place: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.?+()[\]{}|^$\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^?]*')}$`).test(place);
}
