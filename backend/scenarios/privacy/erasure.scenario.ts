import { PrepareErasure } from '../../src/privacy/erasure/prepare-erasure';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { rowsIn } from '../real-panel';

const LOADING_MS = 120_000;
const ADDRESS = 'per.arne@example.org';

let app: TestApp;
let coordinator: Client;
let leader: Client;
let personId: string;
let appointmentId: string;

const clock = () => app.nest.get(PrepareErasure).round();
const mine = async (sql: string): Promise<Body[]> => app.db.query<Body>(sql, [personId]);
const erasures = async (): Promise<Body> => (await coordinator.get('/erasures')).body;
const approve = async (who: Client, run: Body) => {
  await who.stepUp();
  return who.post(`/erasure-runs/${run.id}/approve`, { version: run.version });
};
const tables = ['erasure_run', 'erasure_item', 'access_needs', 'account', 'person'];
const counts = () => Promise.all(tables.map((table) => rowsIn(app, table)));

async function nameOf(): Promise<string> {
  const [row] = await mine('SELECT name FROM person WHERE id = $1');
  return row.name;
}

async function bothApprove(): Promise<Body> {
  const { run } = await erasures();
  expect((await approve(coordinator, run)).status).toBe(200);
  const next = (await erasures()).run;
  return (await approve(leader, next)).body;
}

/** Somebody in seat 10 with everything that is to go one day. */
async function leave(): Promise<void> {
  const { seats } = (await coordinator.get('/board')).body;
  const { holder } = seats.find(({ number }: Body) => number === 10);
  ({ personId, appointmentId } = holder);
  const own = app.as(personId);
  await own.put('/access-needs', { text: 'Teleslynge', consent: true, version: 0 });
  await app.unit.write(async (tx) => {
    const account = { id: personId, person_id: personId, email: ADDRESS };
    await tx.insert('account', { ...account, created_at: '2026-11-12T09:00:00.000Z', version: 1 });
    await tx.execute('UPDATE person SET email = $1 WHERE id = $2', [ADDRESS, personId]);
    await tx.audit('person.changed', `person:${personId}`);
    await tx.insert('outbox_mail', {
      id: personId,
      to_address: ADDRESS,
      subject: 'Innkalling',
      body: 'Hei',
      kind: 'notice',
      created_at: '2026-11-12T09:00:00.000Z',
      attempts: 0,
    });
  });
  const end = { on: '2026-11-12', reason: 'resigned', version: holder.version };
  const ended = await coordinator.post(`/appointments/${appointmentId}/end`, end);
  expect(ended.status).toBe(201);
}

