import { randomUUID } from 'node:crypto';
import { startApp, TestApp } from './harness';
import { leavesNoTrace, OWN_PANEL, RealPanel, rowsIn } from './real-panel';

const CODE = /^[2-9A-HJKMNP-TV-Z]{8}$/;

describe('The first run', () => {
  let app: TestApp;
  beforeEach(async () => (app = await startApp()));
  afterEach(() => app.close());

  it('finds nothing installed and nobody signed in', async () => {
    const { status, body } = await app.anyone().get('/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ installation: 'unset', signedIn: false, roles: [], assurance: 0 });
    expect(body).toMatchObject({ today: '2026-11-12', language: 'nb', textSize: 100 });
  });

  it('sets up one’s own panel with the plan’s ten seats and signs its coordinator in', async () => {
    const browser = app.anyone();
    const { status, body } = await browser.post('/installation', OWN_PANEL);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      installation: 'real',
      panelName: 'Prøvepanelet',
      clusterName: 'Prøveklynga',
      name: 'Marte Lunde',
      roles: ['coordinator'],
      assurance: 3,
      mailWorks: false,
    });
    expect(await rowsIn(app, 'seat')).toBe(10);
    expect(await rowsIn(app, 'statutes_version')).toBe(1);
    expect(await rowsIn(app, 'declaration_text')).toBe(1);
    expect((await browser.get('/session')).body).toMatchObject({ signedIn: true });
  });

  it('asks for the panel’s and the coordinator’s names, and writes nothing without them', async () => {
    const trace = await leavesNoTrace(app, ['installation', 'person'], async () => {
      const { status, body } = await app.anyone().post('/installation', { kind: 'own' });
      expect(status).toBe(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toEqual([
        'panelName',
        'coordinatorName',
        'coordinatorEmail',
      ]);
    });
    expect(trace).toBe(true);
  });

  it('acts once when two first runs race', async () => {
    const replies = await Promise.all([
      app.anyone().post('/installation', OWN_PANEL),
      app.anyone().post('/installation', OWN_PANEL),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await rowsIn(app, 'installation')).toBe(1);
    expect(await rowsIn(app, 'person')).toBe(1);
  });

  it('never loads the example over a real panel, nor lets one choose who to be in it', async () => {
    const coordinator = app.anyone();
    const { body } = await coordinator.post('/installation', OWN_PANEL);
    const trace = await leavesNoTrace(app, ['installation', 'person', 'session'], async () => {
      expect((await app.anyone().post('/installation', { kind: 'example' })).status).toBe(409);
      expect((await app.anyone().get('/example/actors')).status).toBe(404);
      const chosen = await app.anyone().post('/example/session', { personId: body.personId });
      expect(chosen.status).toBe(409);
    });
    expect(trace).toBe(true);
  });

  it('repeats the answer, and gives no second session, when the same submit comes twice', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await app.anyone().post('/installation', OWN_PANEL, key);
    const second = await app.anyone().post('/installation', OWN_PANEL, key);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(await rowsIn(app, 'session')).toBe(1);
  });
});

