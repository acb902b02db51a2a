import { createHash } from 'node:crypto';
import { startApp, TestApp } from './harness';
import { MeetingBook } from './meetings/meeting-book';
import { Body, said } from './panel-book';
import { leavesNoTrace } from './real-panel';

const TABLES = ['election', 'election_round', 'election_tally', 'candidacy', 'office_term'];

/** The example panel on 25 November 2026: the meeting that elects a deputy leader. */
describe('An election held in the room', () => {
  let app: TestApp;
  let book: MeetingBook;
  let election: Body;
  const people = new Map<string, string>();
  const who = (name: string) => people.get(name) ?? '';

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    const rows = await app.db.query<{ id: string; name: string }>('SELECT id, name FROM person');
    for (const { id, name } of rows) people.set(name, id);
    const { elections } = (await app.as('coordinator').get('/elections')).body;
    election = elections.find((each: Body) => each.state === 'prepared');
  });
  afterEach(() => app.close());

  /** The meeting is opened, so many are there, and the election is taken up. */
  async function inTheRoom(heads: number): Promise<void> {
    app.clock.set('2026-11-25T11:00');
    const coordinator = app.as('coordinator');
    const { id } = election.case.meeting;
    const live = (await coordinator.get(`/meetings/${id}/live`)).body;
    book = new MeetingBook(app, id, coordinator, live);
    const { version } = (await coordinator.get(`/meetings/${id}`)).body;
    await book.send(`/meetings/${id}/open`, { version });
    await book.attendedBy(heads);
    await book.arrive((await coordinator.get('/session')).body.personId);
    // Signing in is not what a test looks for.
    for (const { personId } of book.live.presences) await app.as(personId).get('/session');
    const items: Body[] = book.live.items;
    await book.takeUp(items.findIndex(({ caseId }) => caseId === election.case.caseId) + 1);
  }

  const held = async (as = 'coordinator'): Promise<Body> =>
    (await app.as(as).get(`/elections/${election.id}/held`)).body;
  const act = (as: string, path: string, body: object = {}) =>
    app.as(as).post(`/elections/${election.id}/rounds${path}`, body);
  const openIt = async (more: object = {}, as = 'coordinator') => {
    const { next } = await held();
    const tellers = next.tellers.slice(0, 2).map(({ personId }: Body) => personId);
    return act(as, '', { number: next.number, method: 'hands', tellers, reason: 'Sagt', ...more });
  };
  const openRound = ({ rounds }: Body): Body => rounds.find(({ state }: Body) => state === 'open');

  async function counts(teller: number, votes: number[], more: object = {}) {
    const round = openRound(await held());
    const body = {
      votes: round.candidates.map(({ id }: Body, i: number) => ({
        candidacyId: id,
        votes: votes[i],
      })),
      ...{ no: 0, blank: 0, spoiled: 0, attempt: round.attempt, ...more },
    };
    return act(round.tellers[teller].personId, `/${round.id}/count`, body);
  }

  /** Both tellers enter the same. */
  async function agreed(votes: number[], more: object = {}): Promise<Body> {
    await counts(0, votes, more);
    return (await counts(1, votes, more)).body;
  }

  async function onlyOneStands(): Promise<void> {
    const { id } = election;
    const name = 'Hanne Dahl Berge';
    const { own } = (await app.as(who(name)).get(`/elections/${id}`)).body;
    const out = { answer: 'withdrawn', version: own.version };
    await app.as(who(name)).put(`/elections/${id}/own-candidacy`, out);
  }

  it('elects the only candidate by acclamation, and gives the office', async () => {
    await onlyOneStands();
    await inTheRoom(7);
    const opened = await openIt({ method: 'acclamation' });
    expect(opened.status).toBe(201);
    const { id } = openRound(opened.body);
    const { status, body } = await act('coordinator', `/${id}/acclaim`);
    expect(status).toBe(201);
    expect(body.rounds.at(-1)).toMatchObject({ outcome: 'acclamation', elected: 'Jonas Eide' });
    const { body: view } = await app.as('representative').get(`/elections/${election.id}`);
    expect(view).toMatchObject({ state: 'held', elected: { personId: who('Jonas Eide') } });
  });

  it('votes on the only candidate when anyone asks for a ballot, and reopens without a majority', async () => {
    await onlyOneStands();
    await inTheRoom(7);
    const { id } = openRound((await openIt({ method: 'acclamation' })).body);
    const asked = await act(who('Rolf Sæbø'), `/${id}/ask-ballot`);
    expect(asked.body.rounds.at(-1)).toMatchObject({ outcome: 'ballotAsked', elected: null });
    expect(asked.body.next).toMatchObject({ number: 1, methods: ['hands', 'paper', 'envelope'] });
    expect((await act('coordinator', `/${id}/acclaim`)).body.errors[0].constraint).toBe(
      'round-ended',
    );
    await openIt({ method: 'paper' });
    const even = await agreed([3], { no: 3, spoiled: 1 });
    expect(even.rounds.at(-1)).toMatchObject({ outcome: 'reopened', elected: null });
    const { state } = (await app.as('representative').get(`/elections/${election.id}`)).body;
    expect(state).toBe('prepared');
  });

  it('lets two tellers count apart until they agree, and neither sees the other’s numbers', async () => {
    await inTheRoom(9);
    await openIt();
    const first = await counts(0, [5, 3]);
    const other = await held(openRound(first.body).tellers[1].personId);
    expect(openRound(other).tellers[0].entered).toBe(true);
    expect(openRound(other).candidates.map(({ votes }: Body) => votes)).toEqual([null, null]);
    expect((await counts(0, [5, 3])).body.errors[0].constraint).toBe('count-entered');
    const differs = await counts(1, [4, 4]);
    expect(openRound(differs.body)).toMatchObject({ attempt: 2, outcome: null });
    const body = await agreed([5, 3], { blank: 1 });
    expect(body.rounds.at(-1)).toMatchObject({ state: 'counted', outcome: 'elected' });
    expect(said({ findings: body.rounds.at(-1).findings }, 'election-method')).toMatchObject({
      ok: true,
      clause: 'UP 3.3',
      facts: { leading: 5, cast: 8, blank: 1 },
    });
    const [row] = await app.db.query<{ frozen: string }>('SELECT frozen FROM election_round');
    expect(row?.frozen).not.toContain('Jonas');
    expect(JSON.parse(row?.frozen ?? '{}').interpretations['electorate']).toBe('with-alternates');
  });

  it('election A 4, B 2, C 2, D 1; then A 4, B 3, C 2: no majority (4 of 9); round 2 between A, B and C; A elected', async () => {
    for (const name of ['Amina Yusuf', 'Rolf Sæbø']) {
      const personId = who(name);
      await app.as(personId).post(`/elections/${election.id}/candidates`, { personId });
    }
    await inTheRoom(9);
    await openIt({ method: 'paper' });
    const first = await agreed([4, 2, 2, 1]);
    expect(first.rounds.at(-1)).toMatchObject({ outcome: 'secondRound' });
    expect(first.next).toMatchObject({ number: 2, methods: ['hands', 'paper', 'envelope'] });
    expect(first.next.candidates).toHaveLength(3);
    await openIt({ method: 'paper' });
    const second = await agreed([4, 3, 2]);
    const [winner] = second.rounds.at(-1).candidates;
    expect(second.rounds.at(-1)).toMatchObject({ outcome: 'elected', elected: winner.name });
  });

  it('elects nobody below quorum, and before the case is at hand', async () => {
    const before = await app
      .as('coordinator')
      .post(`/elections/${election.id}/rounds`, { number: 1, method: 'hands', tellers: [] });
    expect(before.body.errors[0].constraint).toBe('item-not-current');
    await inTheRoom(4);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const refused = await openIt();
      expect(refused.status).toBe(422);
      expect(said(refused.body, 'quorum')).toMatchObject({ ok: false, clause: 'UP 3.4' });
    });
    expect(untouched).toBe(true);
  });

  it('is neither opened nor counted by a candidate, and none of them chairs', async () => {
    await inTheRoom(9);
    const { next } = await held();
    const names = next.tellers.map(({ name }: Body) => name);
    expect(names).not.toContain('Jonas Eide');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const [{ personId }] = next.tellers;
      const refused = await openIt({ tellers: [personId, who('Jonas Eide')] });
      expect(refused.body.errors[0]).toMatchObject({ field: 'tellers', constraint: 'candidate' });
      expect((await openIt({ tellers: [personId, personId] })).status).toBe(400);
      const own = { number: 1, method: 'hands', tellers: [] };
      expect((await act(who('Jonas Eide'), '', own)).status).toBe(403);
    });
    expect(untouched).toBe(true);
    await book.leave(who('Kari Mjelde'));
    await book.look();
    expect(book.live.chair?.name ?? null).not.toBe('Jonas Eide');
  });

  it('never counts more ballots than the roll, and nobody else counts', async () => {
    await inTheRoom(7);
    await openIt({ method: 'paper' });
    const round = openRound(await held());
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const over = await counts(0, [5, 3]);
      expect(said(over.body, 'electorate')).toMatchObject({ ok: false, remedy: 'countAgain' });
      const votes = round.candidates.map(({ id }: Body) => ({ candidacyId: id, votes: 1 }));
      const count = { votes, no: 0, blank: 0, spoiled: 0, attempt: 1 };
      expect((await act(who('Jonas Eide'), `/${round.id}/count`, count)).status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('is aborted with a reason and held again, and nothing is left of what was counted', async () => {
    await inTheRoom(9);
    await openIt();
    await counts(0, [5, 3]);
    const { id } = openRound(await held());
    const { body } = await act('coordinator', `/${id}/abort`, { reason: 'Noen kom inn' });
    expect(body.rounds.at(-1)).toMatchObject({ state: 'aborted', abortedBecause: 'Noen kom inn' });
    expect(await app.db.query('SELECT id FROM election_tally')).toEqual([]);
    expect(body.next).toMatchObject({ number: 1 });
    expect((await openIt()).status).toBe(201);
  });

  it('settles a tie in the deciding round by lots before two witnesses, and anyone can check the draw', async () => {
    await inTheRoom(9);
    await openIt();
    expect((await agreed([4, 4], { blank: 1 })).rounds.at(-1).outcome).toBe('secondRound');
    await openIt();
    const tie = await agreed([4, 4], { blank: 1 });
    const { id, outcome } = tie.rounds.at(-1);
    expect([outcome, tie.next]).toEqual(['tie', null]);
    const { witnesses } = await held();
    const [one, two] = witnesses.map(({ personId }: Body) => personId);
    const alone = await act('coordinator', `/${id}/lot`, { witnesses: [one] });
    expect(said(alone.body, 'tie-election')).toMatchObject({ ok: false, remedy: 'witnesses' });
    const stands = await act('coordinator', `/${id}/lot`, { witnesses: [one, who('Jonas Eide')] });
    expect(stands.body.errors[0].constraint).toBe('candidate');
    const begun = await act('coordinator', `/${id}/lot`, { witnesses: [one, two] });
    const { commitment, secret } = begun.body.rounds.at(-1).lot;
    expect(secret).toBeNull();
    const first = await act(one, `/${id}/lot/word`, { word: 'eple' });
    expect(first.body.rounds.at(-1).lot).toMatchObject({ secret: null, words: [] });
    const twice = await act(one, `/${id}/lot/word`, { word: 'pære' });
    expect(twice.body.errors[0].constraint).toBe('word-said');
    const { body } = await act(two, `/${id}/lot/word`, { word: 'fjord' });
    const { lot, elected } = body.rounds.at(-1);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(sha256(lot.secret)).toBe(commitment);
    expect(sha256(`${lot.secret}\n${lot.words.join('\n')}`)).toBe(lot.digest);
    expect(lot.between[Number(BigInt(`0x${lot.digest}`) % 2n)]).toBe(elected);
    const view = (await app.as('representative').get(`/elections/${election.id}`)).body;
    expect(view).toMatchObject({ state: 'held', elected: { name: elected } });
  });
});
