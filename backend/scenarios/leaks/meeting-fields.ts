import { COPY, MINUTES, PUBLIC, REPLY, ROOM, kept, paper, said } from './field-kinds';
import { anyone, coordinator, Field, hears, leads, only, own, panel, proved } from './who';

/** Where the place of a meeting stands, which all who may know of meetings read. */
const MEETING = ['GET /home', '* /meetings', '* /meetings/:id', ...ROOM, ...MINUTES, ...PUBLIC];

/** What a calendar fetches: when and where, never what about. */
const FEED = ['GET /feeds/:file'];

/** Meetings, the year they are planned in, and what is said in them. */
export const MEETING_FIELDS: Readonly<Record<string, Field>> = {
  // A cancelled meeting was to be where it stands; where a moved one was is a field of its own.
  'meeting.place': {
    kept: ['meeting.place', 'meeting_change.place', REPLY],
    met: [
      { who: panel, at: MEETING },
      // Whoever has the address of a calendar is somebody in the panel, who gave it to their calendar.
      { who: anyone, at: FEED },
    ],
  },
  // Why, and where it was to be before: on the meeting's own page, not in lists, minutes or mails.
  'meeting_change.reason': {
    kept: ['meeting_change.reason', REPLY],
    met: [{ who: panel, at: ['GET /meetings/:id'] }],
  },
  'meeting_change.place': {
    kept: ['meeting_change.place', REPLY],
    met: [{ who: panel, at: ['GET /meetings/:id'] }],
  },
  // A plan is for those who prepare; its place is the panel's when days are asked about or meetings made.
  'year_plan.place': {
    kept: ['year_plan.place', 'meeting.place', 'outbox_mail.body', REPLY],
    met: [
      { who: proved(leads), at: ['GET /year-plan'] },
      { who: only(panel, ({ asked }) => asked === true), at: ['GET /date-poll'] },
      // Whoever has the link of a mail is somebody in the panel.
      { who: only(anyone, ({ asked }) => asked === true), at: ['POST /own-dates/openings'] },
      {
        who: only(panel, ({ asked, draft }) => asked !== true && draft !== true),
        // One's own copy holds the mails one was sent.
        at: [...MEETING, 'mail', COPY],
      },
      { who: only(anyone, ({ asked, draft }) => asked !== true && draft !== true), at: FEED },
      { who: proved(coordinator), at: ['GET /outbox*'] },
    ],
  },
  // The agenda with its titles is the panel's, closed cases included; minutes hide the title with the case.
  'panel_case.title': {
    kept: ['panel_case.title', REPLY],
    met: [
      {
        who: panel,
        at: ['GET /home', 'GET /meetings/:id', 'GET /cases/:id', '* /cases/:id/paper*', ...ROOM],
      },
      { who: hears, at: MINUTES },
      { who: only(hears, ({ closed }) => closed !== true), at: PUBLIC },
    ],
  },
  'paper.summary': paper('summary'),
  'paper.question': paper('question'),
  'paper.background': paper('background'),
  'paper.proposal': paper('proposal'),
  'proposal.text': said('proposal.text', false),
  'decision.text': said('decision.text'),
  'decision.reason': kept('decision.reason'),
  'minutes_entry.text': said('minutes_entry.text'),
  'substitution.by_decision': {
    kept: ['substitution.by_decision', 'decision.frozen'],
    met: [{ who: own, at: [COPY] }],
  },
};
