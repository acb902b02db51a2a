import { verifyChain } from '../../src/kernel/audit-chain';
import { Routes } from '../../src/kernel/http/routes';
import { POLICY } from '../../src/policy';
import { startApp, TestApp } from '../harness';

describe('The example panel through the kernel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, 60_000);
  afterAll(() => app.close());

  it('is played forward with an audit chain that holds', async () => {
    expect(await verifyChain(app.db)).toMatchObject({ ok: true });
    expect(await app.auditCount()).toBeGreaterThan(0);
  });

  it('shows the chain to coordinator and leader, newest first, and to no one else', async () => {
    const all = await app.as('coordinator').get('/audit/entries');
    expect(all.status).toBe(200);
    const { entries, next } = all.body;
    expect(entries[0].seq).toBe(await app.auditCount());
    const rest = await app.as('coordinator').get(`/audit/entries?before=${next}`);
    expect(rest.body.entries[0]).toMatchObject({ seq: next - 1 });
    expect((await app.as('leader').get('/audit/entries')).status).toBe(200);
    expect((await app.as('representative').get('/audit/entries')).status).toBe(403);
    expect((await app.anyone().get('/audit/entries')).status).toBe(401);
  });

  it('refuses an entry number that is none', async () => {
    const reply = await app.as('coordinator').get('/audit/entries?before=first');
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ field: 'before' }] } });
  });

  it('has a policy row for every route and a route for every row', () => {
    const named = new Set(
      app.nest
        .get(Routes)
        .list()
        .map(({ policy }) => policy),
    );
    expect([...named].sort()).toEqual(Object.keys(POLICY).sort());
  });
});
