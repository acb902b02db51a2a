import { boot } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { RouteEntry, Routes } from '../../src/kernel/http/routes';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { collect, MISSING } from '../policy/things';
import { newDatabase } from '../test-database';
import { BallotDriver } from './ballot-driver';

/** Every role somebody has in the example panel; that others are refused the policy matrix proves. */
const ROLES = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'];
/** The stream never ends. */
const STREAM = '/events';
/** Enough of each kind: what is looked for is on the ballot’s and the election’s own pages, or on lists. */
const OF_EACH = 2;

jest.setTimeout(300_000);

/** The program at its most talkative, and everything it prints. */
async function talkative(lines: string[]): Promise<TestApp> {
  const database = await newDatabase();
  const settings = { ...database.settings, logLevel: 'info' as const };
  const clock = new FixedClock('2026-11-12T10:00');
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  }
  const running = await boot(settings, null, clock);
  const app = new TestApp(running, { ...database, settings }, clock);
  await app.install('example');
  return app;
}

/** Everything that can be read about a ballot while it goes on, by everybody. */
class Lookout {
  private ids: Record<string, readonly string[]> = {};

  constructor(
    private readonly app: TestApp,
    private readonly driver: BallotDriver,
  ) {}

  /** Answers by who asked and what for; two of them are alike when nobody can tell what has happened between. */
  async all(): Promise<Map<string, string>> {
    this.ids = { ...(await collect(this.app)), ballots: [this.driver.id] };
    this.ids = { ...this.ids, rounds: [this.driver.roundId] };
    const answers = new Map<string, string>();
    const routes = this.app.nest.get(Routes).list();
    for (const [who, browser] of this.readers()) {
      for (const route of routes.filter(
        ({ method, path }) => method === 'GET' && path !== STREAM,
      )) {
        for (const path of this.addresses(route)) {
          const { status, raw, headers } = await browser.get(path);
          const seen = [status, headers['etag'], headers['content-length'], raw.toString('latin1')];
          answers.set(`${who} ${path}`, JSON.stringify(seen));
        }
      }
    }
    return answers;
  }

  private readers(): [string, Client][] {
    const { tellers } = this.driver;
    const named: string[] = [...ROLES, tellers.outer, tellers.inner, this.driver.bystander()];
    return [
      ...named.map((who): [string, Client] => [who, this.app.as(who)]),
      ['nobody', this.app.anyone()],
    ];
  }

  private addresses({ path }: RouteEntry): string[] {
    const [, before = '', name = ''] = /([^/]+)\/:(\w+)/.exec(path) ?? [];
    if (name === '') return [path];
    const all = [...(this.ids[before] ?? []).slice(-OF_EACH), MISSING];
    return all.map((id) => path.replace(/:\w+/g, id));
  }
}

describe('A ballot that goes on', () => {
  const lines: string[] = [];
  let app: TestApp;
  let driver: BallotDriver;

  beforeAll(async () => {
    app = await talkative(lines);
    driver = await BallotDriver.inTheRoom(app);
    await driver.ready();
    for (const personId of driver.voters) await driver.booth(personId);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });
  const allFor = (choice: string | undefined) =>
    driver.voteAll(driver.voters.map(() => choice ?? ''));

  it('leaves no line in the log when somebody votes, looks at it or votes again', async () => {
    const before = lines.length;
    await allFor(driver.choices[0]);
    await allFor(driver.choices[1]);
    await app.as(driver.voters[0] ?? '').get(`/ballots/${driver.id}`);
    expect(lines.slice(before)).toEqual([]);
    await app.as(driver.voters[0] ?? '').get('/session');
    expect(lines.length).toBeGreaterThan(before);
  });

  it('tells nobody how it goes: no answer to anybody is another when all have voted otherwise', async () => {
    const lookout = new Lookout(app, driver);
    await lookout.all();
    const [first, second] = driver.choices;
    await allFor(first);
    const one = await lookout.all();
    await allFor(second);
    const other = await lookout.all();
    const told = [...one].filter(([what, answer]) => other.get(what) !== answer);
    expect(told.map(([what, answer]) => [what, answer, other.get(what)])).toEqual([]);
    expect(one.size).toBeGreaterThan(1_000);
  });

  it('is told to the tellers when it is counted, and to others when both stand behind it', async () => {
    await driver.close();
    await driver.mix();
    await driver.count();
    const [, winner] = driver.choices;
    for (const who of [...ROLES, driver.bystander()]) {
      const view = await driver.view(who);
      if (!view.part)
        expect([who, view.result ?? null, view.counted ?? null]).toEqual([who, null, null]);
      const { status } = await app.as(who).get(`/ballots/${driver.id}/codes`);
      expect([who, status]).not.toEqual([who, 200]);
      const held = await driver.held(who);
      const round: Body = held.rounds?.at(-1);
      expect([who, round?.sums ?? null, round?.outcome ?? null, round?.elected ?? null]).toEqual([
        who,
        null,
        null,
        null,
      ]);
    }
    const { body } = await driver.confirm();
    const told = body.result.sums.find(({ key }: Body) => key === winner);
    expect(told.votes).toBe(driver.voters.length);
  });
});
