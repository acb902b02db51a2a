import { boot } from '../../src/boot';
import { ChangeStream } from '../../src/kernel/change-stream';
import { FixedClock } from '../../src/kernel/clock';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { KIND, newDatabase } from '../test-database';

const READERS = ['coordinator', 'leader', 'representative', 'alternate'] as const;

let app: TestApp;
let live: string;

beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  const [meeting] = await app.db.query<{ id: string }>(
    "SELECT id FROM meeting WHERE state = 'closed' ORDER BY id",
  );
  live = `/meetings/${meeting?.id}/live`;
});
beforeEach(() => app.clock.set('2026-11-12T10:00'));
afterAll(() => app.close());

/** Number of statements an act asks the database. */
async function statements(act: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(app.db, 'query');
  await act();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

const organisation = (name: string) =>
  app.as('coordinator').post('/organisations', { name, kind: 'organisation' });

describe('An answer that was given before', () => {
  it('is given again, to the byte, without asking the database', async () => {
    const leader = app.as('leader');
    const first = await leader.get('/board');
    const asked = await statements(async () => {
      const again = await leader.get('/board');
      expect(again.raw.equals(first.raw)).toBe(true);
      expect(again.headers).toMatchObject({
        etag: first.headers['etag'],
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      });
    });
    expect(asked).toBe(0);
  });

  it('is never another person’s', async () => {
    const paths = ['/panel', '/home', '/offices', '/declaration', '/board', '/people', live];
    const ask = (extra: string) =>
      Promise.all(
        READERS.flatMap((who) =>
          paths.map(async (path) => {
            const { status, body } = await app.as(who).get(`${path}${extra}`);
            return { who, path, status, body };
          }),
        ),
      );
    // At an address of its own nothing has been kept yet: this is what each of them ought to get.
    const [first, kept, anew] = [await ask(''), await ask(''), await ask('?anew=1')];
    const known = anew.filter(({ path }) => path !== '/declaration');
    expect(kept).toEqual(first);
    expect(kept.filter(({ path }) => path !== '/declaration')).toEqual(known);
    expect((await app.anyone().get('/board')).status).toBe(401);
    const seats = (who: (typeof READERS)[number]) =>
      kept
        .find((each) => each.who === who && each.path === live)
        ?.body.presences.filter((each: { seatNumber: unknown }) => each.seatNumber !== null).length;
    expect(seats('leader')).toBeGreaterThan(0);
    expect(seats('representative')).toBe(0);
  });

  it('is gone once somebody has written, however many are reading meanwhile', async () => {
    const coordinator = app.as('coordinator');
    for (let n = 0; n < 30; n++) {
      const reading = Array.from({ length: 4 }, () => coordinator.get('/organisations'));
      await organisation(`Organisasjon ${n}`);
      const { body } = await coordinator.get('/organisations');
      expect(body.map(({ name }: { name: string }) => name)).toContain(`Organisasjon ${n}`);
      await Promise.all(reading);
    }
  });

  it('tells the time within five seconds where it tells the time', async () => {
    const member = app.as('representative');
    await member.get(live);
    app.clock.set('2026-11-12T09:00:05.000Z');
    const { body, headers } = await member.get(live);
    expect(body.now).toBe('2026-11-12T09:00:05.000Z');
    app.clock.set('2026-11-12T09:00:10.000Z');
    const later = await member.get(live, { 'if-none-match': String(headers['etag']) });
    expect([later.status, later.body.now]).toEqual([200, '2026-11-12T09:00:10.000Z']);
  });

  it('is not given while commits elsewhere may go unheard', async () => {
    const leader = app.as('leader');
    await leader.get('/board');
    app.nest.get(ChangeStream).complete = false;
    const asked = await statements(async () => {
      expect((await leader.get('/board')).headers['etag']).toBeUndefined();
    });
    expect(asked).toBeGreaterThan(0);
    app.nest.get(ChangeStream).complete = true;
    expect(await statements(() => leader.get('/board'))).toBeGreaterThan(0);
    expect(await statements(() => leader.get('/board'))).toBe(0);
  });

  it('is gone with the session and with the day', async () => {
    const member = app.as('representative');
    await member.get('/home');
    app.clock.set('2026-11-13T00:00');
    expect(await statements(() => member.get('/home'))).toBeGreaterThan(0);
    await member.delete('/session');
    expect((await member.get('/home')).status).toBe(401);
  });
});

/** What one instance wrote, the other tells as soon as it has heard of it. */
async function betweenInstances(): Promise<void> {
  const database = await newDatabase();
  const clock = new FixedClock('2026-11-12T10:00');
  const [here, there] = [
    await boot(database.settings, null, clock),
    await boot(database.settings, null, clock),
  ];
  const writer = new Client(here.app);
  await writer.post('/installation', { kind: 'example' });
  const { body: actors } = await writer.get('/example/actors');
  await writer.post('/example/session', { personId: actors[0].personId });
  const reader = new Client(there.app);
  const [, token = ''] = (await writer.cookieHeader()).split('=');
  reader.setCookie('sid', token);
  for (let n = 0; n < 5; n++) {
    await reader.get('/organisations');
    const before = there.app.get(ChangeStream).version;
    await writer.post('/organisations', { name: `Organisasjon ${n}`, kind: 'organisation' });
    for (let wait = 0; there.app.get(ChangeStream).version === before && wait < 500; wait++) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    const { body } = await reader.get('/organisations');
    expect(body.map(({ name }: { name: string }) => name)).toContain(`Organisasjon ${n}`);
  }
  await here.close();
  await there.close();
  await database.remove();
}

if (KIND === 'postgres') {
  it('is gone in every instance when one of them has written', betweenInstances);
}
