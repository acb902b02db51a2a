import { COPY, REPLY } from './field-kinds';
import { coordinator, Field, hears, invited, leads, only, own, panel, proved } from './who';

const RECORD = ['GET /cases/:id/record', 'POST /cases', 'POST /cases/:id/*'];

/** Why a case is raised and what the panel is asked to do: the panel's, and of a closed case theirs who are let in. */
function raised(part: string): Field {
  return {
    kept: [`raised_case.${part}`, REPLY],
    met: [
      { who: hears, at: RECORD },
      { who: own, at: [COPY] },
    ],
  };
}

/** On the meeting's page. */
function atMeeting(column: string, who: typeof panel): Field {
  return { kept: [column, REPLY], met: [{ who, at: ['GET /meetings/:id'] }] };
}

/** Cases the panel raises, preparing an agenda, and meetings beyond the plan with their ways in. */
export const CASE_FIELDS: Readonly<Record<string, Field>> = {
  'raised_case.why': raised('why'),
  'raised_case.ask': raised('ask'),
  // Mailed to whoever raised the case while it is open; of a closed one only that there is an answer.
  'case_answer.text': {
    kept: ['case_answer.text', 'outbox_mail.body', REPLY],
    met: [
      { who: hears, at: RECORD },
      { who: only(own, ({ closed }) => closed !== true), at: ['mail', COPY] },
      // The coordinator gave the answers of these tests.
      { who: proved(coordinator), at: [COPY] },
      { who: only(proved(coordinator), ({ closed }) => closed !== true), at: ['GET /outbox*'] },
    ],
  },
  'agenda_template.name': {
    kept: ['agenda_template.name', REPLY],
    met: [{ who: leads, at: ['* /agenda-templates*'] }],
  },
  'agenda_template.items': {
    kept: ['agenda_template.items', REPLY],
    met: [{ who: leads, at: ['* /agenda-templates*'] }],
  },
  'agenda_review.text': {
    kept: ['agenda_review.text', REPLY],
    met: [
      { who: leads, at: ['* /meetings/:id/agenda-review*'] },
      { who: own, at: [COPY] },
    ],
  },
  'meeting_demand.reason': {
    kept: ['meeting_demand.reason', REPLY],
    met: [
      { who: panel, at: ['* /meeting-demands*'] },
      { who: own, at: [COPY] },
    ],
  },
  'extra_meeting.reason': {
    kept: ['extra_meeting.reason', REPLY],
    met: [
      { who: panel, at: ['GET /meetings/:id'] },
      { who: own, at: [COPY] },
    ],
  },
  // Whoever has the link or the code is in the room.
  'meeting_place.join_link': atMeeting('meeting_place.join_link', invited),
  'meeting_place.dial_in_number': atMeeting('meeting_place.dial_in_number', invited),
  'meeting_place.dial_in_code': atMeeting('meeting_place.dial_in_code', invited),
  'meeting_place.interpreter': atMeeting('meeting_place.interpreter', panel),
  'meeting_place.support_person': atMeeting('meeting_place.support_person', panel),
};
