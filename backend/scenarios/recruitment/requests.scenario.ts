import { strFromU8, unzipSync } from 'fflate';
import { newId } from '../../src/kernel/ids';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { wordsOf } from '../sign-in/paper';
import { seatsOf } from './recruitment-book';
import { aNominee, anOrganisation, aRound, askedRound, linkTo } from './request-book';

let app: TestApp;
let coordinator: Client;
let seats: Record<number, string>;
let organisations: Body[];
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  seats = await seatsOf(app);
  organisations = [];
  for (const [n, language] of (['nb', 'nn', 'en'] as const).entries()) {
    const contact = { email: `kontakt${n}@example.org`, language };
    organisations.push(await anOrganisation(coordinator, `Råd nummer ${n}`, contact));
  }
});
afterAll(() => app.close());

const make = async (more: Body = {}): Promise<Body> =>
  (await coordinator.post('/request-campaigns', aRound({ seatIds: [seats[5]], ...more }))).body;
const ask = (id: string, more: Body = {}) =>
  coordinator.post(`/request-campaigns/${id}/requests`, {
    organisationIds: [organisations[0]?.id],
    channel: 'mail',
    ...more,
  });

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  await coordinator.get('/session');
  const before = await app.auditCount();
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await app.auditCount()).toBe(before);
  return { status, ...body };
}
const constraint = (body: Body): string => body.errors?.[0]?.constraint;

describe('A round of requests', () => {
  it('is drafted for an organisation’s seat, changed, sent and closed', async () => {
    const drafted = await make();
    expect(drafted).toMatchObject({
      label: '1/26',
      state: 'draft',
      seats: [{ number: 5, requirement: 'organisation' }],
      asked: 0,
      requests: [],
      version: 1,
    });
    const wish = aRound({ title: ' Ny tittel ', seatIds: [seats[5], seats[7]], version: 1 });
    const changed = await coordinator.put(`/request-campaigns/${drafted.id}`, wish);
    expect(changed.body).toMatchObject({ title: 'Ny tittel', version: 2 });
    expect(
      (await refused(() => coordinator.put(`/request-campaigns/${drafted.id}`, wish))).type,
    ).toBe('/problems/stale');
    const all = organisations.map(({ id }) => id);
    const asked = await ask(drafted.id, { organisationIds: all });
    expect(asked.body).toMatchObject({ state: 'open', asked: 3, answered: 0, version: 3 });
    expect(
      asked.body.requests.map(({ contact, language, dueOn }: Body) => [contact, language, dueOn]),
    ).toEqual(
      (['nb', 'nn', 'en'] as const).map((language) => ['Kari Kontakt', language, '2026-12-01']),
    );
    const late = { ...wish, version: 3 };
    const sent = await refused(() => coordinator.put(`/request-campaigns/${drafted.id}`, late));
    expect(constraint(sent)).toBe('requests-sent');
    const closed = await coordinator.post(`/request-campaigns/${drafted.id}/close`, { version: 3 });
    expect(closed.body).toMatchObject({ state: 'closed' });
    expect(closed.body.requests.every(({ closedAt }: Body) => closedAt !== null)).toBe(true);
    const [first] = (await coordinator.get('/request-campaigns')).body;
    expect(first).toMatchObject({ id: drafted.id, asked: 3 });
    expect(constraint(await refused(() => ask(drafted.id)))).toBe('requests-closed');
  });

  it('may not fill an experience seat: that one is filled by an open call (UP 3.2)', async () => {
    const wish = aRound({ seatIds: [seats[6]] });
    const { status, findings } = await refused(() => coordinator.post('/request-campaigns', wish));
    expect(status).toBe(422);
    expect(findings).toMatchObject([{ rule: 'recruitment-track', ok: false, clause: 'UP 3.2' }]);
  });

  it.each([
    ['that seeks no seat', { seatIds: [] }, 400],
    ['for a seat there is none of', { seatIds: [newId()] }, 404],
    ['without words', { textNb: ' ' }, 400],
    ['with a day that does not exist', { deadline: '2026-02-30' }, 400],
  ])('%s is refused', async (_name, more, status) => {
    const wish = aRound(more);
    expect((await refused(() => coordinator.post('/request-campaigns', wish))).status).toBe(status);
  });

  it('asks nobody twice, nobody without an address, and nobody who designates no one', async () => {
    const { id } = await make();
    await ask(id);
    expect(constraint(await refused(() => ask(id)))).toBe('already-asked');
    const silent = await anOrganisation(coordinator, 'Uten e-post', { email: null });
    const other = (await coordinator.post('/organisations', { name: 'Et kontor', kind: 'other' }))
      .body;
    const gone = await anOrganisation(coordinator, 'Nedlagt');
    await coordinator.post(`/organisations/${gone.id}/retirement`, { retired: true, version: 2 });
    for (const [{ id: organisation }, fault] of [
      [silent, 'contact-without-address'],
      [other, 'designates-nobody'],
      [gone, 'organisation-retired'],
    ] as const) {
      const wish = { organisationIds: [organisations[1]?.id, organisation] };
      expect(constraint(await refused(() => ask(id, wish)))).toBe(fault);
    }
    const { body } = await coordinator.get(`/request-campaigns/${id}`);
    expect(body.requests).toHaveLength(1);
  });

  it('asks nobody after its last day', async () => {
    const { id } = await make({ deadline: '2026-11-11' });
    expect(constraint(await refused(() => ask(id)))).toBe('notPast');
  });
});

