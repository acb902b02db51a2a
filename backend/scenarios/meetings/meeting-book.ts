import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';

/** Tables a refused act in a meeting must leave as they are. */
export const MEETING_TABLES = [
  'meeting',
  'panel_case',
  'agenda_item',
  'paper',
  'paper_edition',
  'attendance',
  'substitution',
  'recusal',
  'proposal',
  'decision',
  'minutes_entry',
  'minutes_entry_version',
  'statement',
];

/** One meeting of the example panel with a small vocabulary: who came, who was called, what was decided. */
export class MeetingBook {
  constructor(
    readonly app: TestApp,
    readonly id: string,
    readonly coordinator: Client,
    public live: Body,
  ) {}

  /** The example panel on a day; ten are seated until 30 September 2026, nine after. */
  static async panelOn(day: string): Promise<TestApp> {
    const app = await startApp({ clock: `${day}T11:00` });
    await app.install('example');
    return app;
  }

  /**
   * A meeting held today at twelve.
   * @param cases one per case; true for a closed one
   */
  static async held(app: TestApp, cases: boolean[] = [false, false, false]): Promise<MeetingBook> {
    const { planned, version } = await MeetingBook.planned(app, cases);
    await planned.send(`/meetings/${planned.id}/open`, { version });
    return planned;
  }

  /** The same before it is opened. @returns it with its version */
  static async planned(app: TestApp, cases: boolean[]) {
    const coordinator = app.as('coordinator');
    const day = app.clock.today();
    const meeting = await coordinator.post('/meetings', {
      startsAt: `${day}T11:00:00.000Z`,
      endsAt: `${day}T14:00:00.000Z`,
      place: 'Møterom 2',
      mode: 'both',
    });
    const id: string = meeting.body.id;
    for (const [i, closed] of cases.entries()) {
      const item = { title: `Sak nummer ${i + 1}`, type: 'decision', minutes: 20, closed };
      await coordinator.post(`/meetings/${id}/agenda-items`, item);
    }
    const { body } = await coordinator.get(`/meetings/${id}/live`);
    return { planned: new MeetingBook(app, id, coordinator, body), version: 1 };
  }

  /** Minutes go by. */
  pass(minutes = 5): void {
    this.app.clock.set(new Date(Date.parse(this.app.clock.now()) + minutes * 60_000).toISOString());
  }

  ids(kind: 'representative' | 'alternate'): string[] {
    const of = this.live.presences.filter((each: Body) => each.kind === kind);
    return of.map((each: Body) => each.personId);
  }

  person(name: string): string {
    return this.live.presences.find((each: Body) => each.name === name).personId;
  }

  item(n: number): Body {
    return this.live.items[n - 1];
  }

  async send(path: string, body: unknown = {}, as: Client = this.coordinator) {
    const reply = await as.post(path, body);
    if (reply.status === 201) this.live = reply.body;
    return reply;
  }

  arrive(personId: string, state = 'present') {
    return this.send(`/meetings/${this.id}/attendance`, { personId, state });
  }

  leave(personId: string) {
    return this.arrive(personId, 'left');
  }

  /** Representatives arrive, leader and deputy leader first. */
  async attendedBy(heads: number): Promise<string[]> {
    const came = this.ids('representative').slice(0, heads);
    for (const personId of came) await this.arrive(personId);
    return came;
  }

  call(alternateId: string, body: Body) {
    return this.send(`/meetings/${this.id}/substitutions`, { alternateId, ...body });
  }

  recuse(n: number, personId: string) {
    return this.send(`/agenda-items/${this.item(n).id}/recusals`, { personId });
  }

  /** Asks whether somebody is recused. */
  ask(n: number, body: Body) {
    return this.send(`/agenda-items/${this.item(n).id}/recusal-questions`, body);
  }

  questions(n: number): Body[] {
    return this.item(n).room.questions;
  }

  /** The answer to the question put last. */
  answerQuestion(n: number, body: Body) {
    const { id, version } = this.questions(n).at(-1);
    return this.send(`/recusal-questions/${id}/answer`, { version, ...body });
  }

  /** The live page again, as the coordinator sees it. */
  async look(): Promise<Body> {
    this.live = (await this.coordinator.get(`/meetings/${this.id}/live`)).body;
    return this.live;
  }

  async takeUp(n: number) {
    this.pass(1);
    const body = { itemId: this.item(n).id, version: this.live.version };
    const reply = await this.send(`/meetings/${this.id}/current-item`, body);
    this.pass(1);
    return reply;
  }

  async propose(n: number, text = 'Panelet sier ja.'): Promise<string> {
    const body = { text, byPersonId: this.ids('representative')[0] };
    await this.send(`/agenda-items/${this.item(n).id}/proposals`, body);
    return this.item(n).proposals.at(-1).id;
  }

  /** Proposes and decides in one go. */
  async decide(n: number, how: Body = { method: 'consensus' }) {
    const text = 'Panelet sier ja.';
    const proposalId = await this.propose(n, text);
    return this.send(`/agenda-items/${this.item(n).id}/decisions`, { proposalId, text, ...how });
  }

  count(yes: number, against: number, blank: number, chairChoice: string | null = null): Body {
    return { method: 'count', for: yes, against, blank, chairChoice };
  }
}

export function quorumIn(body: Body): Body {
  return body.findings.find((each: Body) => each.rule === 'quorum');
}
