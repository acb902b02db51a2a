import * as e from '../../../frontend/src/app/ballots/envelope';
import { Client, Reply } from '../client';
import { TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';

type Answer = Promise<Reply<Body>>;

/** A voter's own copy of what their browser made. */
export interface Cast {
  personId: string;
  slot: number;
  code: string;
  choice: string;
  envelope: string;
}

/** What the inner teller's browser saw. */
export interface Counted {
  votes: { choice: string; votes: number }[];
  refused: number;
  codes: string[];
}

/**
 * One election of the example panel held by secret ballot, with the browsers' own functions and nothing but the HTTP
 * API. Every step may be taken alone, and answers with the reply; `whole` takes them all.
 */
export class BallotDriver {
  /** The ballot that goes on. */
  id = '';
  roundId = '';
  /** Option keys of the ballot, sorted. */
  choices: string[] = [];
  /** The outer one mixes, the inner one counts. */
  tellers: { outer: string; inner: string } = { outer: '', inner: '' };
  keys: { outer: e.TellerKey; inner: e.TellerKey } | null = null;
  /** Everybody on the roll, once it is open. */
  voters: string[] = [];
  readonly cast = new Map<string, Cast>();
  private publicKeys = { outer: '', inner: '' };
  private readonly slots = new Map<string, number>();
  private readonly proved = new Set<string>();

  private constructor(
    readonly app: TestApp,
    readonly book: MeetingBook,
    readonly electionId: string,
  ) {}

  /** The meeting of 25 November 2026 runs, so many representatives are there, and the election is taken up. */
  static async inTheRoom(app: TestApp, heads = 9): Promise<BallotDriver> {
    app.clock.set('2026-11-25T11:00');
    const coordinator = app.as('coordinator');
    const { elections } = (await coordinator.get('/elections')).body;
    const election = elections.find((each: Body) => each.state === 'prepared');
    const { id } = election.case.meeting;
    const live = (await coordinator.get(`/meetings/${id}/live`)).body;
    const book = new MeetingBook(app, id, coordinator, live);
    const { version } = (await coordinator.get(`/meetings/${id}`)).body;
    await book.send(`/meetings/${id}/open`, { version });
    await book.attendedBy(heads);
    await book.arrive((await coordinator.get('/session')).body.personId);
    const items: Body[] = book.live.items;
    await book.takeUp(items.findIndex(({ caseId }) => caseId === election.case.caseId) + 1);
    return new BallotDriver(app, book, election.id);
  }

  /** The election in the room, as somebody sees it. */
  async held(as = 'coordinator'): Promise<Body> {
    return (await this.app.as(as).get(`/elections/${this.electionId}/held`)).body;
  }

  async view(as = 'coordinator'): Promise<Body> {
    return (await this.app.as(as).get(`/ballots/${this.id}`)).body;
  }

  /** A voter who is no teller. */
  bystander(): string {
    return this.voters.find((id) => !Object.values(this.tellers).includes(id)) ?? '';
  }

  /** Opens the next round by envelope, with the first two who may tell. */
  async make(more: object = {}): Answer {
    const { next } = await this.held();
    const tellers: string[] = next.tellers.slice(0, 2).map(({ personId }: Body) => personId);
    const body = { number: next.number, method: 'envelope', tellers, reason: 'Sagt', ...more };
    const reply = await this.app
      .as('coordinator')
      .post(`/elections/${this.electionId}/rounds`, body);
    if (reply.status === 201) await this.made(reply.body);
    return reply;
  }

  /** Begins with a ballot that was made in another way. */
  async made({ rounds }: Body): Promise<void> {
    const round = rounds.at(-1);
    this.id = round.ballotId;
    this.roundId = round.id;
    this.cast.clear();
    this.slots.clear();
    this.keys = null;
    const { options, tellers } = await this.view();
    this.choices = options.map(({ key }: Body) => key).sort();
    const teller = (part: string) => tellers.find((each: Body) => each.part === part)?.personId;
    this.tellers = { outer: teller('outer'), inner: teller('inner') };
  }

  /** Both tellers make a key in their browser, and hand in the public one. */
  async makeKeys(): Promise<void> {
    this.keys = { outer: await e.tellerKey(), inner: await e.tellerKey() };
    for (const part of ['outer', 'inner'] as const) {
      this.publicKeys[part] = this.keys[part].publicKey;
      await this.post(part, 'key', { publicKey: this.keys[part].publicKey });
    }
  }

  /** Whoever holds the election opens the booth. */
  async open(as = 'coordinator'): Answer {
    const { version } = await this.view();
    const reply = await this.app.as(as).post(`/ballots/${this.id}/open`, { version });
    if (reply.status !== 201) return reply;
    const rows = await this.app.db.query<{ person_id: string; slot: number }>(
      'SELECT person_id, slot FROM ballot_place WHERE ballot_id = $1 ORDER BY person_id',
      [this.id],
    );
    this.voters = rows.map(({ person_id }) => person_id);
    for (const { person_id, slot } of rows) this.slots.set(person_id, slot);
    this.publicKeys = reply.body.keys;
    return reply;
  }

  /** Seals a vote as the booth does. The place is the one the voter's own browser was told. */
  async seal(personId: string, choice: string): Promise<Cast> {
    const slot = this.slots.get(personId) ?? 0;
    const code = e.controlCode();
    const at = { ballotId: this.id, slot };
    const envelope = await e.sealBallot(at, this.publicKeys, { code, choice });
    return { personId, slot, code, choice, envelope };
  }

  /** Somebody votes, or votes again. */
  async vote(personId: string, choice: string): Answer {
    const made = await this.seal(personId, choice);
    const reply = await this.lay(personId, made.envelope);
    if (reply.status === 200) this.cast.set(personId, made);
    return reply;
  }

  /** Lays whatever is given in somebody's place. */
  async lay(personId: string, envelope: string): Answer {
    const client = await this.booth(personId);
    return client.put(`/ballots/${this.id}/envelope`, { envelope });
  }

  /** Somebody's browser, proved just now. */
  async booth(personId: string): Promise<Client> {
    const client = this.app.as(personId);
    if (!this.proved.has(personId)) await client.stepUp();
    this.proved.add(personId);
    return client;
  }

  /** Both tellers say that it is over. @returns what the second was answered */
  async close(): Answer {
    await this.post('outer', 'close', {});
    return this.post('inner', 'close', {});
  }

  /** What the outer teller's browser makes of the envelopes; nothing is sent. */
  async opened(): Promise<{ inner: string[]; refused: number }> {
    const path = `/ballots/${this.id}/envelopes`;
    const { envelopes } = (await this.app.as(this.tellers.outer).get(path)).body;
    const key = this.keysMade().outer;
    const inner: string[] = [];
    for (const { slot, envelope } of envelopes as { slot: number; envelope: string }[]) {
      const half = await e.openOuter({ ballotId: this.id, slot }, key, envelope);
      if (half !== null) inner.push(half);
    }
    return { inner: e.mixed(inner), refused: envelopes.length - inner.length };
  }

  /** @param more what is sent instead of what the browser made */
  async mix(more: object = {}): Answer {
    return this.post('outer', 'mix', { ...(await this.opened()), ...more });
  }

  /** What the inner teller's browser counts; nothing is sent. */
  async tally(): Promise<Counted> {
    const path = `/ballots/${this.id}/inner`;
    const { envelopes } = (await this.app.as(this.tellers.inner).get(path)).body;
    const votes = new Map(this.choices.map((choice) => [choice, 0]));
    const codes: string[] = [];
    for (const envelope of envelopes as string[]) {
      const said = await e.openInner(this.id, this.keysMade().inner, envelope);
      if (said === null || !votes.has(said.choice) || codes.includes(said.code)) continue;
      votes.set(said.choice, (votes.get(said.choice) ?? 0) + 1);
      codes.push(said.code);
    }
    return {
      votes: [...votes].map(([choice, n]) => ({ choice, votes: n })),
      refused: envelopes.length - codes.length,
      codes: codes.sort(),
    };
  }

  /** @param more what is sent instead of what the browser counted */
  async count(more: object = {}): Answer {
    const counted = await this.tally();
    const publish = counted.codes.length < 5 ? 'outcome' : 'sums';
    return this.post('inner', 'count', { ...counted, publish, ...more });
  }

  async confirm(): Answer {
    const { version } = await this.view(this.tellers.outer);
    return this.post('outer', 'confirm', { version });
  }

  abort(reason = 'Nøkkelen er borte', as = 'coordinator'): Answer {
    return this.app.as(as).post(`/ballots/${this.id}/abort`, { reason });
  }

  post(part: 'outer' | 'inner', act: string, body: object): Answer {
    return this.app.as(this.tellers[part]).post(`/ballots/${this.id}/${act}`, body);
  }

  /** Made, keys, opened. */
  async ready(more: object = {}): Promise<void> {
    await this.make(more);
    await this.makeKeys();
    await this.open();
  }

  /** Closed, mixed, counted and confirmed. @returns the last answer */
  async finish(): Answer {
    await this.close();
    await this.mix();
    await this.count();
    return this.confirm();
  }

  /** So many votes for each option, by voters in the order of the roll; the keys of candidates by place. */
  async voteAll(choices: readonly string[]): Promise<void> {
    for (const [at, choice] of choices.entries()) await this.vote(this.voters[at] ?? '', choice);
  }

  /** Whether every reply was what it should be is for the caller: this is the whole way. */
  async whole(choices: readonly string[]): Answer {
    await this.ready();
    await this.voteAll(choices);
    return this.finish();
  }

  private keysMade(): { outer: e.TellerKey; inner: e.TellerKey } {
    if (this.keys === null) throw new Error('No keys have been made');
    return this.keys;
  }
}
