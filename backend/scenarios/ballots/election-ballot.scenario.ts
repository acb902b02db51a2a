import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';
import { BallotDriver } from './ballot-driver';

const TABLES = ['ballot', 'ballot_place', 'election_round', 'office_term'];

/** The example panel on 25 November 2026 elects a deputy leader by secret ballot. */
describe('An election by secret ballot', () => {
  let app: TestApp;
  let driver: BallotDriver;

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    driver = await BallotDriver.inTheRoom(app);
  });
  afterEach(() => app.close());

  const election = async (): Promise<Body> =>
    (await app.as('representative').get(`/elections/${driver.electionId}`)).body;
  /** The two candidates' keys, then «blank». */
  const keys = (): [string, string, string] => {
    const [a = '', b = ''] = driver.choices.filter((key) => key !== 'blank');
    return [a, b, 'blank'];
  };
  const times = (n: number, key: string): string[] => Array<string>(n).fill(key);
  const constraint = ({ body }: { body: Body }): string => body.errors[0].constraint;

  it('elects a deputy leader with nine voters and two tellers, one of whom votes again', async () => {
    await driver.ready();
    const [a, b, blank] = keys();
    await driver.voteAll([...times(4, a), ...times(4, b), blank]);
    const changed = driver.voters[4] ?? '';
    const first = driver.cast.get(changed)?.code;
    await driver.vote(changed, a);
    expect(await view(driver.bystander())).toMatchObject({
      cast: null,
      result: null,
      counted: null,
    });
    expect(await view(driver.tellers.outer)).toMatchObject({ cast: 9, state: 'open' });
    expect((await driver.close()).body.state).toBe('closed');
    expect((await driver.mix()).body.state).toBe('mixed');
    expect((await driver.count()).body.counted.votes).toHaveLength(3);
    const { status, body } = await driver.confirm();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'published', cast: 9, refused: 0 });
    const votes = Object.fromEntries(body.result.sums.map((each: Body) => [each.key, each.votes]));
    expect(votes).toEqual({ [a]: 5, [b]: 3, blank: 1 });
    expect(body.result).toMatchObject({ outcome: 'elected' });
    expect(await election()).toMatchObject({ state: 'held' });
    const { codes } = (await app.as(changed).get(`/ballots/${driver.id}/codes`)).body;
    expect(codes).toHaveLength(9);
    expect(codes).toContain(driver.cast.get(changed)?.code);
    expect(codes).not.toContain(first);
    const [round] = (await driver.held()).rounds;
    expect(round).toMatchObject({ method: 'envelope', outcome: 'elected', sums: { blank: 1 } });
    expect(round.roll).toHaveLength(9);
  });

  const view = (as: string) => driver.view(as);

  it('is held again when a teller has lost their key: nothing is counted in part', async () => {
    await driver.ready();
    const [a] = keys();
    await driver.voteAll(times(9, a));
    await driver.close();
    const lost = driver.id;
    expect((await driver.abort('Jeg har mistet nøkkelen', driver.tellers.inner)).status).toBe(201);
    expect(await view(driver.bystander())).toMatchObject({
      state: 'aborted',
      abortedBecause: 'Jeg har mistet nøkkelen',
      result: null,
    });
    const { rounds, next } = await driver.held();
    expect(rounds.at(-1)).toMatchObject({ state: 'aborted', ballotId: lost });
    expect(next).toMatchObject({ number: 1 });
    expect((await election()).state).toBe('prepared');
    expect(await rowsIn(app, 'ballot_envelope')).toBe(0);
    const { body } = await driver.whole(times(9, a));
    expect(driver.id).not.toBe(lost);
    expect(body).toMatchObject({ state: 'published', result: { outcome: 'elected' } });
  });

  it('goes to a second round, and settles a tie there by lots before two witnesses', async () => {
    await driver.make();
    const [a, b, blank] = keys();
    const even = [...times(4, a), ...times(4, b), blank];
    await driver.makeKeys();
    await driver.open();
    await driver.voteAll(even);
    expect((await driver.finish()).body.result).toMatchObject({ outcome: 'secondRound' });
    expect((await driver.held()).next).toMatchObject({ number: 2 });
    expect((await driver.whole(even)).body.result).toMatchObject({ outcome: 'tie', elected: null });
    const { rounds, witnesses } = await driver.held();
    const path = `/elections/${driver.electionId}/rounds/${rounds.at(-1).id}/lot`;
    const [one, two] = witnesses.map(({ personId }: Body) => personId);
    await app.as('coordinator').post(path, { witnesses: [one, two] });
    await app.as(one).post(`${path}/word`, { word: 'eple' });
    const drawn = await app.as(two).post(`${path}/word`, { word: 'fjord' });
    expect(drawn.body.rounds.at(-1).lot.drawn).not.toBeNull();
    expect((await election()).state).toBe('held');
  });

  it('asks yes, no or blank of a sole candidate, and opens nominations again without a majority', async () => {
    const [stands] = (await election()).candidates;
    const own = `/elections/${driver.electionId}`;
    const { own: mine } = (await app.as(stands.personId).get(own)).body;
    const out = { answer: 'withdrawn', version: mine.version };
    await app.as(stands.personId).put(`${own}/own-candidacy`, out);
    await driver.ready();
    expect(driver.choices).toEqual(['blank', 'no', 'yes']);
    const { sole, warnings, question } = await driver.view(driver.bystander());
    expect({ sole, warnings }).toEqual({ sole: true, warnings: ['sole'] });
    expect(question).toBeTruthy();
    await driver.voteAll([...times(4, 'yes'), ...times(4, 'no'), 'blank']);
    const { body } = await driver.finish();
    expect(body.result).toMatchObject({ outcome: 'reopened', elected: null });
    expect((await election()).state).toBe('prepared');
  });

  it('tells only who is elected of four votes, and the sums are in no answer', async () => {
    await driver.ready();
    const [a, b] = keys();
    await driver.voteAll([...times(3, a), b]);
    await driver.close();
    await driver.mix();
    expect(constraint(await driver.count({ publish: 'sums' }))).toBe('outcome');
    await driver.count();
    const { body } = await driver.confirm();
    expect(body.result).toMatchObject({ outcome: 'elected', sums: null });
    const { rounds } = await driver.held();
    expect(rounds.at(-1)).toMatchObject({ outcome: 'elected', sums: null, findings: [] });
    expect(rounds.at(-1).candidates.map(({ votes }: Body) => votes)).toEqual([null, null]);
    const [row] = await app.db.query<Record<string, unknown>>('SELECT * FROM election_round');
    expect(row?.['sums']).toBeNull();
    expect(String(row?.['findings'])).not.toContain('leading');
  });

  it('withholds a unanimous result when the tellers say so', async () => {
    await driver.ready();
    await driver.voteAll(times(9, keys()[0]));
    await driver.close();
    await driver.mix();
    await driver.count({ publish: 'outcome' });
    expect((await driver.confirm()).body.result).toMatchObject({ outcome: 'elected', sums: null });
  });

  it('is not counted when two have voted, and says that another form must be used', async () => {
    await driver.ready();
    await driver.voteAll(times(2, keys()[0]));
    const { body } = await driver.close();
    expect(body).toMatchObject({ state: 'aborted', result: null });
    expect(body.abortedBecause).toContain('Færre enn tre');
    expect((await driver.held()).next).toMatchObject({ number: 1 });
    expect(await rowsIn(app, 'ballot_envelope')).toBe(0);
  });

  it('takes no vote from others than those on the roll, none that is too short, and none that is late', async () => {
    const deadline = '2026-11-25T11:30:00.000Z';
    await driver.ready({ deadline });
    const [a] = keys();
    const voter = driver.voters[0] ?? '';
    const { envelope } = await driver.seal(voter, a);
    const outsider = (await app.as('alternate').get('/session')).body.personId;
    expect(driver.voters).not.toContain(outsider);
    await driver.booth(outsider);
    await driver.booth(voter);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await driver.lay(outsider, envelope)).status).toBe(403);
      expect((await driver.lay(voter, envelope.slice(0, 340))).status).toBe(400);
      expect((await driver.lay(voter, `${envelope.slice(0, 343)}=`)).status).toBe(400);
    });
    expect(untouched).toBe(true);
    app.clock.set('2026-11-25T12:30');
    await app.as(voter).stepUp();
    expect(constraint(await driver.lay(voter, envelope))).toBe('ballot-closed');
    expect((await view(voter)).can).not.toContain('cast');
  });

  it('is opened by no candidate, counted by none, and not before both tellers have made their keys', async () => {
    const { next } = await driver.held();
    const [{ personId }] = next.tellers;
    const [stands] = (await election()).candidates;
    expect(constraint(await driver.make({ tellers: [personId, stands.personId] }))).toBe(
      'candidate',
    );
    await driver.make();
    expect((await driver.open()).body.errors[0].constraint).toBe('ballot-not-ready');
    expect((await driver.post('outer', 'key', { publicKey: `${'A'.repeat(87)}=` })).status).toBe(
      400,
    );
    await driver.makeKeys();
    expect((await driver.open(stands.personId)).status).toBe(403);
    const same = { publicKey: driver.keys?.outer.publicKey };
    expect((await driver.post('inner', 'key', same)).status).toBe(400);
    expect((await driver.open()).status).toBe(201);
    expect((await driver.post('inner', 'key', same)).status).toBe(409);
  });

  it('is closed by no teller alone, counted by nobody before it is mixed, and goes on one at a time', async () => {
    await driver.ready();
    await driver.voteAll(times(5, keys()[0]));
    const another = { number: 1, method: 'envelope', tellers: Object.values(driver.tellers) };
    const second = await app
      .as('coordinator')
      .post(`/elections/${driver.electionId}/rounds`, another);
    expect(second.status).toBe(409);
    await driver.post('outer', 'close', {});
    expect(constraint(await driver.post('outer', 'close', {}))).toBe('ballot-close-said');
    expect((await view(driver.bystander())).state).toBe('open');
    const outer = app.as(driver.tellers.outer);
    expect((await outer.get(`/ballots/${driver.id}/envelopes`)).status).toBe(409);
    await driver.post('inner', 'close', {});
    expect((await app.as(driver.tellers.inner).get(`/ballots/${driver.id}/envelopes`)).status).toBe(
      403,
    );
    expect((await outer.get(`/ballots/${driver.id}/inner`)).status).toBe(403);
    const early = { votes: [], refused: 0, codes: [], publish: 'outcome' };
    expect((await driver.post('inner', 'count', early)).status).toBe(409);
    expect((await driver.post('outer', 'count', early)).status).toBe(403);
    const { inner } = await driver.opened();
    expect(constraint(await driver.mix({ inner: inner.slice(1) }))).toBe('sum');
    expect((await driver.mix({ inner: [...inner.slice(1), inner[1]] })).status).toBe(400);
    expect((await driver.mix()).status).toBe(201);
  });

  it('takes no sums that do not add up, and no code that is missing', async () => {
    await driver.ready();
    await driver.voteAll(times(6, keys()[0]));
    await driver.close();
    await driver.mix();
    const { votes, codes } = await driver.tally();
    const more = votes.map((each) => ({ ...each, votes: each.votes + 1 }));
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect(constraint(await driver.count({ votes: more }))).toBe('sum');
      expect(constraint(await driver.count({ votes: votes.slice(1) }))).toBe('known');
      expect(constraint(await driver.count({ codes: codes.slice(1) }))).toBe('sum');
      expect(constraint(await driver.count({ codes: [...codes].reverse() }))).toBe('sum');
      expect(constraint(await driver.count({ refused: 1 }))).toBe('sum');
      expect((await driver.confirm()).status).toBe(409);
    });
    expect(untouched).toBe(true);
    expect((await driver.count()).status).toBe(201);
    expect((await view(driver.bystander())).result).toBeNull();
    expect((await view(driver.bystander())).counted).toBeNull();
    const codesYet = await app.as(driver.voters[0] ?? '').get(`/ballots/${driver.id}/codes`);
    expect(codesYet.status).toBe(409);
  });

  it('refuses what was altered, replayed or moved to another place, and says how many', async () => {
    await driver.ready();
    const [a, b] = keys();
    await driver.voteAll([...times(6, a), ...times(2, b)]);
    const copied = driver.cast.get(driver.voters[0] ?? '')?.envelope ?? '';
    await driver.lay(driver.voters[8] ?? '', copied);
    const { body } = await driver.finish();
    expect(body).toMatchObject({ cast: 9, refused: 1, result: { outcome: 'elected' } });
    expect((await driver.held()).rounds.at(-1).sums).toMatchObject({ spoiled: 1 });
  });
});
