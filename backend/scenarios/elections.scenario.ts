import { Client } from './client';
import { startApp, TestApp } from './harness';
import { Body, said } from './panel-book';
import { leavesNoTrace } from './real-panel';

const TABLES = ['election', 'candidacy', 'panel_case', 'agenda_item', 'office_term'];

/** Signed in: what signing in writes is not what a test looks for. */
async function present(client: Client): Promise<Client> {
  await client.get('/session');
  return client;
}

/** The example panel on 12 November 2026: the deputy leader is to be elected on 25 November. */
describe('An election before it is held', () => {
  let app: TestApp;
  const people = new Map<string, string>();
  const who = (name: string) => people.get(name) ?? '';

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    const rows = await app.db.query<{ id: string; name: string }>('SELECT id, name FROM person');
    for (const { id, name } of rows) people.set(name, id);
  });
  afterEach(() => app.close());

  async function prepared(): Promise<Body> {
    const { body } = await app.as('coordinator').get('/elections');
    const row = body.elections.find((each: Body) => each.state === 'prepared');
    return (await app.as('coordinator').get(`/elections/${row.id}`)).body;
  }

  it('is prepared once for each office that is due, and for nothing else', async () => {
    const coordinator = app.as('coordinator');
    const { meetings } = (await coordinator.get('/election-preparing')).body;
    const wish = { kind: 'ordinary', meetingId: meetings[0].id, statementMax: 800 };
    const representative = await present(app.as('representative'));
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const twice = await coordinator.post('/elections', { ...wish, office: 'deputyLeader' });
      expect(twice.body.errors[0].constraint).toBe('election-prepared');
      const early = await coordinator.post('/elections', { ...wish, office: 'leader' });
      expect(early.body.errors[0].constraint).toBe('office-not-due');
      const remainder = { ...wish, office: 'leader', kind: 'byElection' };
      expect((await coordinator.post('/elections', remainder)).status).not.toBe(201);
      const member = await representative.post('/elections', { ...wish, office: 'leader' });
      expect(member.status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('lets anyone propose, and shows nobody as a candidate before their own yes', async () => {
    const { id } = await prepared();
    const hanne = app.as(who('Ingrid Haugland'));
    const nominated = await app
      .as('representative')
      .post(`/elections/${id}/candidates`, { personId: who('Ingrid Haugland') });
    expect(nominated.status).toBe(201);
    const names = (body: Body) => body.candidates.map((each: Body) => each.name);
    expect(names(nominated.body)).not.toContain('Ingrid Haugland');
    expect(nominated.body.asked).toEqual([]);
    expect((await prepared()).asked.map(({ name }: Body) => name)).toContain('Ingrid Haugland');
    const own = (await hanne.get(`/elections/${id}`)).body.own;
    expect(own).toMatchObject({ state: 'asked', version: 1 });
    const { tasks } = (await hanne.get('/home')).body;
    expect(tasks.map(({ kind }: Body) => kind)).toContain('answerNomination');
    const yes = { answer: 'yes', statement: 'Jeg vil gjerne.', version: 1 };
    const answered = await hanne.put(`/elections/${id}/own-candidacy`, yes);
    expect(names(answered.body)).toContain('Ingrid Haugland');
    const late = await hanne.put(`/elections/${id}/own-candidacy`, yes);
    expect(late.status).toBe(409);
    const withdrawn = { answer: 'withdrawn', version: 2 };
    const out = await hanne.put(`/elections/${id}/own-candidacy`, withdrawn);
    expect(names(out.body)).not.toContain('Ingrid Haugland');
    expect(out.body.own).toMatchObject({ state: 'withdrawn', statement: '' });
  });

  it('refuses who may not be elected, and a statement longer than the others’', async () => {
    const { id, statementMax, candidates } = await prepared();
    const alternate = app.as('alternate');
    const { personId } = (await alternate.get('/session')).body;
    const coordinator = await present(app.as('coordinator'));
    const own = await present(app.as(candidates[0].personId));
    const other = await present(app.as(who('Amina Yusuf')));
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const reply = await alternate.post(`/elections/${id}/candidates`, { personId });
      expect(reply.status).toBe(422);
      expect(said(reply.body, 'offices')).toMatchObject({ ok: false, clause: 'UP 3.3' });
      const leader = { personId: who('Kari Mjelde') };
      const both = await coordinator.post(`/elections/${id}/candidates`, leader);
      expect(said(both.body, 'offices').facts).toMatchObject({ holdsOther: true });
      const { version } = (await own.get(`/elections/${id}`)).body.own;
      const long = { answer: 'yes', statement: 'a'.repeat(statementMax + 1), version };
      expect((await own.put(`/elections/${id}/own-candidacy`, long)).status).toBe(400);
      const stranger = { answer: 'yes', version: 1 };
      const nobody = other.put(`/elections/${id}/own-candidacy`, stranger);
      expect((await nobody).status).toBe(404);
    });
    expect(untouched).toBe(true);
  });

  it('shows the candidates to each reader in an order of their own, the same each time', async () => {
    const { id } = await prepared();
    for (const name of ['Solveig Tveit', 'Ingrid Haugland', 'Amina Yusuf']) {
      const personId = who(name);
      await app.as(personId).post(`/elections/${id}/candidates`, { personId });
    }
    const orderFor = async (personId: string) => {
      const { body } = await app.as(personId).get(`/elections/${id}`);
      return body.candidates.map(({ name }: Body) => name).join();
    };
    const readers = ['Kari Mjelde', 'Jonas Eide', 'Amina Yusuf', 'Rolf Sæbø', 'Torvald Nesse'].map(
      who,
    );
    const orders = await Promise.all(readers.map(orderFor));
    expect(new Set(orders).size).toBeGreaterThan(2);
    expect(await Promise.all(readers.map(orderFor))).toEqual(orders);
  });

  it('is called off with a reason, and nothing tells who had not said yes', async () => {
    const { id, version, case: of } = await prepared();
    const coordinator = app.as('coordinator');
    const abort = { reason: 'Møtet er flyttet', version };
    const { status, body } = await coordinator.post(`/elections/${id}/abort`, abort);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'aborted', abortedBecause: 'Møtet er flyttet', asked: [] });
    const find = "SELECT id FROM candidacy WHERE state <> 'yes'";
    expect(await app.db.query(find)).toEqual([]);
    const { meetings } = (await coordinator.get('/election-preparing')).body;
    const meeting = meetings.find((each: Body) =>
      each.cases.some((one: Body) => one.caseId === of.caseId),
    );
    const again = await coordinator.post('/elections', {
      office: 'deputyLeader',
      kind: 'ordinary',
      meetingId: meeting.id,
      caseId: of.caseId,
      statementMax: 500,
    });
    expect(again.status).toBe(201);
    expect(again.body.term).toEqual({ from: '2026-11-25', to: '2028-11-25' });
  });

  it('ends when its result is recorded, and the office is handed over that day', async () => {
    const { id, candidates } = await prepared();
    app.clock.set('2026-11-25T15:00');
    const [{ personId }] = candidates;
    const recorded = await app.as('coordinator').post('/office-terms', {
      office: 'deputyLeader',
      personId,
      electedOn: '2026-11-25',
      from: '2026-11-25',
      to: '2028-11-25',
      kind: 'ordinary',
      source: '33/26',
      beforeInstallation: false,
      reason: 'Sagt på møtet',
    });
    expect(recorded.status).toBe(201);
    const deputies = recorded.body.history.filter((each: Body) => each.office === 'deputyLeader');
    expect(deputies.at(-2).to).toBe('2026-11-25');
    const { body } = await app.as('representative').get(`/elections/${id}`);
    expect(body).toMatchObject({ state: 'held', elected: { personId, to: '2028-11-25' } });
    const late = await app.as('representative').post(`/elections/${id}/candidates`, { personId });
    expect(late.body.errors[0].constraint).toBe('election-not-prepared');
  });
});
