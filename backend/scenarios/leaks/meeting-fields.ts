import { CASE_FIELDS } from './case-fields';
import { COPY, MINUTES, PUBLIC, ROOM, kept, paper, said } from './field-kinds';
import {
  anyone,
  coordinator,
  Field,
  gated,
  heard,
  hears,
  inPrint,
  leads,
  only,
  own,
  panel,
  proved,
  reads,
  told,
} from './who';

/** Where the place of a meeting stands, which all who may know of meetings read. */
const MEETING = [
  'GET /home',
  '* /meetings',
  '* /meetings/:id',
  'GET /meetings/:id/booklet.pdf',
  ...ROOM,
  ...MINUTES,
  ...PUBLIC,
];

const WORDINGS = ['GET /entries/:id/versions'];

/** Attachments of a case, as those see them who may read its paper. */
const FILES = ['GET /cases/:id/files', 'PUT /cases/:id/files/*', '* /case-files/*'];

/** A mail as it is queued and as it is proved, and where the coordinator sees it. */
const MAILED = ['notice_receipt.body', 'outbox_mail.body'];
const SENT = { who: proved(coordinator), at: ['GET /outbox*', 'GET /notice-receipts/:id/sheet'] };

/** What a calendar fetches: when and where, never what about. */
const FEED = ['GET /feeds/:file'];

