import { Client } from '../client';
import { leavesNoTrace, RealPanel, rowsIn } from '../real-panel';
import { Authenticator } from './authenticator';

const NOT_VALID = [400, [{ field: 'passkey', constraint: 'passkeyNotValid' }]];

describe('Passkeys', () => {
  let panel: RealPanel;
  let phone: Authenticator;
  beforeEach(async () => {
    panel = await RealPanel.set();
    phone = new Authenticator();
    expect((await phone.register(panel.coordinator)).status).toBe(201);
  });
  afterEach(() => panel.close());

  it('are listed with the name their owner gave them', async () => {
    await new Authenticator().register(panel.coordinator, '  Nøkkelen i skuffen ');
    const { body } = await panel.coordinator.get('/passkeys');
    expect(body.map(({ label }: { label: string }) => label)).toEqual([
      'Telefonen min',
      'Nøkkelen i skuffen',
    ]);
    expect(body[0]).toMatchObject({ lastUsedAt: null, backedUp: false });
    expect((await panel.app.anyone().get('/passkeys')).status).toBe(401);
  });

  it('sign in without an address, and the session knows two factors', async () => {
    await lessTrusting();
    const browser = panel.app.anyone();
    const { status, body } = await phone.signIn(browser);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Marte Lunde', roles: ['coordinator'], assurance: 3 });
    panel.app.clock.set('2026-11-12T10:20');
    expect((await browser.get('/session')).body.assurance).toBe(2);
  });

  it('prove a session once more', async () => {
    await lessTrusting();
    panel.app.clock.set('2026-11-12T10:20');
    expect((await panel.coordinator.get('/session')).body.assurance).toBe(2);
    const refused = await panel.coordinator.post('/passkeys/new');
    expect([refused.status, refused.body.assurance]).toEqual([
      403,
      { needed: 3, ways: ['passkey'] },
    ]);
    expect((await phone.prove(panel.coordinator)).status).toBe(201);
    expect((await panel.coordinator.post('/passkeys/new')).status).toBe(201);
  });

  it('are not taken from somebody else to prove one’s own session', async () => {
    const amina = await member('Amina Yusuf', 'amina@example.org');
    const before = (await amina.get('/session')).body.assurance;
    const { status, body } = await phone.prove(amina);
    expect([status, body['errors']]).toEqual(NOT_VALID);
    expect((await amina.get('/session')).body.assurance).toBe(before);
  });

  it('once revoked open nothing, and the other sessions end', async () => {
    const browser = panel.app.anyone();
    await phone.signIn(browser);
    const [own] = (await panel.coordinator.get('/passkeys')).body;
    const warned = await panel.coordinator.delete(`/passkeys/${own.id}`);
    expect([warned.status, warned.body.errors[0].constraint]).toEqual([409, 'last-strong-way']);
    expect((await panel.coordinator.get('/passkeys')).body).toHaveLength(1);
    const revoked = await panel.coordinator.delete(`/passkeys/${own.id}?confirmed=true`);
    expect([revoked.status, revoked.body]).toEqual([200, []]);
    expect((await browser.get('/session')).body.signedIn).toBe(false);
    const refused = await phone.signIn(panel.app.anyone());
    expect([refused.status, refused.body['errors']]).toEqual(NOT_VALID);
  });

  it('of others can be neither seen nor revoked', async () => {
    const amina = await member('Amina Yusuf', 'amina@example.org');
    const [own] = (await panel.coordinator.get('/passkeys')).body;
    expect((await amina.get('/passkeys')).body).toEqual([]);
    const trace = await leavesNoTrace(panel.app, ['passkey'], async () => {
      expect((await amina.delete(`/passkeys/${own.id}?confirmed=true`)).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  it('are not registered twice, nor with another origin, host, challenge or without a person', async () => {
    const before = await rowsIn(panel.app, 'passkey');
    expect((await phone.register(panel.coordinator)).status).toBe(409);
    for (const wrong of [
      { origin: 'https://evil.example.org' },
      { rpId: 'evil.example.org' },
      { challenge: 'A'.repeat(43) },
      { type: 'webauthn.get' },
      { verified: false },
    ]) {
      const { status, body } = await new Authenticator().register(panel.coordinator, 'Ny', wrong);
      expect([status, body.errors]).toEqual(NOT_VALID);
    }
    expect(await rowsIn(panel.app, 'passkey')).toBe(before);
  });

  it('keep neither a challenge nor a cookie in clear', async () => {
    const browser = panel.app.anyone();
    const { body } = await browser.post('/passkey-questions');
    const rows = await panel.app.db.query('SELECT * FROM passkey_challenge');
    expect(JSON.stringify(rows)).not.toContain(body.challenge);
  });

  async function lessTrusting(): Promise<void> {
    await panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE installation SET low_assurance = 0'),
    );
  }

  async function member(name: string, email: string): Promise<Client> {
    const personId = (await panel.coordinator.post('/people', { name })).body.id;
    await panel.coordinator.post('/invitations', { personId, email });
    const browser = panel.app.anyone();
    await panel.ask(browser, email);
    await browser.post('/sessions', { code: await panel.code() });
    return browser;
  }
});
