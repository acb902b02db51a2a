import { startApp, TestApp } from '../harness';
import { leavesNoTrace, RealPanel, rowsIn } from '../real-panel';

describe('The ladder in a real panel', () => {
  let panel: RealPanel;
  beforeEach(async () => (panel = await RealPanel.set()));
  afterEach(() => panel.close());

  it('holds a proof for ten minutes and not a second longer', async () => {
    expect(await assurance()).toBe(3);
    panel.app.clock.set('2026-11-12T09:10:00.000Z');
    expect(await assurance()).toBe(3);
    panel.app.clock.set('2026-11-12T09:10:06.000Z');
    expect(await assurance()).toBe(2);
  });

  it('is climbed by a fresh code, with a new cookie, and the old one is worth nothing', async () => {
    panel.app.clock.set('2026-11-12T10:20');
    expect(await assurance()).toBe(2);
    const before = await panel.coordinator.cookieHeader();
    await panel.stepUp(panel.coordinator);
    expect(await assurance()).toBe(3);
    expect(await panel.coordinator.cookieHeader()).not.toBe(before);
    const { body } = await panel.app.anyone().get('/session', { cookie: before });
    expect(body.signedIn).toBe(false);
    expect(await rowsIn(panel.app, 'session')).toBe(1);
  });

  it('gives a fresh code five tries, ten minutes and one use', async () => {
    panel.app.clock.set('2026-11-12T10:20');
    const used = await fresh();
    expect((await prove(used)).status).toBe(201);
    expect((await prove(used)).status).toBe(400);
    const tried = await fresh();
    for (let tries = 0; tries < 5; tries++) expect((await prove('22222222')).status).toBe(400);
    expect((await prove(tried)).status).toBe(400);
    const late = await fresh();
    panel.app.clock.set('2026-11-12T09:30:01.000Z');
    expect((await prove(late)).status).toBe(400);
    expect(await assurance()).toBe(2);
  });

  it('takes a fresh code in the session that asked for it only', async () => {
    const other = panel.app.anyone();
    await panel.ask(other);
    await other.post('/sessions', { code: await panel.code() });
    const code = await fresh();
    const before = await other.cookieHeader();
    expect((await other.post('/proofs/code', { code })).status).toBe(400);
    expect(await other.cookieHeader()).toBe(before);
    expect((await prove(code)).status).toBe(201);
  });

  it('mails at most five fresh codes an hour', async () => {
    for (let mails = 0; mails < 5; mails++) await fresh();
    const trace = await leavesNoTrace(panel.app, ['proof_code'], async () => {
      expect((await panel.coordinator.post('/proofs/codes')).status).toBe(429);
    });
    expect(trace).toBe(true);
  });

  it('mails no fresh code that would not help, once the panel asks for more', async () => {
    await panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE installation SET low_assurance = 0'),
    );
    const trace = await leavesNoTrace(panel.app, ['proof_code', 'outbox_mail'], async () => {
      expect((await panel.coordinator.post('/proofs/codes')).status).toBe(409);
    });
    expect(trace).toBe(true);
  });

  async function assurance(): Promise<number> {
    return (await panel.coordinator.get('/session')).body.assurance;
  }

  async function fresh(): Promise<string> {
    const { body } = await panel.coordinator.post('/proofs/codes');
    expect(body).toEqual({ sentTo: 'm***@example.org', code: null });
    return panel.code('proof-code');
  }

  function prove(code: string) {
    return panel.coordinator.post('/proofs/code', { code });
  }
});

describe('The ladder in the example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  it('shows its steps: one is somebody at two, and the code on the page makes it three', async () => {
    const leader = app.as('leader');
    expect((await leader.get('/session')).body.assurance).toBe(2);
    await leader.stepUp();
    expect((await leader.get('/session')).body.assurance).toBe(3);
    app.clock.set('2026-11-12T10:11');
    expect((await leader.get('/session')).body.assurance).toBe(2);
    app.clock.set('2026-11-12T10:00');
  });
});