describe('The letter', () => {
  it('is shown before it goes, in every language, with the text in the contact’s own where there is one', async () => {
    const { id } = await make();
    const { body } = await coordinator.get(`/request-campaigns/${id}/letters`);
    expect(body.map(({ language, subject }: Body) => [language, subject])).toEqual([
      ['nb', 'Vil dere oppnevne noen til Polyfons erfaringspanel?'],
      ['nn', 'Vil de oppnemne nokon til Polyfons erfaringspanel?'],
      ['en', 'Will you designate somebody to Polyfons erfaringspanel?'],
    ]);
    expect(body[1].body).toContain('kjenner eldre sin kvardag');
    expect(body[2].body).toContain('kjenner eldre sin hverdag');
    expect(body[0].body).toContain('1. desember 2026');
  });

  it('stands on record without its link', async () => {
    const round = await askedRound(coordinator, [organisations[1]?.id], { seatIds: [seats[5]] });
    const { body } = await coordinator.get(`/organisation-requests/${round.requests[0].id}/letter`);
    expect(body.subject).toBe('Vil de oppnemne nokon til Polyfons erfaringspanel?');
    expect(body.body).toMatch(/^Hei, Kari Kontakt\.\n\nPolyfons erfaringspanel bed Råd nummer 1/);
    expect(body.body).not.toContain('#');
  });

  it('for the post is a tagged PDF and a Word document in its language, with a link of its own', async () => {
    const round = await make();
    const posted = await ask(round.id, {
      organisationIds: [organisations[2]?.id],
      channel: 'post',
    });
    const [{ id, email }] = posted.body.requests;
    expect(email).toBeNull();
    const { body, status } = await coordinator.post(`/organisation-requests/${id}/letters`);
    expect(status).toBe(201);
    expect(Buffer.from(body.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const files = unzipSync(Buffer.from(body.docx, 'base64'));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(part('word/document.xml')).toContain(
      '<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Will you designate',
    );
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(part('word/_rels/document.xml.rels')).toContain(body.address);
    expect(wordsOf(body.pdf).split(' ')).toContain(body.address);
    expect(body.address).toMatch(/\/nominer#(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
    const [stored] = await app.db.query<Body>(
      'SELECT reply FROM idempotency_key WHERE reply LIKE $1',
      [`%${body.address.split('#')[1]}%`],
    );
    expect(stored).toBeUndefined();
    // Whoever types it from paper may leave out the hyphens, and write small letters.
    const secret: string = body.address.split('#')[1];
    for (const token of [secret, secret.toLowerCase().replaceAll('-', '')]) {
      const opened = await app.anyone().post('/own-request/openings', { token });
      expect(opened.body).toMatchObject({ state: 'asked' });
    }
  });

  it('is not made for a request that is closed', async () => {
    const round = await askedRound(coordinator, [organisations[0]?.id], { seatIds: [seats[5]] });
    const [{ id, version }] = round.requests;
    const closed = await coordinator.post(`/organisation-requests/${id}/close`, { version });
    expect(closed.body.requests[0].closedAt).not.toBeNull();
    const again = () => coordinator.post(`/organisation-requests/${id}/letters`);
    expect(constraint(await refused(again))).toBe('request-closed');
  });
});

describe('Waiting for an answer', () => {
  it('may be made longer, and whoever was named may be replaced', async () => {
    const round = await askedRound(coordinator, [organisations[0]?.id], { seatIds: [seats[5]] });
    const [{ id, version }] = round.requests;
    const path = `/organisation-requests/${id}`;
    const past = () => coordinator.post(`${path}/extension`, { dueOn: '2026-11-11', version });
    expect(constraint(await refused(past))).toBe('notPast');
    const nobody = () => coordinator.post(`${path}/replacement`, { dueOn: '2026-12-10', version });
    expect(constraint(await refused(nobody))).toBe('nobody-named');
    const longer = await coordinator.post(`${path}/extension`, { dueOn: '2026-12-20', version });
    expect(longer.body.requests[0]).toMatchObject({ dueOn: '2026-12-20', version: version + 1 });

    const token = await linkTo(coordinator, id);
    await app.anyone().post('/own-request/nominations', aNominee(token));
    const named = (await coordinator.get(`/request-campaigns/${round.id}`)).body.requests[0];
    expect(named).toMatchObject({ state: 'nominated', nominee: true });
    const wish = { dueOn: '2026-12-22', version: named.version };
    const replaced = await coordinator.post(`${path}/replacement`, wish);
    expect(replaced.body.requests[0]).toMatchObject({
      state: 'asked',
      nominee: false,
      replacedOn: '2026-11-12',
      dueOn: '2026-12-22',
    });
    expect(await app.db.query('SELECT id FROM nomination')).toEqual([]);
    expect((await refused(() => coordinator.post(`${path}/replacement`, wish))).status).toBe(409);
  });
});

describe('Who may ask organisations', () => {
  it.each(['leader', 'deputyLeader'] as const)('%s reads and asks nobody', async (role) => {
    const { id } = await make();
    const client = app.as(role);
    expect((await client.get(`/request-campaigns/${id}`)).status).toBe(200);
    expect((await refused(() => client.post('/request-campaigns', aRound()))).status).toBe(403);
    const wish = { organisationIds: [organisations[0]?.id], channel: 'mail' };
    const path = `/request-campaigns/${id}/requests`;
    expect((await refused(() => client.post(path, wish))).status).toBe(403);
  });

  it.each(['representative', 'alternate'] as const)('%s does not see it', async (role) => {
    expect((await app.as(role).get('/request-campaigns')).status).toBe(403);
  });
});
