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

  it('shows the chain to the coordinator and to no one else', async () => {
    const all = await app.as('coordinator').get('/audit/entries');
    expect(all.status).toBe(200);
    expect(all.body[0]).toMatchObject({ seq: 1 });
    const rest = await app.as('coordinator').get('/audit/entries?after=1');
    expect(rest.body[0]).toMatchObject({ seq: 2 });
    expect((await app.as('representative').get('/audit/entries')).status).toBe(403);
    expect((await app.anyone().get('/audit/entries')).status).toBe(401);
  });

  it('refuses an entry number that is none', async () => {
    const reply = await app.as('coordinator').get('/audit/entries?after=first');
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ field: 'after' }] } });
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
