import { leavesNoTrace, OWN_PANEL, RealPanel, rowsIn } from '../real-panel';

const NAME = OWN_PANEL.coordinatorEmail;

describe('Recovery codes', () => {
  let panel: RealPanel;
  let codes: string[];
  beforeEach(async () => {
    panel = await RealPanel.set();
    codes = (await panel.coordinator.post('/ways-in/recovery-codes')).body.codes;
  });
  afterEach(() => panel.close());

  function signIn(recoveryCode: string | undefined, name = NAME) {
    return panel.app.anyone().post('/sessions/recovery-code', { name, recoveryCode });
  }

  it('are ten, all different, shown once and kept as hashes only', async () => {
    expect(new Set(codes).size).toBe(10);
    const { body } = await panel.coordinator.get('/ways-in');
    expect(body.recoveryCodes).toEqual({ since: '2026-11-12T09:00:00.000Z', left: 10 });
    const tables = ['recovery_code', 'idempotency_key', 'outbox_mail', 'audit_entry'];
    const rows = await Promise.all(tables.map((t) => panel.app.db.query(`SELECT * FROM ${t}`)));
    for (const code of codes) {
      expect(JSON.stringify(rows)).not.toContain(code);
      expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    }
  });

  it('open a session of two factors one by one, each once, however it is typed', async () => {
    const typed = ` ${codes[0]?.toLowerCase().replaceAll('-', ' ')} `;
    const first = await signIn(typed);
    expect([first.status, first.body.assurance]).toEqual([201, 3]);
    expect((await signIn(codes[0])).status).toBe(400);
    expect((await signIn(codes[1])).status).toBe(201);
    expect((await panel.coordinator.get('/ways-in')).body.recoveryCodes.left).toBe(8);
  });

  it('are used once when the same one is typed in two browsers at the same moment', async () => {
    const replies = await Promise.all([signIn(codes[0]), signIn(codes[0])]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('cut nothing when used, but their owner is told by mail', async () => {
    await signIn(codes[0]);
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
    const { body } = await panel.coordinator.get('/outbox');
    expect(body[0]).toMatchObject({ to: NAME, subject: 'En reservekode er brukt – Prøvepanelet' });
  });

  it('end when a new set is made', async () => {
    const fresh = (await panel.coordinator.post('/ways-in/recovery-codes')).body.codes;
    expect((await signIn(codes[0])).status).toBe(400);
    expect((await signIn(fresh[0])).status).toBe(201);
    expect((await panel.coordinator.get('/ways-in')).body.recoveryCodes.left).toBe(9);
  });

  it('belong to one person: they open nothing for another name', async () => {
    const { body } = await panel.coordinator.post('/people', { name: 'Amina Yusuf' });
    await panel.coordinator.post('/invitations', { personId: body.id, email: 'amina@example.org' });
    const sessions = await rowsIn(panel.app, 'session');
    expect((await signIn(codes[0], 'amina@example.org')).status).toBe(400);
    expect((await signIn(codes[0], 'nobody@example.org')).status).toBe(400);
    expect(await rowsIn(panel.app, 'session')).toBe(sessions);
  });

  it('prove a session once more, and each but once', async () => {
    panel.app.clock.set('2026-11-12T10:20');
    const proved = await panel.coordinator.post('/proofs/recovery-code', {
      recoveryCode: codes[0],
    });
    expect([proved.status, proved.body.assurance]).toEqual([201, 3]);
    const again = await panel.coordinator.post('/proofs/recovery-code', { recoveryCode: codes[0] });
    expect(again.status).toBe(400);
  });

  it('are not shown again to a submit that comes twice', async () => {
    const key = { 'idempotency-key': '11111111-1111-4111-8111-111111111111' };
    const first = await panel.coordinator.post('/ways-in/recovery-codes', {}, key);
    const second = await panel.coordinator.post('/ways-in/recovery-codes', {}, key);
    expect(first.body.codes).toHaveLength(10);
    expect(second.body.codes).toBeNull();
    expect((await signIn(first.body.codes[3])).status).toBe(201);
  });

  it('are made only by their owner, in a session proved within ten minutes', async () => {
    const trace = await leavesNoTrace(panel.app, ['recovery_code'], async () => {
      expect((await panel.app.anyone().post('/ways-in/recovery-codes')).status).toBe(401);
      panel.app.clock.set('2026-11-12T10:20');
      expect((await panel.coordinator.post('/ways-in/recovery-codes')).status).toBe(403);
    });
    expect(trace).toBe(true);
  });
});
