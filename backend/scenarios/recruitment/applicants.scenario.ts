import { OldApplications } from '../../src/recruitment/applications/old-applications';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { apply, aToken, CANARIES, EXPERIENCE, openCall, seatsOf, WHY } from './recruitment-book';

let app: TestApp;
let coordinator: Client;
let call: Body;
const tokens = [aToken(), aToken(), aToken()];
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  const seats = await seatsOf(app);
  call = await openCall(coordinator, { seatIds: [seats[6], seats[7]] });
  await send(0, { name: 'Anna Eldre', fields: ['eldre'] });
  await send(1, { name: 'Bo Barn', fields: ['barn'], bases: ['nextOfKin'] });
  await send(2, { name: 'Cato Annet', fields: ['other', 'eldre'], bases: ['own', 'nextOfKin'] });
});
afterAll(() => app.close());

async function send(n: number, more: Body): Promise<void> {
  await apply(app, call.id, { token: tokens[n], email: `soker${n}@example.org`, ...more });
}
const list = async (who: Client = coordinator): Promise<Body> =>
  (await who.get(`/campaigns/${call.id}/applicants`)).body;
const opening = (id: string) => `/applicants/${id}/openings`;

describe('While people may still apply', () => {
  it('nobody is shown and nothing is opened, only how many there are', async () => {
    expect((await coordinator.get(`/campaigns/${call.id}`)).body.applications).toBe(3);
    expect(await list()).toMatchObject({ comparable: false, applicants: [] });
    const [row] = await app.db.query<{ id: string }>('SELECT id FROM application');
    await coordinator.stepUp();
    const audit = await app.auditCount();
    const early = await coordinator.post(opening(row?.id ?? ''), { purpose: 'compare' });
    expect(early.status).toBe(404);
    expect(await app.auditCount()).toBe(audit);
  });
});

describe('Applicants of a closed call', () => {
  beforeAll(() => coordinator.post(`/campaigns/${call.id}/close`, { version: call.version }));

  it('stand in one neutral order for everyone, without names, beside the seats they fit', async () => {
    const view = await list();
    expect(view.comparable).toBe(true);
    expect(view.seats.map((seat: Body) => [seat.number, seat.filled])).toEqual([
      [6, false],
      [7, true],
    ]);
    expect(view.applicants.map(({ place }: Body) => place)).toEqual([1, 2, 3]);
    const fits = view.applicants.map(({ fields, fits }: Body) => [fields.join(), fits]);
    expect(Object.fromEntries(fits)).toEqual({
      eldre: [6, 7],
      barn: [7],
      'other,eldre': [6, 7],
    });
    expect(JSON.stringify(view)).not.toMatch(/Anna|Bo Barn|Cato|example\.org|kanari/);
    expect(await list(app.as('leader'))).toEqual(view);
    expect(await list(app.as('deputyLeader'))).toEqual(view);
  });

  it.each(['representative', 'alternate'] as const)('are not for %s', async (role) => {
    expect((await app.as(role).get(`/campaigns/${call.id}/applicants`)).status).toBe(403);
    const id = (await list()).applicants[0].id;
    const audit = await app.auditCount();
    expect((await app.as(role).post(opening(id), { purpose: 'compare' })).status).toBe(403);
    expect(await app.auditCount()).toBe(audit);
  });

  it('are opened one at a time, with a fresh proof and a purpose, and the opening is on record', async () => {
    const id = (await list()).applicants[0].id;
    const leader = app.as('leader');
    await leader.get('/session');
    const audit = await app.auditCount();
    expect((await leader.post(opening(id), { purpose: 'compare' })).status).toBe(403);
    expect(await app.auditCount()).toBe(audit);
    await leader.stepUp();
    expect((await leader.post(opening(id), { purpose: 'curiosity' })).status).toBe(400);
    const { body } = await leader.post(opening(id), { purpose: 'compare' });
    expect(body).toMatchObject({ place: 1, why: WHY, experience: EXPERIENCE });
    const reads = await app.db.query<Body>(
      `SELECT r.what, r.purpose, r.about, r.reader_role FROM data_read r
        JOIN application a ON a.applicant_id = r.person_id WHERE a.id = $1`,
      [id],
    );
    expect(reads).toEqual([
      {
        what: 'application',
        purpose: 'compare',
        about: `campaign:${call.id}`,
        reader_role: 'leader',
      },
    ]);
  });

  it('leave a hole in the order when they withdraw: the others keep their numbers', async () => {
    const before = (await list()).applicants;
    await app.anyone().post('/own-application/withdrawal', { token: tokens[1] });
    const after = (await list()).applicants;
    expect(after).toEqual(before.filter(({ fields }: Body) => fields.join() !== 'barn'));
    const orphans = await app.db.query(
      'SELECT id FROM data_read WHERE what = $1 AND person_id NOT IN (SELECT applicant_id FROM application)',
      ['application'],
    );
    expect(orphans).toEqual([]);
  });
});

describe('What applicants write', () => {
  it('stands in no table in clear, and in no mail and no stored answer', async () => {
    const tables = ['application', 'outbox_mail', 'audit_entry', 'idempotency_key', 'data_read'];
    for (const table of tables) {
      const text = JSON.stringify(await app.db.query(`SELECT * FROM ${table}`));
      for (const canary of CANARIES) expect(text).not.toContain(canary);
    }
  });
});

describe('The clock', () => {
  const erase = () => app.nest.get(OldApplications).round();
  const count = async () => (await app.db.query('SELECT id FROM application')).length;

  it('erases what was sent a year after the last day to apply, and says in the log how many', async () => {
    const sent = await count();
    app.clock.set('2027-12-01T12:00');
    expect(await erase()).toBe(0);
    expect(await count()).toBe(sent);
    app.clock.set('2027-12-02T12:00');
    expect(await erase()).toBe(sent);
    expect(await count()).toBe(0);
    expect(await app.db.query(`SELECT id FROM vault_key WHERE kind = 'application'`)).toEqual([]);
    expect(await app.db.query(`SELECT id FROM data_read WHERE what = 'application'`)).toEqual([]);
    const [last] = await app.db.query<Body>(
      `SELECT count(*) AS n FROM audit_entry WHERE action = 'applications.erased'`,
    );
    expect(Number(last?.n)).toBe(1);
    expect(await erase()).toBe(0);
  });

  it('erases drafts whose link no longer works, and no others', async () => {
    const open = await openCall(coordinator, { deadline: '2028-03-01' });
    const stamp = (await app.anyone().get(`/open-calls/${open.id}/form`)).body.stamp;
    app.clock.set('2027-12-02T12:10');
    const draft = {
      token: aToken(),
      stamp,
      email: 'utkast@example.org',
      language: 'nn',
      name: '',
      age: null,
      bases: [],
      fields: [],
      why: '',
      experience: '',
      phone: '',
    };
    const path = `/open-calls/${open.id}/drafts`;
    expect((await app.anyone().post(path, draft)).status).toBe(200);
    await apply(app, open.id, { email: 'sendt@example.org' });
    app.clock.set('2027-12-16T12:00');
    expect(await erase()).toBe(0);
    app.clock.set('2027-12-16T12:11');
    expect(await erase()).toBe(1);
    const left = await app.db.query<Body>('SELECT email FROM application');
    expect(left).toEqual([{ email: 'sendt@example.org' }]);
  });
});
