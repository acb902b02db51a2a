import { COPY, ROOM, said } from './field-kinds';
import {
  coordinator,
  Field,
  gated,
  has,
  hears,
  invited,
  leads,
  only,
  own,
  panel,
  proved,
} from './who';

const RECORD = ['GET /cases/:id/record', 'POST /cases', 'POST /cases/:id/*'];

/** Why a case is raised and what the panel is asked to do: the panel's, and of a closed case theirs who are let in. */
function raised(part: string): Field {
  return {
    kept: [`raised_case.${part}`],
    met: [
      { who: hears, at: RECORD },
      { who: own, at: [COPY] },
    ],
  };
}

/** What is asked between meetings: a paper of its case. */
function asked(part: string): Field {
  return {
    kept: [`written_procedure.${part}`],
    met: [{ who: gated, at: ['* /written-procedures*'] }],
  };
}

/** What somebody took on: known to those who may know of its case. */
function task(part: string): Field {
  const pages = ['GET /home', 'GET /meetings/:id/tasks', 'GET /cases/:id/record', ...ROOM];
  return {
    kept: [`meeting_task.${part}`],
    met: [
      { who: hears, at: [...pages, 'PUT /tasks/*'] },
      { who: own, at: [COPY] },
    ],
  };
}

/** On the meeting's page. */
function atMeeting(column: string, who: typeof panel): Field {
  return { kept: [column], met: [{ who, at: ['GET /meetings/:id'] }] };
}

/**
 * How one takes part from elsewhere: whoever has the link or the code is in the room. Those who are invited read it
 * beside their answer, and those who send the notice in what they are about to send.
 */
function wayIn(part: string): Field {
  const { kept, met } = atMeeting(`meeting_place.${part}`, invited);
  return {
    kept,
    met: [
      ...met,
      { who: has('leader', 'deputyLeader', 'representative'), at: ['GET /meetings/:id/answer'] },
      { who: proved(leads), at: ['GET /meetings/:id/notice'] },
    ],
  };
}

/** Cases the panel raises, preparing an agenda, and meetings beyond the plan with their ways in. */
export const CASE_FIELDS: Readonly<Record<string, Field>> = {
  'raised_case.why': raised('why'),
  'raised_case.ask': raised('ask'),
  // Mailed to whoever raised the case while it is open; of a closed one only that there is an answer.
  'case_answer.text': {
    kept: ['case_answer.text', 'outbox_mail.body'],
    met: [
      { who: hears, at: RECORD },
      { who: only(own, ({ closed }) => closed !== true), at: ['mail', COPY] },
      // The coordinator gave the answers of these tests.
      { who: proved(coordinator), at: [COPY] },
      { who: only(proved(coordinator), ({ closed }) => closed !== true), at: ['GET /outbox*'] },
    ],
  },
  // Read where the case is read, and by whoever has the task.
  'meeting_task.text': {
    kept: ['meeting_task.text', 'meeting_task.minuted'],
    // As the meeting gave it, it stands in the minutes.
    met: [...task('text').met, ...said('meeting_task.text').met],
  },
  'meeting_task.reason': task('reason'),
  'case_follow_up.text': {
    kept: ['case_follow_up.text'],
    met: [
      { who: hears, at: ['GET /cases', ...RECORD] },
      { who: own, at: [COPY] },
    ],
  },
  'written_procedure.question': asked('question'),
  'written_procedure.background': asked('background'),
  'written_procedure.proposal': asked('proposal'),
  'decision_mark.addressee': {
    kept: ['decision_mark.addressee'],
    met: [
      { who: hears, at: ['GET /decisions/:id', 'PUT /decisions/:id/mark', 'PUT /decision-search'] },
    ],
  },
  'agenda_template.name': {
    kept: ['agenda_template.name'],
    met: [{ who: leads, at: ['* /agenda-templates*'] }],
  },
  'agenda_template.items': {
    kept: ['agenda_template.items'],
    met: [{ who: leads, at: ['* /agenda-templates*'] }],
  },
  'agenda_review.text': {
    kept: ['agenda_review.text'],
    met: [
      { who: leads, at: ['* /meetings/:id/agenda-review*'] },
      { who: own, at: [COPY] },
    ],
  },
  'meeting_demand.reason': {
    kept: ['meeting_demand.reason'],
    met: [
      { who: panel, at: ['* /meeting-demands*'] },
      { who: own, at: [COPY] },
    ],
  },
  'extra_meeting.reason': {
    kept: ['extra_meeting.reason'],
    met: [
      { who: panel, at: ['GET /meetings/:id'] },
      { who: own, at: [COPY] },
    ],
  },
  'meeting_place.join_link': wayIn('join_link'),
  'meeting_place.dial_in_number': wayIn('dial_in_number'),
  'meeting_place.dial_in_code': wayIn('dial_in_code'),
  'meeting_place.interpreter': atMeeting('meeting_place.interpreter', panel),
  'meeting_place.support_person': atMeeting('meeting_place.support_person', panel),
};
