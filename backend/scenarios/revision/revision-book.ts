import { Client } from '../client';
import { TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';

/** Tables a refused act on a change of the rules must leave as they are. */
export const CHANGE_TABLES = [
  'rule_change',
  'rule_change_support',
  'rule_change_proposal',
  'statutes_version',
  'interpretation_decision',
  'editorial_fix',
  'seat',
  'panel_case',
  'raised_case',
  'agenda_item',
  'decision',
  'meeting_task',
];

/** A proposed change of the rules with a small vocabulary: written, put forward, supported, decided in a meeting. */
export class RevisionBook {
  change: Body = {};

  constructor(
    readonly app: TestApp,
    readonly memberIds: string[],
  ) {}

  static async of(app: TestApp): Promise<RevisionBook> {
    const rows = await app.db.query<{ id: string }>(
      `SELECT person_id AS "id" FROM appointment WHERE kind = 'representative'
        AND from_date <= $1 AND to_date > $2 ORDER BY from_date, id`,
      [app.clock.today(), app.clock.today()],
    );
    return new RevisionBook(
      app,
      rows.map(({ id }) => id),
    );
  }

  member(n: number): Client {
    return this.app.as(this.memberIds[n] ?? '');
  }

  /** The plan in force with some of it changed. */
  async plan(edit: (plan: Body) => void, as: Client = this.member(0)): Promise<Body> {
    const { statutesId, plan } = (await as.get('/plan-to-change')).body;
    edit(plan);
    return { title: 'En ny plan', reason: 'Panelet er mindre nå.', baseId: statutesId, plan };
  }

  async draft(edit: (plan: Body) => void, as: Client = this.member(0)): Promise<Body> {
    const reply = await as.post('/rule-changes', await this.plan(edit, as));
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    this.change = reply.body;
    return this.change;
  }

  async open(as: Client = this.member(0)): Promise<Body> {
    const { id, version } = this.change;
    const reply = await as.post(`/rule-changes/${id}/opening`, { version });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    this.change = reply.body;
    return this.change;
  }

  /** Another reading, put forward at once. */
  async reading(interpretation: string, option: string, as: Client = this.member(0)) {
    const dto = { interpretation, option, title: `Vi leser ${interpretation}`, reason: 'Klarere.' };
    this.change = (await as.post('/reading-changes', dto)).body;
    return this.open(as);
  }

  answer(n: number, answer: string) {
    return this.member(n).put(`/rule-changes/${this.change.id}/own-answer`, { answer });
  }

  async look(as: Client = this.app.as('coordinator')): Promise<Body> {
    this.change = (await as.get(`/rule-changes/${this.change.id}`)).body;
    return this.change;
  }

  /** A planned meeting of a day, at twelve. */
  async meetingOn(day: string): Promise<Body> {
    const times = { startsAt: `${day}T11:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` };
    const meeting = { ...times, place: 'Møterom 2', mode: 'both' };
    return (await this.app.as('coordinator').post('/meetings', meeting)).body;
  }

  /** AU puts the case on a meeting. */
  async place(meetingId: string) {
    const { caseId } = this.change.case;
    const coordinator = this.app.as('coordinator');
    const { version, case: row } = (await coordinator.get(`/cases/${caseId}/record`)).body;
    const dto = { meetingId, title: row.title, type: 'decision', minutes: 20, version };
    return coordinator.post(`/cases/${caseId}/placement`, dto);
  }

  /** The day comes, and the meeting opens. */
  async hold(meeting: Body, day: string, heads: number): Promise<MeetingBook> {
    this.app.clock.set(`${day}T11:00:00.000Z`);
    const coordinator = this.app.as('coordinator');
    const { version } = (await coordinator.get(`/meetings/${meeting.id}`)).body;
    const opened = await coordinator.post(`/meetings/${meeting.id}/open`, { version });
    const book = new MeetingBook(this.app, meeting.id, coordinator, opened.body);
    await book.attendedBy(heads);
    return book;
  }
}

/** Where the case of a change stands on the agenda, from 1. */
export function itemOf(book: MeetingBook, change: Body): number {
  return book.live.items.findIndex((each: Body) => each.caseId === change.case.caseId) + 1;
}

/** Hands on what lies on the table in the case at hand. */
export function raiseHands(book: MeetingBook, n: number, sums: Body) {
  const proposal = book.item(n).proposals.find((each: Body) => each.status === 'open');
  const dto = { proposalId: proposal.id, text: proposal.text, ...sums };
  return book.send(`/agenda-items/${book.item(n).id}/decisions`, dto);
}
