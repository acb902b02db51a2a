import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../src/database';
import { Change, ChangeStream } from '../../src/kernel/change-stream';
import { FixedClock } from '../../src/kernel/clock';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { hearOthers } from '../../src/postgres-notices';
import { KIND, newDatabase } from '../test-database';
import { Listening } from './listening';
import { Probe, startProbe } from './probe';

describe('The event stream', () => {
  let probe: Probe;
  let address: string;
  beforeEach(async () => {
    probe = await startProbe();
    await probe.app.listen(0, '127.0.0.1');
    address = await probe.app.getUrl();
  });
  afterEach(() => probe.close());

  const listen = (cookie: string) => Listening.at(address, cookie);
  const write = () =>
    probe.app.inject({
      method: 'POST',
      url: '/api/notes',
      payload: { text: 'a' },
      headers: {
        cookie: 'as=coordinator',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': randomUUID(),
      },
    });

  it('is closed to nobody', async () => {
    const stream = await listen('');
    expect(stream.reply.statusCode).toBe(401);
    stream.reply.destroy();
  });

  it('tells every open page what a commit has changed, and nothing more', async () => {
    const pages = [await listen('as=leader'), await listen('as=representative')];
    expect(pages[0]?.reply.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    await write();
    for (const page of pages) {
      await page.until('event: ping\ndata: {"n":0}');
      await page.until('event: changed\ndata: {"topics":["notes"],"n":1}\n\n');
      page.reply.destroy();
    }
  });

  it('closes the oldest stream of a session that opens too many', async () => {
    const first = await listen('as=leader');
    const others = await Promise.all(Array.from({ length: 8 }, () => listen('as=leader')));
    await first.ended;
    for (const other of others) other.reply.destroy();
  });

  it('ends when the program does', async () => {
    const page = await listen('as=leader');
    await probe.app.close();
    await page.ended;
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; !condition() && i < 500; i++) {
    await new Promise((resume) => setTimeout(resume, 10));
  }
  expect(condition()).toBe(true);
}

/** Two instances on one database, each with a stream of its own. */
async function betweenInstances(): Promise<void> {
  const database = await newDatabase();
  const { databaseUrl } = database.settings;
  const opened = await openDatabase(database.settings);
  const [here, there] = [new ChangeStream(), new ChangeStream()];
  const lines = await Promise.all([here, there].map((s) => hearOthers(databaseUrl ?? '', s)));
  const heard: Change[] = [];
  there.subscribe((change) => heard.push(change));
  const unit = new UnitOfWork(opened.transactions, here, new FixedClock('2026-11-12T10:00'));
  await unit.write(async (tx) => {
    await tx.audit('test.done', 'test:1');
    tx.changed('board');
  });
  await until(() => heard.length === 1);
  expect(heard).toEqual([{ topics: ['board'], n: 1 }]);
  expect(here.version).toBe(1);

  await unit.housekeeping((tx) =>
    tx.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN samklang' AND datname = current_database()`,
    ),
  );
  await until(() => !there.complete);
  await until(() => there.complete);
  expect(heard.at(-1)?.topics).toEqual(['*']);
  await Promise.all(lines.map((hangUp) => hangUp()));
  await opened.close();
  await database.remove();
}

if (KIND === 'postgres') {
  it(
    'reaches the other instances on the same database, and says so when it may have missed some',
    betweenInstances,
  );
}