describe('What is erased after somebody has left (security.md § 3.9)', () => {
  beforeEach(async () => {
    app = await startApp({ clock: '2026-11-12T10:00' });
    await app.install('example');
    [coordinator, leader] = [app.as('coordinator'), app.as('leader')];
    await clock();
    const { run } = await erasures();
    if (run) await bothApprove();
    await leave();
  }, LOADING_MS);
  afterEach(() => app.close());

  it('is announced before, prepared on the day, and carried out when two people have said yes', async () => {
    expect(await clock()).toBe(0);
    const before = await erasures();
    expect(before.run).toBeNull();
    expect(before.ahead.map(({ what, dueOn }: Body) => ({ what, dueOn }))).toContainEqual({
      what: 'locked',
      dueOn: '2026-11-13',
    });
    app.clock.set('2026-11-13T01:00');
    expect(await clock()).toBe(1);
    expect(await clock()).toBe(0);
    expect(await mine('SELECT id FROM access_needs WHERE person_id = $1')).toHaveLength(1);
    const { run } = await erasures();
    expect(run).toMatchObject({ firstBy: null, mayApprove: true });
    expect(run.items).toEqual([expect.objectContaining({ what: 'locked', dueOn: '2026-11-13' })]);
    const after = await bothApprove();
    expect(after.run).toBeNull();
    expect(after.done[0]).toMatchObject({ erased: 1, kept: 0 });
    expect(await mine('SELECT id FROM access_needs WHERE person_id = $1')).toEqual([]);
    expect(await mine('SELECT id FROM vault_key WHERE person_id = $1')).toEqual([]);
    expect(await mine('SELECT email FROM person WHERE id = $1')).toEqual([{ email: ADDRESS }]);
  });

  it('asks for a second person, and does nothing on the yes of one', async () => {
    app.clock.set('2026-11-13T01:00');
    await clock();
    const { run } = await erasures();
    expect((await approve(coordinator, run)).status).toBe(200);
    const next = (await erasures()).run;
    expect(next).toMatchObject({ mayApprove: false });
    const before = await counts();
    const refused = await approve(coordinator, next);
    expect(refused).toMatchObject({
      status: 409,
      body: { errors: [{ constraint: 'two-people' }] },
    });
    expect((await approve(leader, run)).status).toBe(409);
    expect((await approve(app.as('representative'), next)).status).toBe(403);
    expect(await counts()).toEqual(before);
  });

  it('waits on the home page of those who may approve, and no longer of whoever has', async () => {
    const task = async (who: Client): Promise<string | undefined> => {
      const { tasks } = (await who.get('/home')).body;
      return tasks.find(({ link }: Body) => link === '/slettinger')?.kind;
    };
    expect(await task(coordinator)).toBeUndefined();
    app.clock.set('2026-11-13T01:00');
    await clock();
    expect(await task(coordinator)).toBe('approveErasure');
    expect(await task(leader)).toBe('approveErasure');
    expect(await task(app.as('representative'))).toBeUndefined();
    await approve(coordinator, (await erasures()).run);
    expect(await task(coordinator)).toBeUndefined();
    expect(await task(leader)).toBe('approveErasureToo');
    await approve(leader, (await erasures()).run);
    expect(await task(leader)).toBeUndefined();
  });

  it('takes the address and every way in after a year, and keeps what is for life', async () => {
    app.clock.set('2026-11-13T01:00');
    await clock();
    await bothApprove();
    const name = await nameOf();
    const kept = async () => [
      await mine('SELECT name FROM person WHERE id = $1'),
      await mine('SELECT id, from_date, to_date FROM appointment WHERE person_id = $1 ORDER BY id'),
      await mine('SELECT id FROM declaration_signature WHERE person_id = $1 ORDER BY id'),
    ];
    const forLife = await kept();
    app.clock.set('2027-11-12T12:00');
    await clock();
    const early = (await erasures()).run?.items ?? [];
    expect(early.filter((each: Body) => each.what === 'contact' && each.name === name)).toEqual([]);
    if ((await erasures()).run) await bothApprove();
    app.clock.set('2027-11-13T12:00');
    expect(await clock()).toBeGreaterThan(0);
    await bothApprove();
    expect(await mine('SELECT email FROM person WHERE id = $1')).toEqual([{ email: null }]);
    for (const table of ['account', 'session', 'preference', 'passkey', 'mail_refusal']) {
      expect(await mine(`SELECT person_id FROM ${table} WHERE person_id = $1`)).toEqual([]);
    }
    expect(JSON.stringify(await app.db.query('SELECT * FROM outbox_mail'))).not.toContain(ADDRESS);
    expect(await kept()).toEqual(forLife);
    expect(JSON.stringify(await app.db.query('SELECT * FROM audit_entry'))).not.toContain(ADDRESS);
    expect(await clock()).toBe(0);
  });

  it('spares who has come back before the second yes', async () => {
    app.clock.set('2026-11-13T01:00');
    await clock();
    const { run } = await erasures();
    await approve(coordinator, run);
    const { seats } = (await coordinator.get('/board')).body;
    const { seatId } = seats.find(({ number }: Body) => number === 10);
    const back = await coordinator.post('/appointments', {
      kind: 'representative',
      personId,
      seatId,
      basis: 'nextOfKin',
      from: '2026-11-13',
      track: 'openCall',
      trackOn: '2026-11-13',
      source: 'Åpen utlysning 3/26',
    });
    expect(back.status).toBe(201);
    const { body } = await approve(leader, (await erasures()).run);
    expect(body.done[0]).toMatchObject({ erased: 0, kept: 1 });
    expect(await mine('SELECT id FROM access_needs WHERE person_id = $1')).toHaveLength(1);
  });
});
