import { Actor } from '../src/kernel/actor';
import { FixedClock } from '../src/kernel/clock';
import { osloInstant } from '../src/kernel/oslo';
import { Tx } from '../src/kernel/unit-of-work';
import { answersTo, writtenById } from '../src/meetings/circulation/written-rows';
import { AfterActs } from './after-acts';
import { ExampleCase, ExampleComment, ExampleMinutes, ExampleTask } from './held-meeting';
import { MinutesActs } from './minutes-acts';
import { actor, idOf, People } from './people-in';
import { ExampleWritten } from './written-2026';

/** Plays what comes after the meetings: tasks, minutes on their way, and cases settled in writing. */
export class AfterMeetings {
  /** Tasks by the agenda item they were given in, with their ids. */
  private readonly given = new Map<string, (ExampleTask & { id: string; version: number })[]>();

  constructor(
    private readonly tx: Tx,
    private readonly clock: FixedClock,
    private readonly after: AfterActs,
    private readonly minutes: MinutesActs,
    private readonly people: People,
  ) {}

  /** What people take on in a case while the meeting deals with it: its minutes tell of it. */
  async give(itemId: string, { tasks = [] }: ExampleCase, by: Actor): Promise<void> {
    const given = [];
    for (const task of tasks) {
      const wish = { text: task.text, ownerId: idOf(this.people, task.owner), dueOn: task.dueOn };
      const { id, version } = await this.after.addTask.run(itemId, wish, by);
      given.push({ ...task, id, version });
    }
    this.given.set(itemId, given);
  }

  /** What has come of what was taken on in a case, and of the case itself. */
  async followUp(itemId: string, caseId: string, each: ExampleCase, by: Actor): Promise<void> {
    for (const { id, version, owner, doneOn } of this.given.get(itemId) ?? []) {
      if (!doneOn) continue;
      this.on(doneOn);
      await this.after.endTask.run(id, { state: 'done', version }, this.member(owner));
    }
    for (const { kind, on, text, until } of each.follows ?? []) {
      this.on(on);
      const version = await this.versionOf('panel_case', caseId);
      await this.after.follow.run(caseId, { kind, text, until, version }, by);
    }
  }

  /** The draft is sent out, and those who were there say what they think of it. */
  async review(meetingId: string, minutes: ExampleMinutes, by: Actor): Promise<void> {
    this.on(minutes.sentOn);
    await this.minutes.send.run(meetingId, { language: 'nb' }, by);
    this.pass(1);
    for (const name of minutes.fine) {
      await this.minutes.comments.fine(meetingId, this.member(name));
    }
    for (const comment of minutes.comments ?? []) {
      await this.comment(meetingId, comment, minutes.closedOn !== undefined, by);
    }
  }

  /** Every comment has its answer: the approval is put on the agenda of the next meeting. */
  async closeRound(meetingId: string, on: string, by: Actor): Promise<void> {
    this.on(on);
    await this.minutes.closeRound.run(meetingId, await this.minutesVersion(meetingId), by);
  }

  /** The panel has said yes: the minutes are sealed and put out. */
  async publish(meetingId: string, on: string, by: Actor): Promise<void> {
    this.on(on);
    const wish = { changes: [], version: await this.minutesVersion(meetingId) };
    const { version } = await this.minutes.seal.run(meetingId, wish, by);
    await this.minutes.publish.run(meetingId, version, by);
  }

  /** Asks the panel in writing. @returns the id of the procedure */
  async ask(written: ExampleWritten, by: Actor): Promise<string> {
    this.on(written.startedOn);
    const find = 'SELECT id FROM panel_case WHERE title = $1';
    const [known] = await this.tx.query<{ id: string }>(find, [written.title]);
    const { question, background, proposal, closesOn } = written;
    const wish = { caseId: known?.id ?? '', weight: 'ordinary' as const };
    const texts = { question, background, proposal, closesOn };
    const { id } = await this.after.startWritten.run({ ...wish, ...texts }, by);
    this.pass(2);
    for (const answer of ['for', 'against', 'blank'] as const) {
      for (const name of written[answer] ?? []) await this.answer(id, name, answer);
    }
    return id;
  }

  /** The last day is over. */
  async closeWritten(id: string, { closesOn }: ExampleWritten): Promise<void> {
    this.on(closesOn, '23:59');
    await this.after.closeWritten.close(this.tx, await writtenById(this.tx, id));
  }

  private async comment(
    meetingId: string,
    { by: name, paragraph, text, wording, answer }: ExampleComment,
    isAnswered: boolean,
    by: Actor,
  ): Promise<void> {
    const find = `SELECT e.id FROM minutes_entry e JOIN agenda_item i ON i.id = e.item_id
      WHERE i.meeting_id = $1 AND e.text LIKE $2`;
    const [entry] = await this.tx.query<{ id: string }>(find, [meetingId, `${paragraph}%`]);
    const said = { entryId: entry?.id, text, wording };
    const { comments } = await this.minutes.comments.write(meetingId, said, this.member(name));
    const written = comments.at(-1);
    if (!isAnswered || !written) return;
    const state = answer ? ('answered' as const) : ('taken' as const);
    const { id, version } = written;
    await this.minutes.comments.answer(id, { state, answer, version }, by);
  }

  private async answer(id: string, name: string, answer: 'for' | 'against' | 'blank') {
    const personId = idOf(this.people, name);
    const all = await answersTo(this.tx, id);
    const version = all.find(({ person_id }) => person_id === personId)?.version ?? 0;
    await this.after.answerWritten.run(id, { answer, version }, this.member(name));
  }

  private member(name: string): Actor {
    return actor(this.people, name, 'representative');
  }

  private minutesVersion(meetingId: string): Promise<number> {
    return this.versionOf('minutes', meetingId, 'meeting_id');
  }

  private async versionOf(table: 'minutes' | 'panel_case', id: string, key = 'id') {
    const find = `SELECT version FROM ${table} WHERE ${key} = $1`;
    const [row] = await this.tx.query<{ version: number }>(find, [id]);
    return row?.version ?? 0;
  }

  private on(day: string, time = '13:00'): void {
    this.clock.set(osloInstant(`${day}T${time}`));
  }

  private pass(days: number): void {
    const later = Date.parse(this.clock.now()) + days * 24 * 60 * 60_000;
    this.clock.set(new Date(later).toISOString());
  }
}
