import { randomUUID } from 'node:crypto';
import { CookieNames } from '../../src/identity/cookie-names';
import { newToken } from '../../src/kernel/secret-words';
import { Settings } from '../../src/kernel/settings';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { withSession } from '../policy/visitors';
import { leavesNoTrace, OWN_PANEL, RealPanel, rowsIn } from '../real-panel';
import { Authenticator, Deviation } from './authenticator';

let cases = 0;
/** One scripted case of signing in (T8). */
function attempt(title: string, run: () => Promise<void>): void {
  cases += 1;
  it(title, run);
}
afterAll(() => process.stdout.write(`T8: ${cases} scripted sign-in cases\n`));

let panel: RealPanel;
const anyone = () => panel.app.anyone();
const at = (clock: string) => panel.app.clock.set(clock);
const signedIn = async (browser: Client) => (await browser.get('/session')).body.signedIn;

/** A browser that has asked for a code, and the code. */
async function asked(browser = anyone()): Promise<{ browser: Client; code: string }> {
  await panel.ask(browser);
  return { browser, code: await panel.code() };
}

/** A browser that is signed in by a code. */
async function entered(browser = anyone(), more = {}): Promise<Client> {
  const { code } = await asked(browser);
  const { status } = await browser.post('/sessions', { code, ...more });
  expect(status).toBe(201);
  return browser;
}

const type = (browser: Client, code: string) => browser.post('/sessions', { code });

function inRealPanel(group: string, cases: () => void): void {
  describe(group, () => {
    beforeEach(async () => {
      panel = await RealPanel.set();
    });
    afterEach(() => panel.close());
    cases();
  });
}

inRealPanel('A machine that reads mail', () => {
  /** Runs what the machine does, and shows that it wrote nothing and that the code still works. */
  async function harmless(act: (code: string, asking: Client) => Promise<unknown>): Promise<void> {
    const { browser, code } = await asked();
    const trace = await leavesNoTrace(panel.app, ['session', 'sign_in_code', 'rate_limit'], () =>
      act(code, browser),
    );
    expect(trace).toBe(true);
    expect((await type(browser, code)).status).toBe(201);
  }

  attempt('uses nothing up by GET', () =>
    harmless(async (code) => {
      for (const path of [
        `/sessions?code=${code}`,
        `/session?code=${code}`,
        '/sign-in-codes/waiting',
      ]) {
        await anyone().get(path);
      }
    }),
  );

  attempt('uses nothing up by HEAD', () =>
    harmless(async (code) => {
      await panel.app.nest.inject({ method: 'HEAD', url: `/api/sessions?code=${code}` });
      await panel.app.nest.inject({ method: 'HEAD', url: `/logg-inn?code=${code}` });
    }),
  );

  attempt('uses nothing up by posting a form', () =>
    harmless(async (code) => {
      const { statusCode } = await panel.app.nest.inject({
        method: 'POST',
        url: '/api/sessions',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `code=${code}`,
      });
      expect(statusCode).toBeGreaterThanOrEqual(400);
    }),
  );

  attempt('uses nothing up by posting the code as our page would, in its own browser', () =>
    harmless(async (code) => {
      expect((await type(anyone(), code)).status).toBe(400);
    }),
  );

  attempt('uses nothing up from another site, even in the browser that asked', () =>
    harmless(async (code, asking) => {
      const from = { 'sec-fetch-site': 'cross-site', 'idempotency-key': randomUUID() };
      expect((await asking.send('POST', '/sessions', { code }, from)).status).toBe(403);
    }),
  );

  attempt('is not told that a code waits; only the browser that asked is', () =>
    harmless(async (_code, asking) => {
      expect((await anyone().get('/sign-in-codes/waiting')).body).toEqual({ waiting: false });
      expect((await asking.get('/sign-in-codes/waiting')).body).toEqual({ waiting: true });
    }),
  );
});

