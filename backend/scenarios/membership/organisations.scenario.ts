import { newId } from '../../src/kernel/ids';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { aContact, anOrganisation } from '../recruitment/request-book';

let app: TestApp;
let coordinator: Client;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  await coordinator.get('/session');
});
afterAll(() => app.close());

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  const before = await app.auditCount();
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await app.auditCount()).toBe(before);
  return { status, ...body };
}

describe('An organisation', () => {
  it('is entered with contacts, one of them the main one, and they are replaced as a whole', async () => {
    const { id, version, contacts } = await anOrganisation(coordinator, 'Pårørendeforeningen');
    expect(version).toBe(2);
    expect(contacts).toMatchObject([
      { name: 'Kari Kontakt', email: 'kontakt@example.org', main: true },
    ]);
    const wish = {
      name: ' Pårørendelaget ',
      kind: 'organisation',
      contacts: [
        aContact({ main: false, role: '' }),
        aContact({ name: 'Åse Leiar', email: 'aase@example.org', language: 'nn' }),
      ],
      version,
    };
    const { status, body } = await coordinator.put(`/organisations/${id}`, wish);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Pårørendelaget', kind: 'organisation', version: 3 });
    expect(body.contacts.map(({ name, role }: Body) => [name, role])).toEqual([
      ['Åse Leiar', 'Daglig leder'],
      ['Kari Kontakt', null],
    ]);
    expect((await coordinator.get(`/organisations/${id}`)).body).toEqual(body);
  });

  it.each([
    ['two main contacts', [aContact(), aContact({ email: 'to@example.org' })], 'oneMain'],
    ['no main contact', [aContact({ main: false })], 'oneMain'],
    [
      'one address twice',
      [aContact(), aContact({ main: false, email: 'KONTAKT@example.org' })],
      'arrayUnique',
    ],
  ])('with %s is refused', async (_name, contacts, constraint) => {
    const { body } = await coordinator.post('/organisations', { name: newId(), kind: 'council' });
    const wish = { name: body.name, kind: 'council', contacts, version: 1 };
    const answer = await refused(() => coordinator.put(`/organisations/${body.id}`, wish));
    expect(answer.errors).toEqual([{ field: 'contacts', constraint }]);
    expect((await coordinator.get(`/organisations/${body.id}`)).body.contacts).toEqual([]);
  });

  it('is not overwritten from a page that shows an older state, nor named like another', async () => {
    const { id } = await anOrganisation(coordinator, 'Et råd');
    await anOrganisation(coordinator, 'Et annet råd');
    const wish = { name: 'Et råd', kind: 'council', contacts: [], version: 1 };
    const late = await refused(() => coordinator.put(`/organisations/${id}`, wish));
    expect(late.type).toBe('/problems/stale');
    const taken = { ...wish, name: 'Et annet råd', version: 2 };
    expect((await refused(() => coordinator.put(`/organisations/${id}`, taken))).status).toBe(409);
    const { body } = await coordinator.get(`/organisations/${id}`);
    expect(body).toMatchObject({ name: 'Et råd', version: 2 });
    expect(body.contacts).toHaveLength(1);
  });

  it('shows whom it has designated, on which letter and to which seat, to those who see seats', async () => {
    const { body: board } = await coordinator.get('/board');
    const { body: all } = await coordinator.get('/organisations');
    const first = board.seats[0].holder;
    const named = all.find(({ name }: Body) => name === first.organisation);
    const { body } = await app.as('leader').get(`/organisations/${named.id}`);
    expect(body.designations).toContainEqual(
      expect.objectContaining({
        name: first.name,
        seatNumber: 1,
        letterOnRecord: true,
        current: true,
      }),
    );
    expect((await app.as('representative').get(`/organisations/${named.id}`)).status).toBe(403);
  });
});

describe('An organisation that is put aside', () => {
  it('designates nobody from then on, until it is taken back', async () => {
    const { id } = await anOrganisation(coordinator, 'Nedlagt råd');
    const retire = (retired: boolean, version: number) =>
      coordinator.post(`/organisations/${id}/retirement`, { retired, version });
    expect((await refused(() => retire(true, 1))).type).toBe('/problems/stale');
    expect((await retire(true, 2)).body).toMatchObject({ retiredOn: '2026-11-12', version: 3 });
    expect((await refused(() => retire(true, 3))).errors[0].constraint).toBe('already-so');
    expect((await refused(() => appoint(id))).errors).toEqual([
      { field: 'organisationId', constraint: 'retired' },
    ]);
    expect((await retire(false, 3)).body.retiredOn).toBeNull();
    const fault = await refused(() => appoint(id));
    expect(fault.type).toBe('/problems/statutes');
  });

  it('differs from one that never could: another body designates nobody (UP 3.4)', async () => {
    const { body } = await coordinator.post('/organisations', { name: 'Kommunen', kind: 'other' });
    expect((await refused(() => appoint(body.id))).errors).toEqual([
      { field: 'organisationId', constraint: 'designatesNobody' },
    ]);
  });

  /** Asks to seat somebody whom the organisation names, without its letter. */
  async function appoint(organisationId: string) {
    const { body: people } = await coordinator.get('/people');
    const free = people.find(({ current }: Body) => current === null);
    const { body: board } = await coordinator.get('/board');
    const seat = board.seats.find(({ requirement }: Body) => requirement === 'organisation');
    return coordinator.post('/appointments', {
      kind: 'representative',
      personId: free.id,
      seatId: seat.seatId,
      basis: 'organisation',
      organisationId,
      from: '2026-12-01',
      track: 'designation',
      trackOn: '2026-11-12',
      source: 'Brev',
    });
  }
});

it.each(['leader', 'deputyLeader'] as const)(
  '%s reads organisations and changes none',
  async (role) => {
    const { id } = await anOrganisation(coordinator, `Rådet ${role}`);
    const client = app.as(role);
    expect((await client.get('/organisations')).status).toBe(200);
    const wish = { name: 'Et navn', kind: 'council', contacts: [], version: 2 };
    expect((await refused(() => client.put(`/organisations/${id}`, wish))).status).toBe(403);
    const body = { retired: true, version: 2 };
    expect((await refused(() => client.post(`/organisations/${id}/retirement`, body))).status).toBe(
      403,
    );
  },
);
