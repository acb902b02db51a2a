import { leavesNoTrace, OWN_PANEL, RealPanel, rowsIn } from '../real-panel';
import { Authenticator, GOOD_PASSWORD, nextCode, setPassword } from './app-codes';

const NAME = OWN_PANEL.coordinatorEmail;

describe('A password with an app’s code', () => {
  let panel: RealPanel;
  let app: Authenticator;
  beforeEach(async () => {
    panel = await RealPanel.set();
    app = await setPassword(panel.app, panel.coordinator);
    nextCode(panel.app);
  });
  afterEach(() => panel.close());

  function signIn(typed: Partial<{ name: string; password: string; code: string }> = {}) {
    const all = { name: NAME, password: GOOD_PASSWORD, code: app.code(), ...typed };
    return panel.app.anyone().post('/sessions/password', all);
  }

  it('opens a session of two factors, also once a mailed code counts as one', async () => {
    await lowAssurance(false);
    const browser = panel.app.anyone();
    const typed = { name: ` ${NAME.toUpperCase()} `, password: GOOD_PASSWORD, code: app.code() };
    const { status, body } = await browser.post('/sessions/password', typed);
    expect(status).toBe(201);
    expect(body).toMatchObject({ signedIn: true, roles: ['coordinator'], assurance: 3 });
    panel.app.clock.set('2026-11-12T10:20');
    expect((await browser.get('/session')).body.assurance).toBe(2);
    expect((await browser.get('/outbox')).status).toBe(200);
  });

  it('never signs in by the password alone, nor by the code alone', async () => {
    const trace = await opensNothing(async () => {
      const { body } = await signIn({ code: '000000' });
      expect(body.errors).toEqual([{ field: 'password', constraint: 'wrong-sign-in' }]);
      expect((await signIn({ password: 'something else entirely' })).body).toEqual(body);
      expect(
        (
          await panel.app
            .anyone()
            .post('/sessions/password', { name: NAME, password: GOOD_PASSWORD })
        ).status,
      ).toBe(400);
    });
    expect(trace).toBe(true);
  });

  it('takes a code once, even in two browsers at the same moment', async () => {
    const replies = await Promise.all([signIn(), signIn(), signIn()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    expect((await signIn()).status).toBe(400);
    nextCode(panel.app);
    expect((await signIn()).status).toBe(201);
  });

  it('takes no code that is older than one that was used', async () => {
    nextCode(panel.app);
    expect((await signIn({ code: app.code(1) })).status).toBe(201);
    expect((await signIn({ code: app.code() })).status).toBe(400);
  });

  it('takes a code half a minute early or late, and not a minute', async () => {
    panel.app.clock.set('2026-11-12T10:05');
    expect((await signIn({ code: app.code(-2) })).status).toBe(400);
    expect((await signIn({ code: app.code(2) })).status).toBe(400);
    expect((await signIn({ code: app.code(-1) })).status).toBe(201);
    expect((await signIn({ code: app.code(1) })).status).toBe(201);
  });

  it('does not use the code up when the password was wrong', async () => {
    expect((await signIn({ password: 'something else entirely' })).status).toBe(400);
    expect((await signIn()).status).toBe(201);
  });

  it('answers an unknown name as a known one, with the same rows', async () => {
    const known = await leftBy({ password: 'something else entirely' });
    const unknown = await leftBy({ name: 'nobody@example.org' });
    const nameless = await leftBy({ name: 'nobody' });
    expect(unknown).toEqual(known);
    expect(nameless).toEqual(known);

    async function leftBy(typed: Parameters<typeof signIn>[0]) {
      const tables = ['rate_limit', 'audit_entry', 'session'];
      const before = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      const { status, body } = await signIn(typed);
      const after = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      return { status, body, added: after.map((n, i) => n - (before[i] ?? 0)) };
    }
  });

  it('takes as long to refuse an unknown name as a wrong password (printed)', async () => {
    const times = { known: 0, unknown: 0 };
    for (let tries = 0; tries < 9; tries++) {
      times.known += await timed({ password: 'something else entirely' });
      times.unknown += await timed({ name: `nobody${tries}@example.org` });
    }
    const mean = (total: number) => Math.round(total / 9);
    process.stderr.write(
      `  refusal: known ${mean(times.known)} ms, unknown ${mean(times.unknown)} ms\n`,
    );
    expect(times.unknown).toBeGreaterThan(0);

    async function timed(typed: Parameters<typeof signIn>[0]): Promise<number> {
      const before = performance.now();
      expect((await signIn(typed)).status).toBe(400);
      return performance.now() - before;
    }
  });

  it('slows an account down after ten failures, growing to a quarter of an hour, and never for good', async () => {
    const fail = () => signIn({ password: 'something else entirely' });
    for (let tries = 0; tries < 10; tries++) expect((await fail()).status).toBe(400);
    const delays: number[] = [];
    for (let round = 0; round < 3; round++) {
      let seconds = 0;
      while ((await fail()).status === 429) {
        seconds += 10;
        later(10);
      }
      delays.push(seconds);
    }
    expect(delays).toEqual([30, 60, 120]);
    later(15 * 60);
    expect((await signIn()).status).toBe(201);
  });

  it('does not hold the owner’s paper code up when somebody guesses at the account', async () => {
    const { body } = await panel.coordinator.post('/ways-in/recovery-codes');
    for (let tries = 0; tries < 10; tries++) await signIn({ password: 'something else entirely' });
    expect((await signIn()).status).toBe(429);
    const typed = { name: NAME, recoveryCode: body.codes[0] };
    expect((await panel.app.anyone().post('/sessions/recovery-code', typed)).status).toBe(201);
  });

  it('takes at most thirty attempts a minute from one source, whatever the name', async () => {
    for (let tries = 0; tries < 30; tries++) {
      await panel.app
        .anyone()
        .post('/sessions/recovery-code', { name: `n${tries}`, recoveryCode: 'X' });
    }
    const trace = await leavesNoTrace(panel.app, ['session', 'rate_limit'], async () => {
      expect((await signIn()).status).toBe(429);
    });
    expect(trace).toBe(true);
    later(61);
    expect((await signIn()).status).toBe(201);
  });

  it('gives a new cookie at every sign-in, and ends the session this browser had', async () => {
    const browser = panel.app.anyone();
    browser.setCookie('sid', 'A'.repeat(43));
    await browser.post('/sessions/password', {
      name: NAME,
      password: GOOD_PASSWORD,
      code: app.code(),
    });
    const first = await browser.cookieHeader();
    expect(first).not.toContain('A'.repeat(43));
    nextCode(panel.app);
    await browser.post('/sessions/password', {
      name: NAME,
      password: GOOD_PASSWORD,
      code: app.code(),
    });
    expect(await browser.cookieHeader()).not.toBe(first);
    const old = await panel.app.anyone().get('/session', { cookie: first });
    expect(old.body.signedIn).toBe(false);
  });

  it('proves a session that stands once more, with a new cookie', async () => {
    panel.app.clock.set('2026-11-12T10:20');
    expect((await panel.coordinator.get('/session')).body.assurance).toBe(2);
    const before = await panel.coordinator.cookieHeader();
    const typed = { password: GOOD_PASSWORD, code: app.code() };
    const { status, body } = await panel.coordinator.post('/proofs/password', typed);
    expect([status, body.assurance]).toEqual([201, 3]);
    expect(await panel.coordinator.cookieHeader()).not.toBe(before);
  });

  it('is named among the ways to prove who one is', async () => {
    await lowAssurance(false);
    panel.app.clock.set('2026-11-12T10:20');
    const { status, body } = await panel.coordinator.post('/ways-in/recovery-codes');
    expect(status).toBe(403);
    expect(body.assurance).toEqual({ needed: 3, ways: ['password'] });
  });

  it('keeps neither password, secret nor code in clear anywhere', async () => {
    const code = app.code();
    await signIn({ code });
    const tables = ['password', 'totp_secret', 'outbox_mail', 'idempotency_key', 'audit_entry'];
    const rows = await Promise.all(tables.map((t) => panel.app.db.query(`SELECT * FROM ${t}`)));
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(GOOD_PASSWORD);
    expect(stored).not.toContain(app.secret);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('is not found on the way it came: reading opens nothing', async () => {
    const query = `name=${NAME}&password=${encodeURIComponent(GOOD_PASSWORD)}&code=${app.code()}`;
    const trace = await leavesNoTrace(panel.app, ['session'], async () => {
      expect((await panel.app.anyone().get(`/sessions/password?${query}`)).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  it('is changed to a new one that works at once, and the old pair is worth nothing', async () => {
    const other = panel.app.anyone();
    await other.post('/sessions/password', {
      name: NAME,
      password: GOOD_PASSWORD,
      code: app.code(),
    });
    const fresh = await setPassword(panel.app, panel.coordinator, 'brygge lampe mandag kvist');
    nextCode(panel.app);
    expect((await signIn()).status).toBe(400);
    const typed = { password: 'brygge lampe mandag kvist', code: fresh.code() };
    expect((await signIn(typed)).status).toBe(201);
    expect((await other.get('/session')).body.signedIn).toBe(false);
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
  });

  it('goes on working while a change that was begun is not finished', async () => {
    await panel.coordinator.post('/ways-in/totp');
    expect((await signIn()).status).toBe(201);
  });

  it('is removed by its owner, who is told by mail', async () => {
    const { status, body } = await panel.coordinator.post('/ways-in/password/removal', {
      evenIfLast: false,
    });
    expect([status, body.password]).toEqual([201, null]);
    expect((await signIn()).status).toBe(400);
    const { body: mails } = await panel.coordinator.get('/outbox');
    expect(mails[0]).toMatchObject({ to: NAME, subject: 'Passordet er fjernet – Prøvepanelet' });
  });

  it('is not removed as the last way in before that has been said', async () => {
    await panel.app.unit.housekeeping((tx) => tx.execute('UPDATE account SET email = NULL'));
    const trace = await leavesNoTrace(panel.app, ['password', 'totp_secret'], async () => {
      const { status, body } = await panel.coordinator.post('/ways-in/password/removal', {
        evenIfLast: false,
      });
      expect([status, body.errors[0].constraint]).toEqual([409, 'last-way-in']);
    });
    expect(trace).toBe(true);
    const said = await panel.coordinator.post('/ways-in/password/removal', { evenIfLast: true });
    expect(said.status).toBe(201);
  });

  it('is set only in a session that was proved within ten minutes', async () => {
    panel.app.clock.set('2026-11-12T10:20');
    const trace = await leavesNoTrace(panel.app, ['password', 'totp_secret'], async () => {
      for (const path of ['/totp', '/password', '/password/removal', '/recovery-codes']) {
        const body = { password: GOOD_PASSWORD, code: app.code(), evenIfLast: true };
        const sent = path === '/password' ? { password: body.password, code: body.code } : {};
        const wish = path === '/password/removal' ? { evenIfLast: true } : sent;
        expect((await panel.coordinator.post(`/ways-in${path}`, wish)).status).toBe(403);
      }
    });
    expect(trace).toBe(true);
  });

  it('is not set with a code that is not the new app’s, nor when it is weak or tells who one is', async () => {
    const { body } = await panel.coordinator.post('/ways-in/totp');
    const fresh = new Authenticator(panel.app, body.secret);
    const trace = await leavesNoTrace(panel.app, ['password'], async () => {
      expect(await refused({ code: app.code() })).toBe('notValid');
      expect(await refused({ password: 'kort nok' })).toBe('password-short');
      expect(await refused({ password: 'passord2026!!' })).toBe('password-common');
      expect(await refused({ password: 'kvist Lunde kvist mugg' })).toBe('password-personal');
      expect(await refused({ password: 'kvist prøvepanelet mugg' })).toBe('password-personal');
    });
    expect(trace).toBe(true);

    async function refused(typed: { password?: string; code?: string }) {
      const wish = { password: 'brygge lampe mandag kvist', code: fresh.code(), ...typed };
      const reply = await panel.coordinator.post('/ways-in/password', wish);
      expect(reply.status).toBe(400);
      return reply.body.errors[0].constraint;
    }
  });

  it('takes nothing but text', async () => {
    for (const wrong of ['', 7, null, ['a'], { $ne: '' }]) {
      for (const field of ['name', 'password', 'code']) {
        const typed = { name: NAME, password: GOOD_PASSWORD, code: app.code(), [field]: wrong };
        expect((await panel.app.anyone().post('/sessions/password', typed)).status).toBe(400);
      }
    }
  });

  function later(seconds: number): void {
    const at = Date.parse(panel.app.clock.now()) + seconds * 1000;
    panel.app.clock.set(new Date(at).toISOString());
  }

  function lowAssurance(on: boolean) {
    return panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE installation SET low_assurance = $1', [on]),
    );
  }

  async function opensNothing(act: () => Promise<void>): Promise<boolean> {
    const before = await rowsIn(panel.app, 'session');
    await act();
    return (await rowsIn(panel.app, 'session')) === before;
  }
});