inRealPanel('A code', () => {
  attempt('works once', async () => {
    const { browser, code } = await asked();
    expect((await type(browser, code)).status).toBe(201);
    expect((await type(browser, code)).status).toBe(400);
  });

  attempt('works when it is ten minutes old', async () => {
    const { browser, code } = await asked();
    at('2026-11-12T09:10:00.000Z');
    expect((await type(browser, code)).status).toBe(201);
  });

  attempt('does not work when it is ten minutes and one second old', async () => {
    const { browser, code } = await asked();
    at('2026-11-12T09:10:01.000Z');
    expect((await type(browser, code)).status).toBe(400);
    expect(await rowsIn(panel.app, 'session')).toBe(1);
  });

  attempt('does not work in another browser that has asked for its own', async () => {
    const { code } = await asked();
    const { browser: other } = await asked();
    expect((await type(other, code)).status).toBe(400);
  });

  attempt('does not work at the sixth try after five wrong ones', async () => {
    const { browser, code } = await asked();
    for (let tries = 0; tries < 5; tries++) await type(browser, '22222222');
    expect((await type(browser, code)).status).toBe(400);
    expect(await signedIn(browser)).toBe(false);
  });

  attempt(
    'is guessed ever more slowly over many codes, and never locks its owner out',
    async () => {
      for (let round = 0; round < 2; round++) {
        const { browser } = await asked();
        for (let tries = 0; tries < 5; tries++) await type(browser, '22222222');
      }
      const { browser, code } = await asked();
      expect((await type(browser, code)).status).toBe(429);
      at('2026-11-12T10:01');
      expect((await type(browser, code)).status).toBe(201);
    },
  );

  attempt('is mailed three times an hour and no more, which the page does not tell', async () => {
    for (let mails = 0; mails < 3; mails++) await asked();
    expect((await panel.ask(anyone())).body).toEqual({ sent: true });
    expect(await panel.isSilent()).toBe(true);
  });

  attempt('opens one session when the same submit comes twice', async () => {
    const { browser, code } = await asked();
    const key = { 'idempotency-key': randomUUID() };
    const old = await browser.cookieHeader();
    await browser.post('/sessions', { code }, key);
    const again = await anyone().post('/sessions', { code }, { ...key, cookie: old });
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(await rowsIn(panel.app, 'session')).toBe(2);
  });
});

inRealPanel('An address nobody has', () => {
  attempt('gets the same answer, byte for byte', async () => {
    const known = await panel.ask(anyone());
    const unknown = await panel.ask(anyone(), 'nobody@example.org');
    expect(unknown.raw.equals(known.raw)).toBe(true);
    expect([unknown.status, Object.keys(unknown.headers)]).toEqual([
      known.status,
      Object.keys(known.headers),
    ]);
  });

  attempt('costs the same work: as many rows, and about as long', async () => {
    const tables = ['sign_in_code', 'rate_limit', 'audit_entry'];
    const spent = async (email: string) => {
      const before = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      const began = performance.now();
      await panel.ask(anyone(), email);
      const took = performance.now() - began;
      const after = await Promise.all(tables.map((table) => rowsIn(panel.app, table)));
      return { took, rows: after.map((n, i) => n - (before[i] ?? 0)) };
    };
    await spent('warm@example.org');
    const known = [];
    const unknown = [];
    for (let round = 0; round < 7; round++) {
      at(`2026-11-12T1${round}:00`);
      known.push(await spent(OWN_PANEL.coordinatorEmail));
      unknown.push(await spent(`nobody${round}@example.org`));
    }
    expect(unknown.map(({ rows }) => rows)).toEqual(known.map(({ rows }) => rows));
    const middle = (all: { took: number }[]) =>
      all.map(({ took }) => took).sort((a, b) => a - b)[3];
    process.stdout.write(
      `T8: asking for a code took ${middle(known)?.toFixed(1)} ms with an account and ${middle(unknown)?.toFixed(1)} ms without\n`,
    );
  });

  attempt('is refused with the very words of a wrong code', async () => {
    const [known, unknown] = [anyone(), anyone()];
    await panel.ask(known);
    await panel.ask(unknown, 'nobody@example.org');
    const replies = [await type(known, '22222222'), await type(unknown, '22222222')];
    expect(replies[1]?.raw.equals(replies[0]?.raw ?? Buffer.alloc(0))).toBe(true);
  });
});