/** Meetings, the year they are planned in, and what is said in them. */
export const MEETING_FIELDS: Readonly<Record<string, Field>> = {
  ...CASE_FIELDS,
  // A cancelled meeting was to be where it stands; where a moved one was is a field of its own.
  'meeting.place': {
    kept: ['meeting.place', 'meeting_change.place'],
    met: [
      { who: panel, at: MEETING },
      // Whoever has the address of a calendar is somebody in the panel, who gave it to their calendar.
      { who: anyone, at: FEED },
    ],
  },
  // Everybody in the panel is mailed the place, and may be sent it on paper.
  'meeting_notice.place': {
    kept: ['meeting.place', 'meeting_notice.place', 'notice_receipt.place', ...MAILED],
    met: [
      { who: panel, at: MEETING },
      { who: told, at: ['mail', COPY] },
      { who: anyone, at: FEED },
      SENT,
    ],
  },
  'meeting_notice.note': {
    kept: ['meeting_notice.note', ...MAILED],
    met: [
      { who: proved(leads), at: ['GET /meetings/:id/notice', 'POST /meetings/:id/notices'] },
      { who: told, at: ['mail', COPY] },
      SENT,
    ],
  },
  'meeting_needs.sealed_text': {
    kept: [],
    met: [
      { who: own, at: [COPY] },
      { who: proved(coordinator), at: ['POST /meetings/:id/needs/:personId/openings'] },
    ],
  },
  // Why, and where it was to be before: on the meeting's own page; mailed to those who had a notice.
  'meeting_change.reason': {
    kept: ['meeting_change.reason'],
    met: [{ who: panel, at: ['GET /meetings/:id'] }],
  },
  'meeting_change.place': {
    kept: ['meeting_change.place'],
    met: [{ who: panel, at: ['GET /meetings/:id'] }],
  },
  // A plan is for those who prepare; its place is the panel's when days are asked about or meetings made.
  'year_plan.place': {
    kept: ['year_plan.place', 'meeting.place', 'outbox_mail.body'],
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
  // Where the days of the schools were read: beside them, for those who plan.
  'school_year.source': {
    kept: ['school_year.source'],
    met: [{ who: proved(leads), at: ['GET /year-plan*', 'PUT /year-plan/school-years'] }],
  },
  // The title of a closed case is for those who may read it; everybody else meets its number and its ground of law.
  'panel_case.title': {
    kept: ['panel_case.title', ...MAILED],
    met: [
      { who: only(told, ({ closed }) => closed !== true), at: ['mail', COPY] },
      { who: only(SENT.who, ({ closed }) => closed !== true), at: SENT.at },
      {
        who: hears,
        at: [
          'GET /home',
          'GET /meetings/:id',
          'GET /meetings/:id/papers',
          'GET /meetings/:id/booklet.pdf',
          'GET /cases',
          'POST /cases',
          'GET /cases/:id',
          'GET /cases/:id/record',
          'GET /decisions/:id',
          '* /written-procedures*',
          '* /cases/:id/paper*',
          ...ROOM,
        ],
      },
      { who: hears, at: MINUTES },
      { who: only(hears, ({ closed }) => closed !== true), at: PUBLIC },
    ],
  },
  'case_closing.reason': {
    kept: ['case_closing.reason'],
    met: [
      { who: gated, at: ['GET /cases/:id/closing', '* /cases/:id/close', '* /cases/:id/open'] },
    ],
  },
  'case_closing.opened_reason': {
    kept: ['case_closing.opened_reason'],
    met: [
      { who: gated, at: ['GET /cases/:id/closing', '* /cases/:id/close', '* /cases/:id/open'] },
    ],
  },
  'case_file.title': {
    kept: ['case_file.title'],
    met: [
      { who: reads, at: FILES },
      // The page of the booklet lists what the booklet would hold.
      { who: inPrint, at: ['GET /meetings/:id/booklet', 'GET /meetings/:id/booklet.pdf'] },
    ],
  },
  'case_file.name': {
    kept: ['case_file.name'],
    met: [
      { who: reads, at: [...FILES, 'GET /case-files/:id/content'] },
      { who: inPrint, at: ['GET /meetings/:id/booklet.pdf'] },
    ],
  },
  // Sealed where it lies: the files of the database do not hold it either.
  'case_file.content': { kept: [], met: [{ who: reads, at: ['GET /case-files/:id/content'] }] },
  'paper.summary': paper('summary'),
  'paper.question': paper('question'),
  'paper.background': paper('background'),
  'paper.assessment': paper('assessment'),
  'paper.consequence': paper('consequence'),
  'paper.proposal': paper('proposal'),
  'paper.addressee': paper('addressee'),
  'paper.impartiality': paper('impartiality'),
  'paper.officer': paper('officer'),
  // Whoever may read the case, and nobody else: not in minutes, mails, or kept answers.
  'contribution.text': {
    kept: ['contribution.text'],
    met: [
      { who: reads, at: ['GET /cases/:id/contributions', 'PUT /cases/:id/contributions'] },
      { who: own, at: [COPY] },
    ],
  },
  ...Object.fromEntries(
    ['word', 'forms', 'meaning']
      .flatMap((part) => ['nb', 'nn', 'en'].map((language) => `${part}_${language}`))
      .concat('meaning_lett')
      .map((column) => [
        `glossary_word.${column}`,
        { kept: [`glossary_word.${column}`], met: [{ who: panel, at: ['* /glossary*'] }] },
      ]),
  ),
  'proposal.text': said('proposal.text', false),
  'proposal.new_text': said('proposal.new_text', false),
  'item_vote.reason': said('item_vote.reason', false),
  'item_input.text': said('item_input.text'),
  'dissent.text': said('dissent.text'),
  'decision.text': {
    ...said('decision.text'),
    met: [
      ...said('decision.text').met,
      { who: hears, at: ['GET /cases/:id/record', 'GET /decisions/:id'] },
    ],
  },
  'decision.reason': kept('decision.reason'),
  'minutes_entry.text': {
    ...said('minutes_entry.text'),
    kept: [
      'minutes_entry.text',
      'minutes_entry_version.text',
      'minutes_comment.quoted',
      'sealed_file.base64',
    ],
    met: [
      ...said('minutes_entry.text').met,
      { who: (reader, canary) => leads(reader, canary) && hears(reader, canary), at: WORDINGS },
    ],
  },
  'minutes_entry_version.text': {
    kept: ['minutes_entry_version.text'],
    met: [
      { who: (reader, canary) => leads(reader, canary) && hears(reader, canary), at: WORDINGS },
      { who: own, at: [COPY] },
    ],
  },
  // What stays in the room: its owner's alone, and while the meeting is held open to those who are there.
  'statement.sealed_text': {
    kept: [],
    met: [
      { who: own, at: [COPY, 'POST /statements/:id/openings'] },
      { who: heard, at: ['POST /statements/:id/openings'] },
    ],
  },
  'substitution.by_decision': {
    kept: ['substitution.by_decision', 'decision.frozen'],
    met: [{ who: own, at: [COPY] }],
  },
};
