import { HostOpening } from '../../src/identity/recovery/host-opening';
import { startApp } from '../harness';
import { leavesNoTrace, RealPanel } from '../real-panel';
import { nextCode, setPassword, GOOD_PASSWORD } from './app-codes';

describe('The host’s command for a coordinator who is locked out', () => {
  let panel: RealPanel;
  beforeEach(async () => (panel = await RealPanel.set()));
  afterEach(() => panel.close());

  function open() {
    return panel.app.nest.get(HostOpening, { strict: false }).run();
  }

  it('gives a code that works once, for a day, and lets the coordinator set a new way in', async () => {
    const { code, expiresAt } = await open();
    expect(expiresAt).toBe('2026-11-13T09:00:00.000Z');
    const browser = panel.app.anyone();
    const opened = await browser.post('/setup-sessions', { code });
    expect(opened.body).toMatchObject({ name: 'Marte Lunde', roles: [] });
    const app = await setPassword(panel.app, browser);
    const { body } = await browser.post('/setup-sessions/completion');
    expect(body.roles).toEqual(['coordinator']);
    expect((await panel.app.anyone().post('/setup-sessions', { code })).status).toBe(409);
    nextCode(panel.app);
    const typed = { name: 'marte@example.org', password: GOOD_PASSWORD, code: app.code() };
    expect((await panel.app.anyone().post('/sessions/password', typed)).status).toBe(201);
  });

  it('gives a code that is worth nothing a second after its day', async () => {
    const { code } = await open();
    panel.app.clock.set('2026-11-13T09:00:01.000Z');
    expect((await panel.app.anyone().post('/setup-sessions', { code })).status).toBe(409);
  });

  it('takes no way in from anyone by itself', async () => {
    await open();
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
  });

  it('is shown to every member for thirty days, and stands in the audit log', async () => {
    const { id } = await open();
    const { body: person } = await panel.coordinator.post('/people', { name: 'Amina Yusuf' });
    const invitation = { personId: person.id, email: 'amina@example.org' };
    await panel.coordinator.post('/invitations', invitation);
    expect(await seenByAmina()).toEqual([{ at: '2026-11-12T09:00:00.000Z', usedAt: null }]);
    panel.app.clock.set('2026-12-12T09:00:00.000Z');
    expect(await seenByAmina()).toHaveLength(1);
    panel.app.clock.set('2026-12-12T09:00:01.000Z');
    expect(await seenByAmina()).toEqual([]);
    const [row] = await panel.app.db.query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE object = $1 AND action = 'hostOpening.made'",
      [`setupCode:${id}`],
    );
    expect(row?.action).toBe('hostOpening.made');
  });

  it('tells the coordinator by mail, without the code', async () => {
    const { code } = await open();
    const { body } = await panel.coordinator.get('/outbox');
    expect(body[0]).toMatchObject({ to: 'marte@example.org', kind: 'factors' });
    expect(JSON.stringify(body)).not.toContain(code);
  });

  it('is not shown to strangers', async () => {
    await open();
    expect((await panel.app.anyone().get('/host-openings')).status).toBe(401);
  });

  it('has no way over the network', async () => {
    const trace = await leavesNoTrace(panel.app, ['setup_code'], async () => {
      expect((await panel.coordinator.post('/host-openings')).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  async function seenByAmina() {
    const browser = panel.app.anyone();
    await panel.ask(browser, 'amina@example.org');
    await browser.post('/sessions', { code: await panel.code() });
    return (await browser.get('/host-openings')).body;
  }
});

describe('The host’s command in the example panel', () => {
  it('does nothing', async () => {
    const app = await startApp();
    await app.install('example');
    const trace = await leavesNoTrace(app, ['setup_code'], async () => {
      await expect(app.nest.get(HostOpening, { strict: false }).run()).rejects.toThrow('Conflict');
    });
    expect(trace).toBe(true);
    await app.close();
  });
});