inRealPanel('A session cookie', () => {
  attempt('that somebody planted before signing in is not taken over', async () => {
    const planted = newToken();
    const browser = anyone();
    browser.setCookie('sid', planted);
    await entered(browser);
    expect(await browser.cookieHeader()).not.toContain(planted);
    expect(await signedIn(withCookie(planted))).toBe(false);
  });

  attempt('cannot be read by scripts nor sent by other sites', async () => {
    const { browser, code } = await asked();
    const { headers } = await type(browser, code);
    for (const cookie of headers['set-cookie'] as string[]) {
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    }
  });

  attempt('is bound to the very host and to encryption on an https address', () => {
    const settings = { origin: 'https://panel.example.org' } as Settings;
    const lines: string[] = [];
    const reply = { header: (_name: string, value: string) => lines.push(value) };
    const cookies = new CookieNames(settings);
    cookies.setSession(reply, 'x'.repeat(43));
    cookies.setPre(reply, 'x'.repeat(43));
    cookies.setBrowser(reply, 'x'.repeat(43));
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(/^__Host-\w+=x{43}; Path=\/; HttpOnly; .*; Secure$/);
    return Promise.resolve();
  });

  attempt('is a new one after every rise, and the old one opens nothing', async () => {
    const browser = await entered();
    const before = sidOf(await browser.cookieHeader());
    await panel.stepUp(browser);
    expect(await signedIn(browser)).toBe(true);
    expect(await signedIn(withCookie(before))).toBe(false);
  });

  attempt('of before is dead when somebody else signs in with the same browser', async () => {
    const browser = await entered();
    const before = sidOf(await browser.cookieHeader());
    await entered(browser);
    expect(await signedIn(withCookie(before))).toBe(false);
  });

  attempt('opens nothing after signing out', async () => {
    const browser = await entered();
    const before = sidOf(await browser.cookieHeader());
    await browser.delete('/session');
    expect(await signedIn(withCookie(before))).toBe(false);
  });

  attempt('that was guessed or cut opens nothing', async () => {
    const sid = sidOf(await (await entered()).cookieHeader());
    for (const wrong of [newToken(), sid.slice(1), `${sid}x`, '', "' OR 1=1 --"]) {
      expect(await signedIn(withCookie(wrong))).toBe(false);
    }
  });

  function withCookie(value: string): Client {
    const browser = anyone();
    browser.setCookie('sid', value);
    return browser;
  }

  function sidOf(header: string): string {
    return /(?:^|; )sid=([^;]*)/.exec(header)?.[1] ?? '';
  }
});

