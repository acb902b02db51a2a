import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ChangeStream } from '../../src/kernel/change-stream';
import { Log } from '../../src/kernel/log';
import { Settings } from '../../src/kernel/settings';
import { OldBatches } from '../../src/ballots/old-batches';
import { startApp, TestApp } from '../harness';
import { rowsIn } from '../real-panel';
import { BallotDriver } from './ballot-driver';

/** What is left of a vote but the envelope itself: nothing. */
describe('A secret vote', () => {
  let app: TestApp;
  let driver: BallotDriver;

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    driver = await BallotDriver.inTheRoom(app);
    await driver.ready();
    for (const personId of driver.voters) await driver.booth(personId);
  });
  afterEach(() => app.close());

  const first = () => driver.choices[0] ?? '';
  const last = () => driver.choices.at(-1) ?? '';

  /** Every row of every table but the envelopes, as text. */
  async function everything(): Promise<string> {
    const sqlite = app.nest.get(Settings).databaseUrl === null;
    const names = sqlite
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'";
    const tables = await app.db.query<{ name: string }>(names);
    const rows = tables
      .map(({ name }) => name)
      .filter((name) => name !== 'ballot_envelope')
      .sort()
      .map(async (name) => [name, await app.db.query(`SELECT * FROM ${name}`)] as const);
    const texts = (await Promise.all(rows)).map(([name, all]) => [
      name,
      all.map((row) => JSON.stringify(row)).sort(),
    ]);
    return JSON.stringify(texts);
  }

  it('changes no row but its own envelope: no audit entry, no repeated answer, no mail, no session', async () => {
    const before = await everything();
    for (const personId of driver.voters) await driver.vote(personId, first());
    await driver.vote(driver.voters[0] ?? '', last());
    expect(await everything()).toBe(before);
  });

  it('has no line in the log, and neither has reading the booth or the codes', async () => {
    const voter = driver.voters[0] ?? '';
    const written = jest.spyOn(app.nest.get(Log), 'info');
    await driver.vote(voter, first());
    await driver.view(voter);
    await app.as(voter).get(`/ballots/${driver.id}/codes`);
    expect(written).not.toHaveBeenCalled();
    await app.as(voter).get('/ballots');
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('tells no open page, and the count of commits that every page can see stands still', async () => {
    const stream = app.nest.get(ChangeStream);
    const heard: unknown[] = [];
    const hangUp = stream.subscribe((change) => heard.push(change));
    const { version } = stream;
    for (const personId of driver.voters) await driver.vote(personId, first());
    hangUp();
    expect([stream.version, heard]).toEqual([version, []]);
    const tag = (await app.as('representative').get('/panel')).headers['etag'];
    await driver.vote(driver.voters[0] ?? '', last());
    expect((await app.as('representative').get('/panel')).headers['etag']).toBe(tag);
  });

  it('is answered the same, whoever votes for whatever and however often', async () => {
    const replies = [];
    for (const [at, personId] of driver.voters.entries()) {
      const choice = driver.choices[at % driver.choices.length] ?? '';
      replies.push(await driver.vote(personId, choice), await driver.vote(personId, choice));
    }
    const seen = replies.map(({ status, raw, headers }) =>
      JSON.stringify({ status, raw: raw.toString(), headers: { ...headers, date: '' } }),
    );
    expect(new Set(seen).size).toBe(1);
    expect(replies[0]?.raw.toString()).toBe('{"taken":true}');
    const lengths = new Set([...driver.cast.values()].map(({ envelope }) => envelope.length));
    expect([...lengths]).toEqual([344]);
  });

  it('shows its own voter that it lies there, and nobody else', async () => {
    const voter = driver.bystander();
    expect((await driver.view(voter)).own).toMatchObject({ mayVote: true, cast: false });
    await driver.vote(voter, first());
    expect((await driver.view(voter)).own).toMatchObject({ cast: true });
    const others = driver.voters.filter((each) => each !== voter);
    for (const personId of others) expect((await driver.view(personId)).own.cast).toBe(false);
    const outsider = await driver.view('alternate');
    expect(outsider).toMatchObject({ own: { mayVote: false, slot: null }, cast: null, can: [] });
    expect(JSON.stringify(await driver.held('alternate'))).not.toContain(voter.slice(24));
  });

  it('is destroyed with its place when the envelopes are mixed: in the table, the file and the journal', async () => {
    await driver.voteAll(driver.voters.map(first));
    const sealed = [...driver.cast.values()].map(({ envelope }) => envelope.slice(40, 120));
    expect(filesHold(sealed)).toBe(app.nest.get(Settings).databaseUrl === null);
    await driver.close();
    await driver.mix();
    expect(await rowsIn(app, 'ballot_envelope')).toBe(0);
    const slots = await app.db.query('SELECT slot FROM ballot_place WHERE slot IS NOT NULL');
    expect(slots).toEqual([]);
    expect(filesHold(sealed)).toBe(false);
  });

  it('is destroyed too when the ballot is stopped', async () => {
    await driver.voteAll(driver.voters.map(first));
    const sealed = [...driver.cast.values()].map(({ envelope }) => envelope.slice(40, 120));
    await driver.abort();
    expect(await rowsIn(app, 'ballot_envelope')).toBe(0);
    expect(filesHold(sealed)).toBe(false);
  });

  it('may be counted again for fourteen days, and then the inner envelopes are erased', async () => {
    await driver.voteAll(driver.voters.map(first));
    await driver.finish();
    const inner = app.as(driver.tellers.inner);
    const path = `/ballots/${driver.id}/inner`;
    expect((await inner.get(path)).body.envelopes).toHaveLength(9);
    const jobs = app.nest.get(OldBatches);
    app.clock.set('2026-12-09T10:00');
    expect(await jobs.erase()).toBe(0);
    app.clock.set('2026-12-09T12:00');
    expect(await jobs.erase()).toBe(1);
    expect((await inner.get(path)).status).toBe(409);
    const [row] = await app.db.query<{ mixed: string | null }>('SELECT mixed FROM ballot');
    expect(row?.mixed).toBeNull();
  });

  /** Whether any file of the database holds one of the texts. */
  function filesHold(texts: readonly string[]): boolean {
    const { dataDir } = app.nest.get(Settings);
    const files = readdirSync(dataDir).filter((name) => name.startsWith('samklang.db'));
    return files.some((name) => {
      const held = readFileSync(path.join(dataDir, name)).toString('latin1');
      return texts.some((text) => held.includes(text));
    });
  }
});
