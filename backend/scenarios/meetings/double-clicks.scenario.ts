import { RouteEntry, Routes } from '../../src/kernel/http/routes';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { DoubleClient, Pressed, shapeOf } from './double-client';
import { DoubleMinutes } from './double-minutes';
import { MeetingBook } from './meeting-book';
import { MinutesBook } from './minutes-book';

const ROUNDS = Number(process.env['DOUBLE_CLICKS'] ?? 1);
const HOUR_MS = 3_600_000;
/** What is done while a meeting is held and with its minutes. */
const SLICES =
  /^(live\.record|proposal\.|decision\.record|vote\.|input\.|dissent\.|roomSignal\.|recusalQuestion\.|minutesEntry\.write|statement\.|minutes\.|minutesMention\.answer|task\.)/;

jest.setTimeout(60_000 + ROUNDS * 30_000);

/** A meeting in which every press is a double click, from the first to the published minutes. */
class Round {
  readonly book: MeetingBook;
  private readonly clients = new Map<string, DoubleClient>();
  private readonly there: string[];
  private readonly alternateId: string;

  constructor(
    private readonly app: TestApp,
    private readonly pressed: Pressed,
    held: MeetingBook,
    coordinatorId: string,
  ) {
    this.book = new MeetingBook(app, held.id, this.as(coordinatorId), held.live);
    this.there = this.book.ids('representative').slice(0, 7);
    this.alternateId = this.book.ids('alternate')[0]!;
  }

  /** Seven representatives come, and one alternate. */
  async begin(version: number): Promise<void> {
    await this.meeting('open', { version });
    for (const personId of this.there) await this.book.arrive(personId);
    await this.book.arrive(this.alternateId);
    await this.book.takeUp(1);
  }

  async chairing(): Promise<void> {
    const { book } = this;
    await this.item(1, 'extensions', { minutes: 5, version: book.item(1).version });
    // Who may take the chair changes with the days, and two hundred meetings take many.
    await this.meeting('chair', { personId: book.live.chairing.mayTake[0].personId });
    await this.meeting('chair', { personId: null });
    await this.meeting('pauses', { minutes: 5 });
    await book.send(`/meeting-pauses/${book.live.chairing.pause.id}/end`);
    await this.as(this.there[4]!).post(`/meetings/${book.id}/signals`, { kind: 'pause' });
    await this.meeting('signals/dismiss');
  }

  async recusals(): Promise<void> {
    const { book } = this;
    const [, , , who] = this.there as [string, string, string, string];
    await book.recuse(1, who);
    await book.call(this.alternateId, { forPersonId: who, itemId: book.item(1).id });
    const call = book.live.presences.find(({ personId }: Body) => personId === this.alternateId);
    await book.send(`/substitutions/${call.substitutionId}/end`);
    await book.send(`/recusals/${book.item(1).recusals[0].id}/end`);
    await book.ask(1, { personId: who });
    const { id, version } = book.questions(1).at(-1);
    await book.send(`/recusal-questions/${id}/withdraw`, { version });
    await book.ask(1, { personId: who });
    await book.answerQuestion(1, { method: 'count', for: 0, against: 5 });
  }

  async proposals(): Promise<string> {
    const { book } = this;
    const main = await book.propose(1);
    const byPersonId = this.there[0];
    for (const text of ['Panelet sier tja.', 'Panelet sier nei.']) {
      await this.item(1, 'proposals', { text, byPersonId, kind: 'amendment', toId: main });
    }
    const [, near, far] = book.item(1).proposals;
    const [moved, direction] = far.mayMove.length > 0 ? [far, far.mayMove[0]] : [near, 'later'];
    await book.send(`/proposals/${moved.id}/moves`, { direction, version: moved.version });
    for (const { id } of [near, far]) {
      const { version } = book.item(1).proposals.find((each: Body) => each.id === id);
      await book.send(`/proposals/${id}/withdraw`, { version });
    }
    const own = { text: 'Et eget forslag.', byPersonId: this.there[5] };
    await this.as(this.there[5]!).post(`/agenda-items/${book.item(1).id}/proposals`, own);
    await book.look();
    const suggested = book.item(1).proposals.at(-1);
    await book.send(`/proposals/${suggested.id}/put-up`, { version: suggested.version });
    const up = book.item(1).proposals.find(({ id }: Body) => id === suggested.id);
    const words = { text: 'Et bedre forslag.', version: up.version };
    book.live = (await book.coordinator.put(`/proposals/${up.id}`, words)).body;
    return main;
  }

  async votes(main: string): Promise<void> {
    const { book } = this;
    await this.item(1, 'votes', { proposalId: main });
    const first = book.item(1).votes.open;
    await book.send(`/votes/${first.id}/abort`, { version: first.version, reason: 'Feil.' });
    await this.item(1, 'votes', { proposalId: main });
    const { id } = book.item(1).votes.open;
    const [a, b, ...others] = this.there as [string, string, ...string[]];
    await this.as(a).put(`/votes/${id}/own-choice`, { choice: 'for' });
    await this.as(b).put(`/votes/${id}/own-choice`, { choice: 'against' });
    for (const who of others) {
      await book.coordinator.put(`/votes/${id}/choices/${who}`, { choice: 'for' });
    }
    await book.look();
    await book.send(`/votes/${id}/close`, { version: book.item(1).votes.open.version });
    const dissent = `/decisions/${book.item(1).decisions[0].id}/dissents/${b}`;
    await this.as(b).put(dissent, { text: 'Jeg er uenig.' });
    await this.as(b).delete(dissent);
    await book.takeUp(2);
    await book.decide(2);
  }

