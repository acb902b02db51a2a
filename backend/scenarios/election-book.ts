import { TestApp } from './harness';
import { MeetingBook } from './meetings/meeting-book';
import { Body } from './panel-book';

/** The election the example panel has prepared for 25 November 2026, with a small vocabulary for holding it. */
export class ElectionBook {
  book!: MeetingBook;

  private constructor(
    readonly app: TestApp,
    public election: Body,
    private readonly people: ReadonlyMap<string, string>,
  ) {}

  static async of(app: TestApp): Promise<ElectionBook> {
    const rows = await app.db.query<{ id: string; name: string }>('SELECT id, name FROM person');
    const { elections } = (await app.as('coordinator').get('/elections')).body;
    const prepared = elections.find((each: Body) => each.state === 'prepared');
    return new ElectionBook(app, prepared, new Map(rows.map(({ id, name }) => [name, id])));
  }

  /** Somebody's id. */
  who(name: string): string {
    return this.people.get(name) ?? '';
  }

  /** The meeting is opened, so many are there, and the election is taken up. */
  async inTheRoom(heads: number, from = '2026-11-25T11:00'): Promise<void> {
    const { app, election } = this;
    app.clock.set(from);
    const coordinator = app.as('coordinator');
    const { id } = election.case.meeting;
    const live = (await coordinator.get(`/meetings/${id}/live`)).body;
    this.book = new MeetingBook(app, id, coordinator, live);
    const { version } = (await coordinator.get(`/meetings/${id}`)).body;
    await this.book.send(`/meetings/${id}/open`, { version });
    await this.book.attendedBy(heads);
    await this.book.arrive((await coordinator.get('/session')).body.personId);
    // Signing in is not what a test looks for.
    for (const { personId } of this.book.live.presences) await app.as(personId).get('/session');
    const items: Body[] = this.book.live.items;
    await this.book.takeUp(items.findIndex(({ caseId }) => caseId === election.case.caseId) + 1);
  }

  /** Somebody who stood withdraws. */
  async withdraw(name: string): Promise<void> {
    const { app, election } = this;
    const as = app.as(this.who(name));
    const { own } = (await as.get(`/elections/${election.id}`)).body;
    const out = { answer: 'withdrawn', version: own.version };
    await as.put(`/elections/${election.id}/own-candidacy`, out);
  }

  async held(as = 'coordinator'): Promise<Body> {
    return (await this.app.as(as).get(`/elections/${this.election.id}/held`)).body;
  }

  act(as: string, path: string, body: object = {}) {
    return this.app.as(as).post(`/elections/${this.election.id}/rounds${path}`, body);
  }

  /** Opens the next round, by a show of hands when nothing else is said. */
  async openIt(more: object = {}, as = 'coordinator') {
    const { next } = await this.held();
    const tellers = next.tellers.slice(0, 2).map(({ personId }: Body) => personId);
    const body = { number: next.number, method: 'hands', tellers, reason: 'Sagt', ...more };
    return this.act(as, '', body);
  }

  async counts(teller: number, votes: number[], more: object = {}) {
    const round = openRound(await this.held());
    const body = {
      votes: round.candidates.map(({ id }: Body, i: number) => ({
        candidacyId: id,
        votes: votes[i],
      })),
      ...{ no: 0, blank: 0, spoiled: 0, attempt: round.attempt, ...more },
    };
    return this.act(round.tellers[teller].personId, `/${round.id}/count`, body);
  }

  /** Both tellers enter the same. */
  async agreed(votes: number[], more: object = {}): Promise<Body> {
    await this.counts(0, votes, more);
    return (await this.counts(1, votes, more)).body;
  }

  /** Two rounds that end alike: nobody is elected, and lots are to be drawn. @returns the id of the tied round */
  async tied(): Promise<string> {
    for (let round = 0; round < 2; round++) {
      await this.openIt();
      await this.agreed([4, 4], { blank: 1 });
    }
    return (await this.held()).rounds.at(-1).id;
  }

  /** The minutes' paragraphs about the election. */
  async minuted(
    audience: 'panel' | 'public' = 'panel',
    language = 'nb',
    id: string = this.book.id,
  ): Promise<string[]> {
    const url = `/meetings/${id}/minutes?audience=${audience}&language=${language}`;
    const { items } = (await this.app.as('coordinator').get(url)).body;
    return items.flatMap((item: Body) => item.elections.map(({ text }: Body) => text));
  }

  /** What the shared screen shows of it. */
  async screen(): Promise<Body> {
    const { body } = await this.app.as('coordinator').get(`/meetings/${this.book.id}/screen`);
    return body.item.election;
  }

  /** The panel has decided to read the plan another way. */
  async readsAs(interpretation: string, option: string): Promise<void> {
    await this.app.unit.write(async (tx) => {
      await tx.insert('interpretation_decision', {
        id: crypto.randomUUID(),
        interpretation,
        option_name: option,
        decided_on: '2026-11-01',
        in_force_from: '2026-11-02',
        decided_by: '30/26',
      });
      await tx.audit('decide interpretation', `interpretation:${interpretation}`);
    });
  }
}

export function openRound({ rounds }: Body): Body {
  return rounds.find(({ state }: Body) => state === 'open');
}
