import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { rowsIn } from '../real-panel';

const TABLES = ['meeting', 'extra_meeting', 'meeting_demand'];
const WHEN = {
  startsAt: '2026-12-03T11:00:00.000Z',
  endsAt: '2026-12-03T14:00:00.000Z',
  place: 'Møterom 2',
  mode: 'room',
};

/** Meetings beyond the year's plan: the leader, or a third of the representatives (UP 4.1). */
describe('An extra meeting', () => {
  let app: TestApp;
  let coordinator: Client;
  let members: Client[];
  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    const { seats } = (await coordinator.get('/board')).body;
    const holders: Body[] = seats.flatMap((seat: Body) => seat.holder ?? []);
    const plain = holders.filter(({ office }) => office === null);
    members = plain.map(({ personId }) => app.as(personId));
  });
  afterEach(() => app.close());

  const counts = () => Promise.all(TABLES.map((table) => rowsIn(app, table)));
  const demand = (who: Client, reason = 'Saken haster.') =>
    who.post('/meeting-demands', { reason });
  const call = (who: Client, more: Body = {}) =>
    who.post('/extra-meetings', { ...WHEN, reason: 'Saken haster.', ...more });
  async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
    const before = [await counts(), await app.auditCount()];
    const { status, body } = await act();
    expect(status).toBeGreaterThanOrEqual(400);
    expect([await counts(), await app.auditCount()]).toEqual(before);
    return { status, ...body };
  }
  async function member(n: number): Promise<Client> {
    const found = members[n];
    if (!found) throw new Error(`No member ${n}`);
    await found.get('/session');
    return found;
  }

  it('is called by the leader alone, who finds it necessary, and the finding stays with it', async () => {
    const leader = app.as('leader');
    await leader.get('/session');
    expect((await leader.get('/meeting-demands')).body).toMatchObject({
      decidesAlone: true,
      mayCall: true,
      demands: [],
      finding: { ok: false, clause: 'UP 4.1', facts: { demanding: 0, needed: 3, seated: 9 } },
    });
    const { status, body } = await call(leader);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'planned',
      announced: true,
      extra: {
        reason: 'Saken haster.',
        finding: { rule: 'extra-meeting', ok: true, clause: 'UP 4.1', facts: { byLeader: true } },
      },
    });
    const read = (await (await member(0)).get(`/meetings/${body.id}`)).body;
    expect(read.extra.reason).toBe('Saken haster.');
  });

  it('is called when a third of the representatives demand it, and then their demands are answered', async () => {
    for (const n of [0, 1]) expect((await demand(await member(n))).status).toBe(201);
    expect((await coordinator.get('/meeting-demands')).body.mayCall).toBe(false);
    const short = await refused(() => call(coordinator));
    expect(short).toMatchObject({
      status: 422,
      findings: [{ rule: 'extra-meeting', clause: 'UP 4.1', facts: { demanding: 2, needed: 3 } }],
    });
    const third = (await demand(await member(2), 'Jeg også.')).body;
    expect(third.finding).toMatchObject({ ok: true, facts: { demanding: 3, needed: 3 } });
    expect(third).toMatchObject({ mayDemand: false, mayCall: false, decidesAlone: false });
    expect(third.demands.map(({ reason, mine }: Body) => [reason, mine])).toEqual([
      ['Saken haster.', false],
      ['Saken haster.', false],
      ['Jeg også.', true],
    ]);
    expect(third.demands.every(({ name }: Body) => name !== '')).toBe(true);
    expect((await coordinator.get('/meeting-demands')).body.mayCall).toBe(true);
    const { body } = await call(coordinator);
    expect(body.extra.finding).toMatchObject({
      ok: true,
      facts: { byLeader: false, demanding: 3 },
    });
    expect((await coordinator.get('/meeting-demands')).body.demands).toEqual([]);
    expect((await refused(() => call(coordinator))).status).toBe(422);
  });

  it('is demanded once by each who holds a seat, and may be taken back by nobody else', async () => {
    const one = await member(0);
    const other = await member(1);
    const alternate = app.as('alternate');
    await alternate.get('/session');
    const { body } = await demand(one);
    const [mine] = body.demands;
    expect((await refused(() => demand(one))).errors[0].constraint).toBe('already-demanded');
    expect((await refused(() => demand(coordinator))).status).toBe(403);
    expect((await refused(() => demand(alternate))).status).toBe(403);
    expect((await refused(() => demand(other, ' '))).status).toBe(400);
    const back = (who: Client) =>
      who.post(`/meeting-demands/${mine.id}/withdrawal`, { version: mine.version });
    expect((await refused(() => back(other))).status).toBe(404);
    expect((await back(one)).body).toMatchObject({ demands: [], mayDemand: true });
    expect((await refused(() => back(one))).status).toBe(404);
    expect((await demand(one)).status).toBe(201);
  });

  it('counts only those who still hold a seat', async () => {
    for (const n of [0, 1, 2]) await demand(await member(n));
    const { seats } = (await coordinator.get('/board')).body;
    const { demands } = (await coordinator.get('/meeting-demands')).body;
    const { holder } = seats.find((seat: Body) => seat.holder?.name === demands[0].name);
    const end = { on: '2026-11-12', reason: 'resigned', version: holder.version };
    await coordinator.post(`/appointments/${holder.appointmentId}/end`, end);
    app.clock.set('2026-11-13T10:00');
    const { finding } = (await coordinator.get('/meeting-demands')).body;
    expect(finding).toMatchObject({ ok: false, facts: { demanding: 2, needed: 3, seated: 8 } });
  });
});
