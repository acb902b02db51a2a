import { randomUUID } from 'node:crypto';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

/** Tables a refused act on minutes must leave as they are. */
export const MINUTES_TABLES = [
  'minutes',
  'minutes_reader',
  'minutes_comment',
  'minutes_mention',
  'minutes_change',
  'minutes_addendum',
  'minutes_entry',
  'panel_case',
  'agenda_item',
  'sealed_document',
];

/** What is said in the closed case, and must turn up nowhere else. */
export const CLOSED_WORDS = 'kanariord-lukket-7731';

/** The minutes of one held meeting of the example panel, from draft to addenda. */
export class MinutesBook {
  constructor(
    readonly app: TestApp,
    readonly meeting: MeetingBook,
  ) {}

  /** Held today: an open case that names people, a second one, and a closed one with a recusal. */
  static async held(app: TestApp): Promise<MinutesBook> {
    const meeting = await MeetingBook.held(app, [false, false, true]);
    const book = new MinutesBook(app, meeting);
    for (const id of book.readers) await meeting.arrive(id);
    await meeting.arrive(meeting.person('Marte Lunde'));
    await meeting.takeUp(1);
    await book.write(1, 'Kari Mjelde åpnet møtet. Rolf Sæbø la fram saken. Alle var enige.');
    await meeting.decide(1);
    await meeting.takeUp(2);
    await book.write(2, 'Panelet drøftet Rolfs forslag.');
    await meeting.decide(2);
    await meeting.takeUp(3);
    await meeting.recuse(3, book.recused);
    await book.write(3, `Dette ble sagt: ${CLOSED_WORDS}.`);
    await meeting.decide(3);
    await meeting.send(`/meetings/${meeting.id}/close`, { version: meeting.live.version });
    return book;
  }

  get path(): string {
    return `/meetings/${this.meeting.id}/minutes`;
  }

  get coordinator(): Client {
    return this.app.as('coordinator');
  }

  /** Somebody who was there, neither leader nor named, and is recused in the closed case. */
  get recused(): string {
    return this.readers[5] ?? '';
  }

  /** The seven who were there; Rolf Sæbø comes last. */
  get readers(): string[] {
    const rolf = this.meeting.person('Rolf Sæbø');
    const others = this.meeting.ids('representative').filter((id) => id !== rolf);
    return [...others.slice(0, 6), rolf];
  }

  /** A representative who stayed away. */
  get away(): string {
    const there = new Set(this.readers);
    return this.meeting.ids('representative').find((id) => !there.has(id)) ?? '';
  }

  write(n: number, text: string) {
    return this.meeting.send(`/agenda-items/${this.meeting.item(n).id}/entries`, { text });
  }

  async life(as: Client = this.coordinator): Promise<Body> {
    const { body } = await as.get(`${this.path}/life`);
    return body;
  }

  async panel(as: Client = this.coordinator): Promise<Body> {
    return (await as.get(this.path)).body;
  }

  /** Gives somebody an address to write to. */
  async address(personId: string, email: string): Promise<void> {
    const account = { id: randomUUID(), person_id: personId, email, version: 1 };
    const created_at = this.app.clock.now();
    await this.app.unit.housekeeping((tx) => tx.insert('account', { ...account, created_at }));
  }

  send(language = 'nb') {
    return this.coordinator.post(`${this.path}/review`, { language });
  }

  fine(personId: string) {
    return this.app.as(personId).post(`${this.path}/fine`);
  }

  comment(personId: string, body: Body) {
    return this.app.as(personId).post(`${this.path}/comments`, body);
  }

  async endRound() {
    const { version } = await this.life();
    return this.coordinator.post(`${this.path}/round-end`, { version });
  }

  /** Everyone says that it looks right, and the round ends. */
  async agree(): Promise<void> {
    for (const personId of this.readers) await this.fine(personId);
    const { status } = await this.endRound();
    if (status !== 201) throw new Error(`The round did not end: ${status}`);
  }

  async mentionsOf(personId: string): Promise<Body[]> {
    return (await this.app.as(personId).get(`${this.path}/mentions`)).body.mentions;
  }

  /** The panel approves in the meeting that has the case, which is held now. */
  async approve(): Promise<Body> {
    const { approvalCase } = await this.life();
    const { body: next } = await this.coordinator.get(`/meetings/${approvalCase.meetingId}`);
    this.app.clock.set(next.startsAt);
    const opened = await this.coordinator.post(`/meetings/${next.id}/open`, {
      version: next.version,
    });
    let live = opened.body;
    const send = async (path: string, body: Body) => {
      const reply = await this.coordinator.post(path, body);
      if (reply.status !== 201) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
      live = reply.body;
    };
    const there = live.presences.filter((each: Body) => each.kind === 'representative').slice(0, 7);
    for (const { personId } of there) {
      await send(`/meetings/${next.id}/attendance`, { personId, state: 'present' });
    }
    const item = live.items.find((each: Body) => each.caseNumber === approvalCase.caseNumber);
    await send(`/meetings/${next.id}/current-item`, { itemId: item.id, version: live.version });
    const [proposal] = live.items.find((each: Body) => each.id === item.id).proposals;
    const decided = { proposalId: proposal.id, text: proposal.text, method: 'consensus' };
    await send(`/agenda-items/${item.id}/decisions`, decided);
    return live.items.find((each: Body) => each.id === item.id);
  }

  async seal(changes: Body[] = []) {
    await this.coordinator.stepUp();
    const { version } = await this.life();
    return this.coordinator.post(`${this.path}/seal`, { version, changes });
  }

  async publish() {
    const { version } = await this.life();
    return this.coordinator.post(`${this.path}/publication`, { version });
  }

  async addendum(body: Body) {
    await this.coordinator.stepUp();
    const { version } = await this.life();
    return this.coordinator.post(`${this.path}/addenda`, { version, ...body });
  }

  async document(documentId: string, as: Client = this.coordinator) {
    return as.get(`${this.path}/documents/${documentId}`);
  }
}
