import { randomUUID } from 'node:crypto';
import { Body } from '../panel-book';
import { MeetingBrowser } from './meeting-browser';

/** As many as make the panel able to decide, who stay all the time. */
export const VOTERS = 5;

interface Sent {
  url: string;
  body: Body;
  key: string;
  method: 'POST' | 'PUT';
  /** Notes that the server has acknowledged it. */
  done: (body: Body) => void;
}

type Act = (n: number) => Omit<Sent, 'key'>;

/**
 * What whoever records does in a meeting whose server is killed: lines of the minutes, attendance, tasks, pauses, and
 * votes with an answer of each; and what of it was acknowledged.
 */
export class KilledActs {
  /** Acts of any kind. */
  acknowledged = 0;
  readonly entries = new Set<string>();
  readonly tasks = new Set<string>();
  readonly decisions = new Set<string>();
  private readonly attendance = new Map<string, string>();
  private answered = 0;
  private isPaused = false;
  private pending: Sent | null = null;
  private count = 0;
  private live: Body = {};

  constructor(
    private readonly browser: MeetingBrowser,
    private readonly meetingId: string,
  ) {}

  async untilBroken(): Promise<void> {
    try {
      for (;;) await this.one();
    } catch (error) {
      // The server is gone; what was on its way is sent again when it is back.
      if ((error as Error).name !== 'TypeError') throw error;
    }
  }

  /** The next of the round; what could not even be read is not counted, and tried again. */
  async one(): Promise<void> {
    await this.look();
    const act = this.round[this.count % this.round.length]!;
    this.count += 1;
    await this.send({ ...act(this.count), key: randomUUID() });
  }

  /** What was on its way is sent again under the same key: it is done once, whether it had been done or not. */
  async sendAgain(): Promise<void> {
    if (this.pending !== null) await this.send(this.pending);
  }

  async expectWhole(): Promise<void> {
    await this.look();
    const { entries, tasks, decisions, votes } = this.item;
    const texts: string[] = entries.map((each: Body) => each.text);
    expect(missing(this.entries, entries)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(missing(this.tasks, tasks)).toEqual([]);
    expect(missing(this.decisions, decisions)).toEqual([]);
    expect(decisions.filter((each: Body) => each['for'] !== VOTERS)).toEqual([]);
    if (votes.open !== null) expect(votes.open.answered).toBe(this.answered);
    expect(this.live['chairing'].pause !== null).toBe(this.isPaused);
    const states = new Map(
      this.live['presences'].map((each: Body) => [each.personId, each.state] as const),
    );
    for (const [personId, state] of this.attendance) expect(states.get(personId)).toBe(state);
  }

  private readonly line: Act = (n) => this.inCase('entries', { text: `Linje ${n}` }, this.entries);

  private readonly comesOrGoes: Act = (n) => {
    const others = this.people.slice(VOTERS);
    const personId = others[n % others.length]!;
    const state = this.attendance.get(personId) === 'present' ? 'left' : 'present';
    const done = () => void this.attendance.set(personId, state);
    return this.inMeeting('attendance', { personId, state }, done);
  };

  private readonly task: Act = (n) => {
    const given = { text: `Oppgave ${n}`, ownerId: this.people[0], dueOn: '2026-12-01' };
    return this.inCase('tasks', given, this.tasks);
  };

  private readonly pause: Act = () =>
    this.inMeeting('pauses', { minutes: 5 }, () => (this.isPaused = true));

  private readonly goesOn: Act = () => ({
    url: `/meeting-pauses/${this.live['chairing'].pause.id}/end`,
    ...{ body: {}, method: 'POST', done: () => (this.isPaused = false) },
  });

  private readonly proposal: Act = (n) =>
    this.inCase('proposals', { text: `Forslag ${n}`, byPersonId: this.people[0] });

  private readonly opensVote: Act = () =>
    this.inCase('votes', { proposalId: this.item['proposals'].at(-1).id });

  private readonly answers: Act = () => ({
    url: `/votes/${this.item['votes'].open.id}/choices/${this.people[this.answered]}`,
    ...{ body: { choice: 'for' }, method: 'PUT', done: () => (this.answered += 1) },
  });

  private readonly closesVote: Act = () => {
    const { id, version, proposalId } = this.item['votes'].open;
    const { text } = this.item['proposals'].find((each: Body) => each.id === proposalId);
    const done = () => {
      this.decisions.add(text);
      this.answered = 0;
    };
    return { url: `/votes/${id}/close`, body: { version }, method: 'POST', done };
  };

  private readonly round: readonly Act[] = [
    ...[this.line, this.comesOrGoes, this.task, this.line, this.proposal, this.opensVote],
    ...Array.from({ length: VOTERS }, () => this.answers),
    ...[this.closesVote, this.line, this.pause, this.line, this.goesOn, this.comesOrGoes],
  ];

  private inCase(what: string, body: Body, kept?: Set<string>): Omit<Sent, 'key'> {
    const done = ({ text }: Body) => void kept?.add(text);
    return { url: `/agenda-items/${this.item['id']}/${what}`, body, method: 'POST', done };
  }

  private inMeeting(what: string, body: Body, done: () => void): Omit<Sent, 'key'> {
    return { url: `/meetings/${this.meetingId}/${what}`, body, method: 'POST', done };
  }

  private get item(): Body {
    return this.live['items'][0];
  }

  private get people(): string[] {
    const all: Body[] = this.live['presences'];
    const seated = all.filter(({ kind }) => kind === 'representative');
    return seated.map(({ personId }) => personId);
  }

  private async look(): Promise<void> {
    this.live = await this.browser.get(`/meetings/${this.meetingId}/live`);
  }

  private async send(sent: Sent): Promise<void> {
    this.pending = sent;
    const { url, body, key, method, done } = sent;
    const reply = await this.browser.send(url, body, key, method);
    const told = await reply.text();
    expect([url, reply.ok || told]).toEqual([url, true]);
    this.pending = null;
    this.acknowledged += 1;
    done(body);
  }
}

function missing(acknowledged: Set<string>, there: readonly Body[]): string[] {
  const texts = new Set(there.map(({ text }) => text));
  return [...acknowledged].filter((text) => !texts.has(text));
}