inRealPanel('A session', () => {
  attempt('ends when it has lain for half an hour', async () => {
    const browser = await entered();
    at('2026-11-12T10:29');
    expect(await signedIn(browser)).toBe(true);
    at('2026-11-12T10:59');
    expect(await signedIn(browser)).toBe(false);
  });

  attempt('ends after twelve hours however busy', async () => {
    const browser = await entered();
    for (let minute = 0; minute < 12 * 60; minute += 20) {
      at(new Date(Date.parse('2026-11-12T09:00:00Z') + minute * 60_000).toISOString());
      expect(await signedIn(browser)).toBe(true);
    }
    at('2026-11-12T21:00:00.000Z');
    expect(await signedIn(browser)).toBe(false);
  });

  attempt(
    'on one’s own device lasts half a day unused, but its second factor only half an hour',
    async () => {
      const { browser, phone } = await memberWithPasskey();
      await lessTrusting();
      await phone.signIn(browser, {}, { ownDevice: true });
      expect((await browser.get('/session')).body).toMatchObject({ ownDevice: true, assurance: 3 });
      at('2026-11-12T10:31');
      expect((await browser.get('/session')).body).toMatchObject({ signedIn: true, assurance: 1 });
      expect((await phone.prove(browser)).body).toMatchObject({ assurance: 3 });
      at('2026-11-12T22:32');
      expect(await signedIn(browser)).toBe(false);
    },
  );

  attempt('on one’s own device ends after thirty days however busy', async () => {
    const { browser, phone } = await memberWithPasskey();
    await phone.signIn(browser, {}, { ownDevice: true });
    for (let hour = 0; hour < 30 * 24; hour += 11) {
      at(new Date(Date.parse('2026-11-12T09:00:00Z') + hour * 3600_000).toISOString());
      expect(await signedIn(browser)).toBe(true);
    }
    at('2026-12-12T09:00:00.000Z');
    expect(await signedIn(browser)).toBe(false);
  });

  attempt('of a coordinator never counts as one’s own device', async () => {
    const browser = await entered(anyone(), { ownDevice: true });
    expect((await browser.get('/session')).body.ownDevice).toBe(false);
    at('2026-11-12T10:30');
    expect(await signedIn(browser)).toBe(false);
  });

  attempt('that its owner ends elsewhere is dead within a second', async () => {
    const thief = await entered();
    expect(await signedIn(thief)).toBe(true);
    const { body } = await panel.coordinator.get('/own-sessions');
    const other = body.sessions.find(({ current }: { current: boolean }) => !current);
    const began = performance.now();
    expect((await panel.coordinator.delete(`/own-sessions/${other.id}`)).status).toBe(200);
    expect((await thief.get('/home')).status).toBe(401);
    const took = performance.now() - began;
    expect(took).toBeLessThan(1000);
    process.stdout.write(`T8: an ended session was refused after ${took.toFixed(0)} ms\n`);
  });

  attempt('ends with all others but the one in use', async () => {
    const [one, two] = [await entered(), await entered()];
    const { body } = await one.delete('/own-sessions');
    expect(body.sessions).toHaveLength(1);
    expect([await signedIn(one), await signedIn(two), await signedIn(panel.coordinator)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  attempt('of somebody else can be neither seen nor ended', async () => {
    const { browser } = await memberWithPasskey();
    const [own] = (await panel.coordinator.get('/own-sessions')).body.sessions;
    expect((await browser.get('/own-sessions')).body.sessions).toHaveLength(1);
    const trace = await leavesNoTrace(panel.app, [], async () => {
      expect((await browser.delete(`/own-sessions/${own.id}`)).status).toBe(404);
    });
    expect(trace).toBe(true);
    expect(await signedIn(panel.coordinator)).toBe(true);
  });

  attempt('is listed by device and method, and the device header is stored nowhere', async () => {
    const header = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const { browser, code } = await asked();
    await browser.post('/sessions', { code }, { 'user-agent': header });
    const { body } = await browser.get('/own-sessions');
    expect(body.sessions[0]).toMatchObject({
      device: 'firefox linux',
      method: 'code',
      current: true,
    });
    expect(body.first).toEqual({ at: '2026-11-12T09:00:00.000Z', method: 'code' });
    const tables = ['session', 'known_browser', 'audit_entry', 'outbox_mail'];
    const rows = await Promise.all(tables.map((t) => panel.app.db.query(`SELECT * FROM ${t}`)));
    expect(JSON.stringify(rows)).not.toContain('Mozilla');
  });

  attempt(
    'from a browser not used before is told of by mail, one from a known browser is not',
    async () => {
      const browser = await entered();
      expect(await notices()).toBe(0);
      await entered(browser);
      expect(await notices()).toBe(0);
      await entered();
      expect(await notices()).toBe(1);
    },
  );

  attempt('ends when its owner is invited at another address', async () => {
    const browser = await entered();
    const personId = panel.coordinatorId;
    await panel.coordinator.post('/invitations', { personId, email: 'ny@example.org' });
    expect(await signedIn(browser)).toBe(false);
  });

  attempt('ends when its owner adds a passkey elsewhere', async () => {
    const browser = await entered();
    await new Authenticator().register(panel.coordinator);
    expect([await signedIn(browser), await signedIn(panel.coordinator)]).toEqual([false, true]);
  });

  async function notices(): Promise<number> {
    const rows = await panel.app.db.query(
      "SELECT id FROM outbox_mail WHERE kind = 'sign-in-notice'",
    );
    return rows.length;
  }
});

describe('A session in the panel', () => {
  let app: TestApp;
  const MEMBER = { strong: 1, roles: 'representative' };
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-11-12T10:00'));

  attempt('ends on the day its holder’s period ends', async () => {
    const emil = await idOf('Emil Strand');
    const { browser } = await withSession(app, emil, 'code', {
      ...MEMBER,
      roles: 'alternate',
      last_seen_at: '2027-02-28T22:50:00.000Z',
    });
    app.clock.set('2027-02-28T23:59');
    expect(await signedIn(browser)).toBe(true);
    app.clock.set('2027-03-01T00:01');
    expect(await signedIn(browser)).toBe(false);
  });

  attempt('ends when its holder has been given an office', async () => {
    const kari = await idOf('Kari Mjelde');
    const { browser: same } = await withSession(app, kari, 'code', {
      roles: 'leader representative',
    });
    const { browser: before } = await withSession(app, kari, 'code', MEMBER);
    expect([await signedIn(same), await signedIn(before)]).toEqual([true, false]);
  });

  attempt('is kept through a long meeting its holder sits in, role change and all', async () => {
    const kari = await idOf('Kari Mjelde');
    await seat(kari);
    const { browser } = await withSession(app, kari, 'code', MEMBER);
    app.clock.set('2026-11-12T13:00');
    expect((await browser.get('/session')).body).toMatchObject({ signedIn: true, assurance: 2 });
  });

  attempt('ends at its absolute limit even in a meeting', async () => {
    const kari = await idOf('Kari Mjelde');
    await seat(kari);
    const { browser } = await withSession(app, kari, 'code', {
      ...MEMBER,
      expires_at: '2026-11-12T21:00:00.000Z',
    });
    app.clock.set('2026-11-12T22:00');
    expect(await signedIn(browser)).toBe(false);
  });

  async function idOf(name: string): Promise<string> {
    const { body } = await app.anyone().get('/example/actors');
    return body.find((actor: { name: string }) => actor.name === name).personId;
  }

  /** Puts somebody into a meeting that runs. */
  async function seat(personId: string): Promise<void> {
    await app.unit.housekeeping(async (tx) => {
      const [meeting] = await tx.query<{ id: string }>(
        "SELECT id FROM meeting WHERE state <> 'closed' ORDER BY starts_at",
      );
      const meetingId = meeting?.id ?? '';
      await tx.execute("UPDATE meeting SET state = 'live' WHERE id = $1", [meetingId]);
      await tx.insert('attendance', {
        id: randomUUID(),
        meeting_id: meetingId,
        person_id: personId,
        state: 'room',
        arrived_at: app.clock.now(),
        left_at: null,
      });
    });
  }
});

inRealPanel('A passkey', () => {
  const phone = () => new Authenticator();

  /** Registers a passkey and shows that one answer, wrong in one thing, opens nothing. */
  async function refused(wrong: Deviation): Promise<void> {
    const key = phone();
    await key.register(panel.coordinator);
    expect((await key.signIn(anyone())).status).toBe(201);
    const browser = anyone();
    const before = await rowsIn(panel.app, 'session');
    const { status, body } = await key.signIn(browser, wrong);
    expect([status, body['errors']]).toEqual([
      400,
      [{ field: 'passkey', constraint: 'passkeyNotValid' }],
    ]);
    expect(await rowsIn(panel.app, 'session')).toBe(before);
    expect(await signedIn(browser)).toBe(false);
  }

  attempt('whose counter went back is taken for a copy', () => refused({ counter: 0 }));
  attempt('whose counter stands still is taken for a copy', () => refused({ counter: 1 }));
  attempt('used on another site opens nothing', () =>
    refused({ origin: 'https://evil.example.org' }),
  );
  attempt('used on another port opens nothing', () => refused({ origin: 'http://localhost:4101' }));
  attempt('made for another host opens nothing', () => refused({ rpId: 'evil.example.org' }));
  attempt('answering a challenge of its own making opens nothing', () =>
    refused({ challenge: newToken() }),
  );
  attempt('that was used without its owner’s finger, face or PIN opens nothing', () =>
    refused({ verified: false }),
  );
  attempt('with one bit of its signature changed opens nothing', () => refused({ spoiled: true }));
  attempt('that says it was made, not used, opens nothing', () =>
    refused({ type: 'webauthn.create' }),
  );

  attempt('answers a challenge once', async () => {
    const key = phone();
    await key.register(panel.coordinator);
    const browser = anyone();
    const question = (await browser.post('/passkey-questions')).body;
    expect((await browser.post('/sessions/passkey', key.answer(question))).status).toBe(201);
    expect((await browser.post('/sessions/passkey', key.answer(question))).status).toBe(400);
  });

  attempt('that failed once cannot try the same challenge again', async () => {
    const key = phone();
    await key.register(panel.coordinator);
    const browser = anyone();
    const question = (await browser.post('/passkey-questions')).body;
    const wrong = key.answer(question, { spoiled: true });
    expect((await browser.post('/sessions/passkey', wrong)).status).toBe(400);
    expect((await browser.post('/sessions/passkey', key.answer(question))).status).toBe(400);
  });

  attempt('answers within five minutes and not a second later', async () => {
    const key = phone();
    await key.register(panel.coordinator);
    const [early, late] = [anyone(), anyone()];
    const questions = [
      (await early.post('/passkey-questions')).body,
      (await late.post('/passkey-questions')).body,
    ];
    at('2026-11-12T09:05:00.000Z');
    expect((await early.post('/sessions/passkey', key.answer(questions[0]))).status).toBe(201);
    at('2026-11-12T09:05:01.000Z');
    expect((await late.post('/sessions/passkey', key.answer(questions[1]))).status).toBe(400);
  });

  attempt('answers in the browser that was asked only', async () => {
    const key = phone();
    await key.register(panel.coordinator);
    const question = (await anyone().post('/passkey-questions')).body;
    const other = anyone();
    await other.post('/passkey-questions');
    expect((await other.post('/sessions/passkey', key.answer(question))).status).toBe(400);
  });

  attempt(
    'answers what it was asked for only: a sign-in proves no session, nor the reverse',
    async () => {
      const key = phone();
      await key.register(panel.coordinator);
      const entry = (await panel.coordinator.post('/passkey-questions')).body;
      const proof = (await panel.coordinator.post('/proofs/passkey/questions')).body;
      const replies = [
        await panel.coordinator.post('/proofs/passkey', key.answer(entry)),
        await panel.coordinator.post('/sessions/passkey', key.answer(proof)),
      ];
      expect(replies.map(({ status }) => status)).toEqual([400, 400]);
    },
  );

  attempt('nobody has registered opens nothing', async () => {
    expect((await phone().signIn(anyone())).status).toBe(400);
  });

  attempt('that was revoked opens nothing', async () => {
    const key = phone();
    await key.register(panel.coordinator);
    const [own] = (await panel.coordinator.get('/passkeys')).body;
    await panel.coordinator.delete(`/passkeys/${own.id}?confirmed=true`);
    expect((await key.signIn(anyone())).status).toBe(400);
  });
});

inRealPanel('A panel that asks for more than a mailed code', () => {
  const ask = (confirmed: boolean) =>
    panel.coordinator.put('/security-settings', { lowAssurance: false, confirmed });

  attempt('cannot be made so by somebody who has nothing more', async () => {
    const trace = await leavesNoTrace(panel.app, [], async () => {
      const { status, body } = await ask(true);
      expect([status, body.errors[0].constraint]).toEqual([409, 'own-factor-missing']);
    });
    expect(trace).toBe(true);
  });

  attempt('is told how many would be shut out, and must say that it knows', async () => {
    await appointed();
    await new Authenticator().register(panel.coordinator);
    expect((await panel.coordinator.get('/security-settings')).body).toEqual({
      lowAssurance: true,
      ownStronger: true,
      people: 2,
      withoutStronger: 1,
    });
    const trace = await leavesNoTrace(panel.app, [], async () => {
      const { status, body } = await ask(false);
      expect([status, body.errors[0].constraint]).toEqual([409, 'others-locked-out']);
    });
    expect(trace).toBe(true);
    expect((await ask(true)).body).toMatchObject({ lowAssurance: false });
    const browser = await entered();
    expect((await browser.get('/session')).body.assurance).toBe(1);
    const { body } = await browser.get('/outbox');
    expect(body.assurance).toEqual({ needed: 2, ways: ['passkey'] });
  });

  attempt('does not change without a fresh proof', async () => {
    const key = new Authenticator();
    await key.register(panel.coordinator);
    at('2026-11-12T10:11');
    const trace = await leavesNoTrace(panel.app, [], async () => {
      expect((await ask(true)).status).toBe(403);
    });
    expect(trace).toBe(true);
    await key.prove(panel.coordinator);
    expect((await ask(true)).status).toBe(200);
  });
});

/** Amina again, with a seat and a mailed code only. */
async function appointed(): Promise<void> {
  const { browser } = await memberWithPasskey(false);
  const { personId } = (await browser.get('/session')).body;
  const { body } = await panel.coordinator.get('/board');
  const { seatId } = body.seats.find((seat: { number: number }) => seat.number === 7);
  const { status } = await panel.coordinator.post('/appointments', {
    kind: 'representative',
    personId,
    seatId,
    basis: 'own',
    from: '2026-11-01',
    track: 'openCall',
    trackOn: '2026-11-01',
    source: 'Åpen utlysning 1',
  });
  expect(status).toBe(201);
}

async function lessTrusting(): Promise<void> {
  await panel.app.unit.housekeeping((tx) =>
    tx.execute('UPDATE installation SET low_assurance = 0'),
  );
}

/** Amina, who is invited and signed in, with a passkey. */
async function memberWithPasskey(
  withKey = true,
): Promise<{ browser: Client; phone: Authenticator }> {
  const personId = (await panel.coordinator.post('/people', { name: 'Amina Yusuf' })).body.id;
  await panel.coordinator.post('/invitations', { personId, email: 'amina@example.org' });
  const browser = anyone();
  await panel.ask(browser, 'amina@example.org');
  await type(browser, await panel.code());
  const phone = new Authenticator();
  if (withKey) expect((await phone.register(browser)).status).toBe(201);
  return { browser, phone };
}
