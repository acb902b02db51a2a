import { newId } from '../../src/kernel/ids';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { aCampaign, seatsOf } from './recruitment-book';

let app: TestApp;
let coordinator: Client;
let seats: Record<number, string>;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  seats = await seatsOf(app);
});
afterAll(() => app.close());

const make = async (more: Body = {}): Promise<Body> =>
  (await coordinator.post('/campaigns', aCampaign({ seatIds: [seats[6]], ...more }))).body;

/** Refuses, and nothing was written. */
async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  await coordinator.get('/session');
  const before = await app.auditCount();
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await app.auditCount()).toBe(before);
  return { status, ...body };
}

describe('A campaign', () => {
  it('is drafted for a vacant seat, changed, opened and closed', async () => {
    const drafted = await make();
    expect(drafted).toMatchObject({
      label: '1/26',
      state: 'draft',
      seats: [{ number: 6, fieldId: 'eldre', requirement: 'experience' }],
      seeksAlternates: true,
      applications: 0,
      openedAt: null,
      version: 1,
    });
    const wish = aCampaign({ title: ' Ny tittel ', seatIds: [seats[6]], version: 1 });
    const changed = (await coordinator.put(`/campaigns/${drafted.id}`, wish)).body;
    expect(changed).toMatchObject({ title: 'Ny tittel', version: 2 });
    const opened = await coordinator.post(`/campaigns/${drafted.id}/open`, { version: 2 });
    expect(opened.body).toMatchObject({ state: 'open', openedAt: '2026-11-12T09:00:00.000Z' });
    const closed = await coordinator.post(`/campaigns/${drafted.id}/close`, { version: 3 });
    expect(closed.body).toMatchObject({ state: 'closed', closedAt: '2026-11-12T09:00:00.000Z' });
    const [first] = (await coordinator.get('/campaigns')).body;
    expect(first).toMatchObject({ id: drafted.id, state: 'closed', over: false });
    expect(first.text).toBeUndefined();
  });

  it('may not fill an organisation’s seat: that one is filled by asking organisations (UP 3.2)', async () => {
    const wish = aCampaign({ seatIds: [seats[1], seats[6]] });
    const { status, findings } = await refused(() => coordinator.post('/campaigns', wish));
    expect(status).toBe(422);
    expect(findings.map((each: Body) => [each.rule, each.ok, each.clause])).toEqual([
      ['recruitment-track', false, 'UP 3.2'],
      ['recruitment-track', true, 'UP 3.2'],
    ]);
  });

  it.each([
    ['that seeks nobody', { seatIds: [], seeksAlternates: false }, 400],
    ['for a seat there is none of', { seatIds: [newId()] }, 404],
    ['without a title', { title: '  ' }, 400],
    ['with a day that does not exist', { deadline: '2026-02-30' }, 400],
    ['in a language nobody reads here', { language: 'de' }, 400],
  ])('%s is refused', async (_name, more, status) => {
    const wish = aCampaign(more);
    expect((await refused(() => coordinator.post('/campaigns', wish))).status).toBe(status);
  });

  it('is not opened twice, nor after its last day', async () => {
    const { id } = await make({ deadline: '2026-11-11' });
    const late = await refused(() => coordinator.post(`/campaigns/${id}/open`, { version: 1 }));
    expect(late.errors).toEqual([{ field: 'deadline', constraint: 'notPast' }]);
    const other = await make();
    await coordinator.post(`/campaigns/${other.id}/open`, { version: 1 });
    const again = () => coordinator.post(`/campaigns/${other.id}/open`, { version: 2 });
    expect((await refused(again)).status).toBe(409);
  });

  it('keeps what it seeks once it is open, while its words may still be mended', async () => {
    const { id } = await make();
    await coordinator.post(`/campaigns/${id}/open`, { version: 1 });
    const other = aCampaign({ seatIds: [seats[2]], version: 2 });
    expect((await refused(() => coordinator.put(`/campaigns/${id}`, other))).errors).toEqual([
      { field: '', constraint: 'campaign-open' },
    ]);
    const longer = aCampaign({ seatIds: [seats[6]], deadline: '2026-12-24', version: 2 });
    const { body } = await coordinator.put(`/campaigns/${id}`, longer);
    expect(body.deadline).toBe('2026-12-24');
    await coordinator.post(`/campaigns/${id}/close`, { version: 3 });
    const closed = () => coordinator.put(`/campaigns/${id}`, { ...longer, version: 4 });
    expect((await refused(closed)).status).toBe(409);
  });

  it('is not overwritten from a page that shows an older state', async () => {
    const { id } = await make();
    const wish = aCampaign({ seatIds: [seats[6]], version: 1 });
    await coordinator.put(`/campaigns/${id}`, wish);
    expect((await refused(() => coordinator.put(`/campaigns/${id}`, wish))).status).toBe(409);
  });
});

describe('Who may run a campaign', () => {
  it.each(['leader', 'deputyLeader'] as const)('%s reads and changes nothing', async (role) => {
    const { id } = await make();
    expect((await app.as(role).get(`/campaigns/${id}`)).status).toBe(200);
    await app.as(role).get('/session');
    const before = await app.auditCount();
    expect((await app.as(role).post('/campaigns', aCampaign())).status).toBe(403);
    expect((await app.as(role).post(`/campaigns/${id}/open`, { version: 1 })).status).toBe(403);
    expect(await app.auditCount()).toBe(before);
  });

  it.each(['representative', 'alternate'] as const)('%s does not see it', async (role) => {
    expect((await app.as(role).get('/campaigns')).status).toBe(403);
  });
});
