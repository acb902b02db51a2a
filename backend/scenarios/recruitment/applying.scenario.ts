import { randomUUID } from 'node:crypto';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import {
  aCampaign,
  anApplication,
  apply,
  aToken,
  EXPERIENCE,
  openCall,
  PHONE,
  seatsOf,
  shownForm,
  WHY,
} from './recruitment-book';

let app: TestApp;
let coordinator: Client;
let call: Body;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  const seats = await seatsOf(app);
  call = await openCall(coordinator, { seatIds: [seats[6]] });
});
afterAll(() => app.close());

/** Each test meets an empty desk. */
beforeEach(() =>
  app.unit.housekeeping(async (tx) => {
    await tx.execute('DELETE FROM application_attempt');
  }),
);

const rows = () => app.db.query<Body>('SELECT * FROM application ORDER BY created_at, id');

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  const [audit, kept] = [await app.auditCount(), (await rows()).length];
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await app.auditCount()).toBe(audit);
  expect(await rows()).toHaveLength(kept);
  return { status, ...body };
}

describe('A call without signing in', () => {
  it('is read by anyone while it is open, with what is sought and not who has held it', async () => {
    const { body: list } = await app.anyone().get('/open-calls');
    expect(list).toEqual([
      { id: call.id, title: call.title, language: 'nb', deadline: '2026-12-01' },
    ]);
    const { body } = await app.anyone().get(`/open-calls/${call.id}`);
    expect(body).toMatchObject({
      open: true,
      sought: [{ fieldId: 'eldre', requirement: 'experience' }],
      seeksAlternates: true,
      minimumAge: 16,
      guardianUnder: 18,
    });
    expect(body.fields).toHaveLength(3);
  });

  it('is not there as long as it is a draft', async () => {
    const { body } = await coordinator.post('/campaigns', aCampaign());
    expect((await app.anyone().get(`/open-calls/${body.id}`)).status).toBe(404);
    expect((await app.anyone().get(`/open-calls/${body.id}/form`)).status).toBe(404);
    const send = anApplication({ stamp: 'x' });
    const post = () => app.anyone().post(`/open-calls/${body.id}/applications`, send);
    expect((await refused(post)).status).toBe(404);
  });

  it('says that it is closed when the last day has passed', async () => {
    const before = app.clock.now();
    const stamp = await shownForm(app, call.id);
    app.clock.set('2026-12-02T00:01');
    expect((await app.anyone().get('/open-calls')).body).toEqual([]);
    expect((await app.anyone().get(`/open-calls/${call.id}`)).body.open).toBe(false);
    const send = anApplication({ stamp });
    const late = await refused(() =>
      app.anyone().post(`/open-calls/${call.id}/applications`, send),
    );
    expect(late.errors).toEqual([{ field: '', constraint: 'call-closed' }]);
    app.clock.set(before);
  });
});

describe('An application', () => {
  it('is sent once, kept without the age, and read again by the link', async () => {
    const token = aToken();
    const sent = await apply(app, call.id, { token, email: 'en@example.org' });
    expect(sent.status).toBe(201);
    expect(sent.body).toEqual({ kept: true, linkUntil: '2027-11-12' });
    const { body } = await app.anyone().post('/own-application/openings', { token });
    expect(body).toEqual({
      campaignId: call.id,
      title: call.title,
      open: true,
      sent: true,
      name: 'Solveig Søker',
      email: 'en@example.org',
      age: null,
      bases: ['own'],
      fields: ['eldre'],
      why: WHY,
      experience: EXPERIENCE,
      phone: PHONE,
    });
    const again = await refused(() => apply(app, call.id, { token, email: 'en@example.org' }));
    expect(again.errors).toEqual([{ field: '', constraint: 'already-sent' }]);
  });

  it('counts once when the same click arrives twice', async () => {
    const stamp = await shownForm(app, call.id);
    const wish = anApplication({ stamp, email: 'to@example.org' });
    const key = { 'idempotency-key': randomUUID() };
    const path = `/open-calls/${call.id}/applications`;
    const first = await app.anyone().post(path, wish, key);
    const second = await app.anyone().post(path, wish, key);
    expect(second.body).toEqual(first.body);
    const mine = (await rows()).filter(({ email }) => email === 'to@example.org');
    expect(mine).toHaveLength(1);
  });

  it('from somebody under sixteen is refused with the clause, and nothing is kept', async () => {
    const { status, findings } = await refused(() => apply(app, call.id, { age: 15 }));
    expect(status).toBe(422);
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'minimum-age', ok: false, clause: 'UP 3.2' }),
    ]);
  });

  it.each([
    [16, 1],
    [17, 1],
    [18, 0],
  ])('from somebody of %s says whether a guardian is needed (%s)', async (age, needed) => {
    const email = `alder${age}@example.org`;
    await apply(app, call.id, { age, email });
    const kept = (await rows()).find((each) => each.email === email);
    expect(kept?.needs_guardian).toBe(needed);
  });

  it.each([
    ['a name of blanks', { name: ' ' }, 'name'],
    ['no address', { email: 'nei' }, 'email'],
    ['two lines as address', { email: 'a@example.org\nBcc: b@example.org' }, 'email'],
    ['no experience of one’s own or as next of kin', { bases: [] }, 'bases'],
    ['an organisation as ground', { bases: ['organisation'] }, 'bases'],
    ['no field', { fields: [] }, 'fields'],
    ['a field there is none of', { fields: ['tannhelse'] }, 'fields'],
    ['nothing about why', { why: '' }, 'why'],
    ['more than two thousand characters', { experience: 'x'.repeat(2001) }, 'experience'],
    ['no consent', { consent: false }, 'consent'],
    ['a short secret', { token: 'abc' }, 'token'],
    ['something nobody asked for', { diagnosis: 'x' }, 'diagnosis'],
  ])('with %s is not kept', async (_name, more, field) => {
    const { status, errors } = await refused(() => apply(app, call.id, more));
    expect(status).toBe(400);
    expect(errors.map((each: Body) => each.field.split('.')[0])).toContain(field);
  });
});