describe('Signing in to a real panel', () => {
  let panel: RealPanel;
  beforeEach(async () => (panel = await RealPanel.set()));
  afterEach(() => panel.close());

  it('opens a session with the code typed in the browser that asked', async () => {
    const browser = panel.app.anyone();
    expect((await panel.ask(browser)).body).toEqual({ sent: true });
    const code = await panel.code();
    expect(code).toMatch(CODE);
    const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    const { status, body } = await browser.post('/sessions', { code: typed });
    expect(status).toBe(201);
    expect(body).toMatchObject({ signedIn: true, roles: ['coordinator'], assurance: 3 });
    expect((await browser.get('/session')).body.signedIn).toBe(true);
  });

  it('sets cookies that scripts cannot read and other sites cannot send', async () => {
    const browser = panel.app.anyone();
    const asked = await panel.ask(browser);
    const signedIn = await browser.post('/sessions', { code: await panel.code() });
    expect(String(asked.headers['set-cookie'])).toMatch(
      /^pre=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600$/,
    );
    const [session, known] = signedIn.headers['set-cookie'] as string[];
    expect(session).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect(known).toMatch(/^browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=34560000$/);
  });

  it('keeps neither the code nor the cookie in clear', async () => {
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const code = await panel.code();
    await browser.post('/sessions', { code });
    const tables = ['sign_in_code', 'session', 'outbox_mail', 'idempotency_key', 'audit_entry'];
    const rows = await Promise.all(tables.map((t) => panel.app.db.query(`SELECT * FROM ${t}`)));
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(code);
    for (const pair of (await browser.cookieHeader()).split('; ')) {
      expect(stored).not.toContain(pair.split('=')[1]);
    }
  });

  it('refuses a code in another browser, and counts nothing there', async () => {
    await panel.ask(panel.app.anyone());
    const code = await panel.code();
    const trace = await leavesNoTrace(panel.app, ['session', 'rate_limit'], async () => {
      expect((await panel.app.anyone().post('/sessions', { code })).status).toBe(400);
    });
    expect(trace).toBe(true);
  });

  it('lets a code work once', async () => {
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const code = await panel.code();
    expect((await browser.post('/sessions', { code })).status).toBe(201);
    expect((await browser.post('/sessions', { code })).status).toBe(400);
    expect(await rowsIn(panel.app, 'session')).toBe(2);
  });

  it('lets a code work at ten minutes and no longer', async () => {
    const [early, late] = [panel.app.anyone(), panel.app.anyone()];
    await panel.ask(early);
    const first = await panel.code();
    await panel.ask(late);
    const second = await panel.code();
    panel.app.clock.set('2026-11-12T09:10:00.000Z');
    expect((await early.post('/sessions', { code: first })).status).toBe(201);
    panel.app.clock.set('2026-11-12T09:10:01.000Z');
    expect((await late.post('/sessions', { code: second })).status).toBe(400);
  });

  it('gives a code five tries', async () => {
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const code = await panel.code();
    for (let tries = 0; tries < 5; tries++) {
      const { status, body } = await browser.post('/sessions', { code: '22222222' });
      expect([status, body.errors]).toEqual([400, [{ field: 'code', constraint: 'notValid' }]]);
    }
    expect((await browser.post('/sessions', { code })).status).toBe(400);
    expect(await rowsIn(panel.app, 'session')).toBe(1);
  });

  it('slows guessing down after ten failures, and lets the right person in after a wait', async () => {
    for (let round = 0; round < 2; round++) {
      const browser = panel.app.anyone();
      await panel.ask(browser);
      await panel.code();
      for (let tries = 0; tries < 5; tries++) await browser.post('/sessions', { code: '22222222' });
    }
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const code = await panel.code();
    const trace = await leavesNoTrace(panel.app, ['session', 'rate_limit'], async () => {
      expect((await browser.post('/sessions', { code })).status).toBe(429);
    });
    expect(trace).toBe(true);
    panel.app.clock.set('2026-11-12T10:01');
    expect((await browser.post('/sessions', { code })).status).toBe(201);
  });

  it('answers an unknown address as a known one, with the same rows and no mail', async () => {
    const known = await leftBy('marte@example.org');
    await panel.code();
    const unknown = await leftBy('nobody@example.org');
    expect(unknown).toEqual(known);
    expect(await panel.isSilent()).toBe(true);

    async function leftBy(email: string) {
      const tables = ['sign_in_code', 'rate_limit', 'audit_entry'];
      const before = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      const { status, body, headers } = await panel.ask(panel.app.anyone(), email);
      const after = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      const cookie = String(headers['set-cookie']).replace(/=[\w-]{43};/, '=…;');
      return { status, body, cookie, added: after.map((n, i) => n - (before[i] ?? 0)) };
    }
  });

  it('mails at most three codes an hour to one address, and says nothing of it', async () => {
    const browser = panel.app.anyone();
    for (let mails = 0; mails < 3; mails++) {
      await panel.ask(browser);
      expect(await panel.code()).toMatch(CODE);
    }
    expect((await panel.ask(browser)).body).toEqual({ sent: true });
    expect(await panel.isSilent()).toBe(true);
    panel.app.clock.set('2026-11-12T11:00:01.000Z');
    await panel.ask(browser);
    expect(await panel.code()).toMatch(CODE);
  });

  it('takes at most thirty requests a minute from one source', async () => {
    for (let asked = 0; asked < 30; asked++) {
      await panel.ask(panel.app.anyone(), `nobody${asked}@example.org`);
    }
    const trace = await leavesNoTrace(panel.app, ['sign_in_code'], async () => {
      expect((await panel.ask(panel.app.anyone())).status).toBe(429);
    });
    expect(trace).toBe(true);
    panel.app.clock.set('2026-11-12T10:02');
    expect((await panel.ask(panel.app.anyone())).status).toBe(201);
  });

  it('opens nothing by a GET, however the code is put', async () => {
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const code = await panel.code();
    const trace = await leavesNoTrace(panel.app, ['session'], async () => {
      await browser.get(`/sessions?code=${code}`);
      await browser.get(`/session?code=${code}`);
    });
    expect(trace).toBe(true);
    expect((await browser.post('/sessions', { code })).status).toBe(201);
  });

  it('takes no address and no code but text', async () => {
    for (const email of ['', 'marte', 7, null, ['marte@example.org'], { $ne: '' }]) {
      expect((await panel.app.anyone().post('/sign-in-codes', { email })).status).toBe(400);
    }
    for (const code of ['', 7, null, ['A'], { $ne: '' }, 'A'.repeat(41)]) {
      expect((await panel.app.anyone().post('/sessions', { code })).status).toBe(400);
    }
  });

  it('ends the session at sign-out, in this browser only', async () => {
    const browser = panel.app.anyone();
    await panel.ask(browser);
    await browser.post('/sessions', { code: await panel.code() });
    const old = await browser.cookieHeader();
    expect((await browser.delete('/session')).status).toBe(204);
    const again = await panel.app.anyone().get('/session', { cookie: old });
    expect(again.body.signedIn).toBe(false);
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
  });

  it('lets a mailed code act as one factor only once the panel asks for more', async () => {
    await panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE installation SET low_assurance = 0'),
    );
    const browser = panel.app.anyone();
    await panel.ask(browser);
    const { body } = await browser.post('/sessions', { code: await panel.code() });
    expect(body.assurance).toBe(1);
    const refused = await browser.get('/outbox');
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/assurance']);
  });

  it('ends a session that stands idle for half an hour, and every session after twelve hours', async () => {
    panel.app.clock.set('2026-11-12T10:29');
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
    panel.app.clock.set('2026-11-12T10:58');
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(true);
    panel.app.clock.set('2026-11-12T11:29');
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(false);
  });
});

