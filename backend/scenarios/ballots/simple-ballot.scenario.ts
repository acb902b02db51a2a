import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as e from '../../../frontend/src/app/ballots/envelope';
import { ReadDb } from '../../src/kernel/db';
import { Log } from '../../src/kernel/log';
import { Settings } from '../../src/kernel/settings';
import { BallotKeys } from '../../src/ballots/simple/ballot-keys';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';
import { BallotDriver } from './ballot-driver';

const TABLES = ['ballot', 'ballot_place', 'election_round', 'office_term'];
const SIMPLE = { simple: true, tellers: [] };

/** The deputy leader is elected by secret ballot without tellers: the server holds both keys in a file. */
describe('An election by secret ballot without tellers', () => {
  let app: TestApp;
  let driver: BallotDriver;

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    driver = await BallotDriver.inTheRoom(app);
  });
  afterEach(() => app.close());

  const keys = (): [string, string, string] => {
    const [a = '', b = ''] = driver.choices.filter((key) => key !== 'blank');
    return [a, b, 'blank'];
  };
  const times = (n: number, key: string): string[] => Array<string>(n).fill(key);
  const constraint = ({ body }: { body: Body }): string => body.errors[0].constraint;
  const folder = () => app.nest.get(Settings).ballotKeyDir;
  const file = () => path.join(folder(), `${driver.id}.ballot-key`);
  const close = (as = 'coordinator') => app.as(as).post(`/ballots/${driver.id}/close`, {});

  const candidates = async (): Promise<string[]> => {
    const { body } = await app.as('representative').get(`/elections/${driver.electionId}`);
    return body.candidates.map(({ personId }: Body) => personId);
  };
  /** A voter who is there and does not stand. */
  const another = async (): Promise<string> => {
    const standing = await candidates();
    return driver.voters.find((id) => !standing.includes(id)) ?? '';
  };

  async function ready(): Promise<void> {
    expect((await driver.make(SIMPLE)).status).toBe(201);
    expect((await driver.open()).status).toBe(201);
  }

  it('elects with nine voters, one of whom votes again, and everybody finds their code', async () => {
    expect((await driver.make(SIMPLE)).status).toBe(201);
    expect(await driver.view()).toMatchObject({
      ...{ mode: 'simple', state: 'keys', tellers: [], keys: null, can: ['open', 'abort'] },
    });
    const { body: opened } = await driver.open();
    expect(opened).toMatchObject({ state: 'open', closing: false });
    expect(opened.fingerprint).toBe(await driver.fingerprint());
    const [a, b, blank] = keys();
    await driver.voteAll([...times(4, a), ...times(4, b), blank]);
    const changed = driver.voters[4] ?? '';
    const first = driver.cast.get(changed)?.code;
    await driver.vote(changed, a);
    expect(await driver.view()).toMatchObject({ cast: null, result: null });
    expect((await close()).body).toMatchObject({ state: 'open', closing: true });
    const { status, body } = await close(await another());
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'published', cast: 9, refused: 0, closing: false });
    const votes = Object.fromEntries(body.result.sums.map((each: Body) => [each.key, each.votes]));
    expect(votes).toEqual({ [a]: 5, [b]: 3, blank: 1 });
    expect(body.result.outcome).toBe('elected');
    const { codes } = (await app.as(changed).get(`/ballots/${driver.id}/codes`)).body;
    const own = [...driver.cast.values()].map(({ code }) => code);
    expect(codes).toEqual(own.sort());
    expect(codes).not.toContain(first);
    const [round] = (await driver.held()).rounds;
    expect(round).toMatchObject({ method: 'envelope', outcome: 'elected', tellers: [] });
    expect(round.sums).toEqual({ no: 0, blank: 1, spoiled: 0 });
    expect(round.roll).toHaveLength(9);
  });

  it('destroys envelopes, places and keys with the count', async () => {
    await ready();
    await driver.voteAll(times(6, keys()[0]));
    await close();
    expect(readdirSync(folder())).toEqual([path.basename(file())]);
    await close(await another());
    expect(readdirSync(folder())).toEqual([]);
    expect(await rowsIn(app, 'ballot_envelope')).toBe(0);
    const left = await app.db.query(
      'SELECT slot FROM ballot_place WHERE slot IS NOT NULL UNION ALL SELECT 1 FROM ballot WHERE closing_by IS NOT NULL',
    );
    expect(left).toEqual([]);
  });

  it('destroys the keys too when it is stopped, by itself or with its round', async () => {
    await ready();
    await driver.voteAll(times(3, keys()[0]));
    expect((await driver.abort('Noen kom inn i rommet')).status).toBe(201);
    expect(readdirSync(folder())).toEqual([]);
    await ready();
    expect(existsSync(file())).toBe(true);
    const gone = { reason: 'Vi venter til neste møte' };
    const path = `/elections/${driver.electionId}/abort`;
    const { version } = (await app.as('coordinator').get(`/elections/${driver.electionId}`)).body;
    const { status } = await app.as('coordinator').post(path, { version, ...gone });
    expect(status).toBeLessThan(300);
    expect((await driver.view()).state).toBe('aborted');
    expect(readdirSync(folder())).toEqual([]);
  });

  it('keeps its keys in a file that only its user may read, and nowhere else', async () => {
    await ready();
    await driver.voteAll(times(6, keys()[0]));
    const seeds = readFileSync(file());
    expect([seeds.length, statSync(file()).mode & 0o777]).toEqual([32, 0o600]);
    expect(statSync(folder()).mode & 0o077).toBe(0);
    const halves = [seeds.subarray(0, 16), seeds.subarray(16)];
    const [outer] = await Promise.all(halves.map((half) => e.tellerKey(new Uint8Array(half))));
    expect(outer?.publicKey).toBe((await driver.view()).keys.outer);
    const forms = halves.flatMap((half) => [
      half.toString('hex'),
      half.toString('base64').slice(0, 21),
      half.toString('latin1'),
    ]);
    const stored = await everything();
    expect(forms.filter((form) => stored.includes(form))).toEqual([]);
    expect(stored).toContain(outer?.publicKey);
  });

  /** Every row of every table as text, and on SQLite the bytes of its files, which is what a backup copies. */
  async function everything(): Promise<string> {
    const { databaseUrl, dataDir } = app.nest.get(Settings);
    if (databaseUrl === null) {
      const files = readdirSync(dataDir).filter((name) => name.startsWith('samklang.db'));
      return files.map((name) => readFileSync(path.join(dataDir, name), 'latin1')).join('\n');
    }
    const tables = await app.db.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    const rows = tables.map(({ name }) => app.db.query(`SELECT * FROM ${name}`));
    return JSON.stringify(await Promise.all(rows));
  }

  it('is closed by two: whoever holds it first, and then one more who is there and does not stand', async () => {
    await ready();
    await driver.voteAll(times(6, keys()[0]));
    const [stands = ''] = await candidates();
    const second = await another();
    for (const personId of [second, stands]) await driver.booth(personId);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await close(second)).status).toBe(403);
      expect((await close(stands)).status).toBe(403);
    });
    expect(untouched).toBe(true);
    expect((await driver.view(second)).can).not.toContain('close');
    await close();
    expect(constraint(await close())).toBe('ballot-close-said');
    expect((await close(stands)).status).toBe(403);
    expect((await close('alternate')).status).toBe(403);
    expect((await driver.view(second)).can).toContain('close');
    expect((await driver.view(stands)).can).not.toContain('close');
    // Until the second has said it, one may vote.
    expect((await driver.vote(driver.voters[8] ?? '', keys()[0])).status).toBe(200);
    const tasks = (await app.as(second).get('/home')).body.tasks.map(({ kind }: Body) => kind);
    expect(tasks).toContain('closeBallot');
    expect((await close(second)).body).toMatchObject({ state: 'published', cast: 7 });
    expect((await close(second)).status).toBe(409);
  });

  it('is not counted when two have voted, nor when too few envelopes can be opened', async () => {
    await ready();
    await driver.voteAll(times(2, keys()[0]));
    await close();
    const { body } = await close(await another());
    expect(body).toMatchObject({ state: 'aborted', result: null, keys: expect.anything() });
    expect(body.abortedBecause).toContain('For få stemte');
    expect([readdirSync(folder()), await rowsIn(app, 'ballot_envelope')]).toEqual([[], 0]);
    expect((await driver.held()).next).toMatchObject({ number: 1 });
    await ready();
    await driver.voteAll(times(3, keys()[0]));
    await driver.lay(driver.voters[2] ?? '', 'A'.repeat(344));
    await close();
    expect((await close(await another())).body.state).toBe('aborted');
  });

  it('tells only who is elected of four votes, and of a unanimous vote', async () => {
    for (const votes of [[0, 0, 0, 1], times(9, '0').map(Number)]) {
      await ready();
      await driver.voteAll(votes.map((at) => keys()[at] ?? ''));
      await close();
      const { body } = await close(await another());
      expect(body.result).toMatchObject({ outcome: 'elected', sums: null });
      const { rounds } = await driver.held();
      expect(rounds.at(-1)).toMatchObject({ outcome: 'elected', sums: null });
      await app.close();
      app = await startApp();
      await app.install('example');
      driver = await BallotDriver.inTheRoom(app);
    }
  });

  it('refuses what was altered, copied from another place or no option, and says how many', async () => {
    await ready();
    const [a, b] = keys();
    await driver.voteAll([...times(4, a), ...times(2, b)]);
    const copied = driver.cast.get(driver.voters[0] ?? '')?.envelope ?? '';
    await driver.lay(driver.voters[6] ?? '', copied);
    await driver.lay(driver.voters[7] ?? '', 'A'.repeat(344));
    await driver.vote(driver.voters[8] ?? '', 'nobody');
    await close();
    const { body } = await close(await another());
    expect(body).toMatchObject({ cast: 9, refused: 3, result: { outcome: 'elected' } });
    expect((await driver.held()).rounds.at(-1).sums).toMatchObject({ spoiled: 3 });
    const { codes } = (await app.as(driver.voters[0] ?? '').get(`/ballots/${driver.id}/codes`))
      .body;
    expect(codes).toHaveLength(6);
  });

  it('can only be stopped when the key file is gone, and says so', async () => {
    await ready();
    await driver.voteAll(times(5, keys()[0]));
    await close();
    const second = await another();
    rmSync(file());
    const voter = driver.voters[6] ?? '';
    for (const personId of [second, voter]) await driver.booth(personId);
    expect(await driver.view(voter)).toMatchObject({ warnings: ['keyGone'], can: [] });
    expect((await driver.view()).can).toEqual(['abort']);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect(constraint(await close(second))).toBe('ballot-key-gone');
      expect(constraint(await driver.vote(voter, keys()[0]))).toBe('ballot-key-gone');
    });
    expect(untouched).toBe(true);
    expect((await driver.abort('Nøkkelen er borte')).status).toBe(201);
    await ready();
    expect((await driver.view(voter)).warnings).toEqual([]);
  });

  it('takes no file of other keys, and removes at start what a crash has left', async () => {
    await ready();
    await driver.voteAll(times(5, keys()[0]));
    const store = new BallotKeys(app.nest.get(Settings), app.nest.get(ReadDb), app.nest.get(Log));
    const before = driver.id;
    await store.make(before);
    expect(constraint(await close())).toBe('ballot-key-gone');
    await store.onApplicationBootstrap();
    expect(existsSync(file())).toBe(true);
    await driver.abort();
    await store.make(before);
    await store.onApplicationBootstrap();
    expect(readdirSync(folder())).toEqual([]);
  });

  it('has no line in the log for a vote, and writes nothing else', async () => {
    await ready();
    const voter = driver.voters[0] ?? '';
    await driver.booth(voter);
    const written = jest.spyOn(app.nest.get(Log), 'info');
    const audited = await rowsIn(app, 'audit_entry');
    await driver.vote(voter, keys()[0]);
    await driver.view(voter);
    expect(written).not.toHaveBeenCalled();
    expect(await rowsIn(app, 'audit_entry')).toBe(audited);
  });

  it('names no tellers, and is for a secret ballot only', async () => {
    const { next } = await driver.held();
    const tellers = next.tellers.slice(0, 2).map(({ personId }: Body) => personId);
    expect(constraint(await driver.make({ simple: true, tellers }))).toBe('none');
    expect(constraint(await driver.make({ ...SIMPLE, method: 'hands' }))).toBe('method');
    const [stands = ''] = await candidates();
    await driver.make(SIMPLE);
    expect((await driver.open(stands)).status).toBe(403);
    expect(existsSync(file())).toBe(false);
    const publicKey = (await e.tellerKey()).publicKey;
    const coordinator = app.as('coordinator');
    expect((await coordinator.post(`/ballots/${driver.id}/key`, { publicKey })).status).toBe(403);
    await driver.open();
    expect((await coordinator.get(`/ballots/${driver.id}/envelopes`)).status).toBe(403);
    expect((await coordinator.get(`/ballots/${driver.id}/inner`)).status).toBe(403);
  });
});