describe('An unfinished application', () => {
  const save = async (token: string, more: Body = {}) => {
    const { consent: _left, ...draft } = anApplication({ token, name: '', age: null, ...more });
    const stamp = await shownForm(app, call.id);
    return app.anyone().post(`/open-calls/${call.id}/drafts`, { ...draft, stamp });
  };
  const open = (token: string) => app.anyone().post('/own-application/openings', { token });

  it('is saved, read again by the link as often as one likes, saved anew and sent', async () => {
    const token = aToken();
    expect((await save(token, { age: 41 })).body).toEqual({ kept: true, linkUntil: '2026-11-26' });
    expect((await open(token)).body).toMatchObject({ sent: false, name: '', age: 41, why: WHY });
    await save(token, { why: 'Noe annet' });
    expect((await open(token)).body).toMatchObject({ sent: false, why: 'Noe annet', age: null });
    expect((await apply(app, call.id, { token })).status).toBe(201);
    expect((await open(token)).body).toMatchObject({ sent: true, name: 'Solveig Søker' });
  });

  it('is not opened by a link that is two weeks old, nor by a guess', async () => {
    const token = aToken();
    await save(token);
    const before = app.clock.now();
    app.clock.set('2026-11-27T10:00');
    expect((await refused(() => open(token))).status).toBe(404);
    app.clock.set(before);
    expect((await open(token)).status).toBe(200);
    expect((await refused(() => open(aToken()))).status).toBe(404);
  });

  it('is not reached by a scanner that follows the link: reading is a POST with the secret in the body', async () => {
    const token = aToken();
    await save(token);
    const audit = await app.auditCount();
    expect((await app.anyone().get(`/own-application/openings?token=${token}`)).status).toBe(404);
    expect(await app.auditCount()).toBe(audit);
  });

  it('of one call cannot be sent to another', async () => {
    const token = aToken();
    await save(token);
    const other = await openCall(coordinator);
    expect((await refused(() => apply(app, other.id, { token }))).status).toBe(404);
    await coordinator.post(`/campaigns/${other.id}/close`, { version: other.version });
  });
});

describe('Withdrawing', () => {
  it('erases row, words, key and readings at once, and works once', async () => {
    const token = aToken();
    await apply(app, call.id, { token, email: 'angrer@example.org' });
    const mine = (await rows()).find(({ email }) => email === 'angrer@example.org');
    const keys = () =>
      app.db.query('SELECT id FROM vault_key WHERE person_id = $1', [mine?.applicant_id]);
    expect(await keys()).toHaveLength(1);
    const withdraw = () => app.anyone().post('/own-application/withdrawal', { token });
    expect((await withdraw()).body).toEqual({ withdrawn: true });
    expect((await rows()).some(({ email }) => email === 'angrer@example.org')).toBe(false);
    expect(await keys()).toEqual([]);
    expect((await refused(withdraw)).status).toBe(404);
  });
});