describe('Invitations, preferences and the outbox', () => {
  let panel: RealPanel;
  beforeEach(async () => (panel = await RealPanel.set()));
  afterEach(() => panel.close());

  it('binds an address to a person, who can then sign in', async () => {
    const personId = await newPerson('Amina Yusuf');
    const invited = await invite(personId, 'Amina@Example.org');
    expect(invited.status).toBe(201);
    const browser = panel.app.anyone();
    await panel.ask(browser, 'amina@example.org');
    const { body } = await browser.post('/sessions', { code: await panel.code() });
    expect(body).toMatchObject({ name: 'Amina Yusuf', personId, roles: [] });
  });

  it('refuses an address that belongs to someone else, and an unknown person', async () => {
    const personId = await newPerson('Amina Yusuf');
    const trace = await leavesNoTrace(panel.app, ['account', 'outbox_mail'], async () => {
      expect((await invite(personId, 'marte@example.org')).status).toBe(409);
      expect((await invite(randomUUID(), 'amina@example.org')).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  it('signs the old mailbox out when a person is invited at a new address', async () => {
    await invite(panel.coordinatorId, 'marte.lunde@example.org');
    expect((await panel.coordinator.get('/session')).body.signedIn).toBe(false);
  });

  it('shows the coordinator what has gone out, but no code', async () => {
    await invite(await newPerson('Amina Yusuf'), 'amina@example.org');
    await panel.ask(panel.app.anyone());
    await panel.code();
    const { body } = await panel.coordinator.get('/outbox');
    const kinds = body.map((mail: { kind: string; body: string | null; sentAt: string | null }) => [
      mail.kind,
      mail.body === null,
      mail.sentAt,
    ]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['sign-in-code', true, null],
        ['invitation', false, null],
      ]),
    );
  });

  it('shows the outbox to nobody else', async () => {
    expect((await panel.app.anyone().get('/outbox')).status).toBe(401);
  });

  it('keeps how one likes the screens, and only one’s own', async () => {
    const wish = { language: 'nn', textSize: 130 };
    expect((await panel.coordinator.patch('/preferences', wish)).body).toMatchObject(wish);
    const colour = { colorScheme: 'dark' };
    const { body } = await panel.coordinator.patch('/preferences', colour);
    expect(body).toMatchObject({ ...wish, ...colour });
    expect((await panel.app.anyone().patch('/preferences', wish)).status).toBe(401);
    const bad = await panel.coordinator.patch('/preferences', { textSize: 120 });
    expect(bad.status).toBe(400);
  });

  it('mails in the language the person has chosen', async () => {
    await panel.coordinator.patch('/preferences', { language: 'en' });
    await panel.ask(panel.app.anyone());
    await panel.code();
    const { body } = await panel.coordinator.get('/outbox');
    expect(body[0].subject).toBe('Your code for Prøvepanelet');
  });

  async function newPerson(name: string): Promise<string> {
    return (await panel.coordinator.post('/people', { name })).body.id;
  }

  function invite(personId: string, email: string) {
    return panel.coordinator.post('/invitations', { personId, email });
  }
});

describe('The example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  it('lets one choose among the coordinator, the leader, the deputy leader, members and alternates', async () => {
    const { body } = await app.anyone().get('/example/actors');
    const roles = new Set(body.map((actor: { role: string }) => actor.role));
    expect([...roles]).toEqual([
      'coordinator',
      'leader',
      'deputyLeader',
      'representative',
      'alternate',
    ]);
  });

  it('derives the roles from dated facts, not from what was chosen', async () => {
    const { body } = await app.as('leader').get('/session');
    expect(body).toMatchObject({ installation: 'example', name: 'Kari Mjelde', assurance: 2 });
    expect(body.roles).toEqual(expect.arrayContaining(['leader', 'representative']));
  });

  it('takes a role away on the day its period ends, without anyone signing out', async () => {
    const { body } = await app.anyone().get('/example/actors');
    const emil = body.find((actor: { name: string }) => actor.name === 'Emil Strand');
    const browser = app.as(emil.personId);
    app.clock.set('2027-02-28T23:59');
    expect((await browser.get('/session')).body.roles).toEqual(['alternate']);
    app.clock.set('2027-03-01T00:00');
    expect((await browser.get('/session')).body.roles).toEqual([]);
    app.clock.set('2026-11-12T10:00');
  });

  it('takes nobody who is not in the panel', async () => {
    const trace = await leavesNoTrace(app, ['session'], async () => {
      const personId = randomUUID();
      expect((await app.anyone().post('/example/session', { personId })).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  it('sends no code and opens no session by one', async () => {
    const trace = await leavesNoTrace(app, ['sign_in_code', 'outbox_mail'], async () => {
      const asked = await app.anyone().post('/sign-in-codes', { email: 'kari@example.org' });
      expect(asked.status).toBe(409);
      expect((await app.anyone().post('/sessions', { code: 'ABCDEFGH' })).status).toBe(400);
    });
    expect(trace).toBe(true);
  });

  it('cannot be set up again as a real panel', async () => {
    const trace = await leavesNoTrace(app, ['installation', 'person'], async () => {
      expect((await app.anyone().post('/installation', OWN_PANEL)).status).toBe(409);
    });
    expect(trace).toBe(true);
  });
});