  async writing(): Promise<void> {
    const { book } = this;
    await book.takeUp(1);
    await this.item(1, 'writing');
    await this.item(1, 'entries', { text: 'Rolf Sæbø la fram saken.' });
    await this.item(1, 'entries', { text: 'Alle var enige.' });
    const [, entry] = book.item(1).entries;
    const words = { text: 'Alle var helt enige.', version: entry.version };
    await book.coordinator.put(`/entries/${entry.id}`, words);
    await book.coordinator.delete(`/entries/${entry.id}?version=${entry.version + 1}`);
    await book.coordinator.post(`/entries/${entry.id}/return`);
    const owner = this.there[2]!;
    const said = { personId: owner, text: 'Slik var det for meg.' };
    for (const end of ['released', 'withdrawn']) {
      await this.item(1, 'statements', said);
      const { id, version } = book.item(1).statements.at(-1);
      const mine = this.as(owner);
      await mine.post(`/statements/${id}/openings`);
      await mine.put(`/statements/${id}`, { text: 'Slik var det.', version });
      const now = version + 1;
      if (end === 'withdrawn') await mine.delete(`/statements/${id}?version=${now}`);
      else await mine.put(`/statements/${id}/release`, { release: 'panel', version: now });
    }
  }

  async tasks(): Promise<void> {
    const { coordinator } = this.book;
    const given = { text: 'Skriv brev', ownerId: this.there[2], dueOn: '2026-12-30' };
    const path = `/agenda-items/${this.book.item(1).id}/tasks`;
    const { id, version } = (await coordinator.post(path, given)).body;
    await coordinator.put(`/tasks/${id}`, { ...given, text: 'Skriv to brev', version });
    await coordinator.put(`/tasks/${id}/state`, { state: 'done', version: version + 1 });
  }

  /** Three leave, so that four are left of ten: too few. */
  async input(): Promise<void> {
    await this.book.takeUp(3);
    const proposalId = await this.book.propose(3);
    for (const personId of this.there.slice(-3)) await this.book.leave(personId);
    await this.item(3, 'inputs', { proposalId, text: 'Panelet sier ja.' });
    await this.meeting('close', { version: this.book.live.version });
  }

  /** Approved an hour later, in a meeting that has nothing else to do. */
  async minutes(coordinator: DoubleClient): Promise<void> {
    const { app, book } = this;
    const readers = [...this.there, this.alternateId];
    const soon = (hours: number) =>
      new Date(Date.parse(app.clock.now()) + hours * HOUR_MS).toISOString();
    await app.as('coordinator').post('/meetings', {
      ...{ startsAt: soon(1), endsAt: soon(2) },
      ...{ place: 'Møterom 2', mode: 'both' },
    });
    const minutes = new DoubleMinutes(book.id, (id) => this.as(id), coordinator, readers);
    await minutes.review();
    await new MinutesBook(app, book).approve();
    await minutes.seal();
  }

  as(personId: string): DoubleClient {
    const known = this.clients.get(personId);
    const client = known ?? new DoubleClient(this.app, personId, this.pressed, ROUNDS);
    this.clients.set(personId, client);
    return client;
  }

  private meeting(what: string, body: Body = {}) {
    return this.book.send(`/meetings/${this.book.id}/${what}`, body);
  }

  private item(n: number, what: string, body: Body = {}) {
    return this.book.send(`/agenda-items/${this.book.item(n).id}/${what}`, body);
  }
}

/** A meeting begins and ends on one day; each round takes an hour and a bit. */
function nextDayWhenLate({ clock }: TestApp): void {
  const now = new Date(clock.now());
  if (now.getUTCHours() < 19) return;
  now.setUTCDate(now.getUTCDate() + 1);
  clock.set(`${now.toISOString().slice(0, 10)}T11:00:00.000Z`);
}

describe('A double click on every button of a meeting', () => {
  const pressed: Pressed = new Map();
  let app: TestApp;
  let coordinatorId = '';
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-10');
    const { body } = await app.anyone().get('/example/actors');
    coordinatorId = body.find(({ role }: Body) => role === 'coordinator').personId;
  });
  afterAll(() => app.close());

  it(`has one effect, ${ROUNDS} times each`, async () => {
    for (let n = 0; n < ROUNDS; n += 1) {
      nextDayWhenLate(app);
      const { planned, version } = await MeetingBook.planned(app, [false, false, false]);
      const round = new Round(app, pressed, planned, coordinatorId);
      await round.begin(version);
      await round.chairing();
      await round.recusals();
      await round.votes(await round.proposals());
      await round.writing();
      await round.tasks();
      await round.input();
      await round.minutes(round.as(coordinatorId));
    }
    const pairs = [...pressed.values()].reduce((sum, each) => sum + each, 0);
    process.stdout.write(`${pairs} double clicks on ${pressed.size} acts, one effect each\n`);
  });

  it('leaves no act of the meeting out, and presses each as often', () => {
    const acts = app.nest
      .get(Routes)
      .list()
      .filter(({ method, policy }: RouteEntry) => method !== 'GET' && SLICES.test(policy ?? ''));
    const left = acts
      .map(({ method, path }) => shapeOf(method, path))
      .filter((each) => pressed.get(each) !== ROUNDS);
    expect(left).toEqual([]);
  });
});
