import { randomUUID } from 'node:crypto';
import { newToken } from '../../src/kernel/secret-words';
import { Client } from '../client';
import { PanelBook } from '../panel-book';
import { leavesNoTrace, OWN_PANEL, rowsIn } from '../real-panel';
import { Authenticator as App, GOOD_PASSWORD, nextCode, setPassword } from './app-codes';
import { Authenticator as Passkey } from './authenticator';
import { codeOn } from './paper';

const NAME = OWN_PANEL.coordinatorEmail;
const MINUTE = 60_000;

let cases = 0;
/** One more scripted case of signing in (T8). */
function attempt(title: string, run: () => Promise<void>): void {
  cases += 1;
  it(title, run);
}
afterAll(() => process.stdout.write(`T8: ${cases} more cases, typed and on paper\n`));

let book: PanelBook;
let app: App;
let amina: string;
beforeEach(async () => {
  book = await PanelBook.open();
  amina = await book.representative('Amina Yusuf', '2026-06-01');
  app = await setPassword(book.panel.app, book.coordinator);
  nextCode(book.panel.app);
});
afterEach(() => book.close());

const anyone = () => book.panel.app.anyone();
const signedIn = async (browser: Client) => (await browser.get('/session')).body.signedIn;
const now = () => Date.parse(book.panel.app.clock.now());
const later = (ms: number) => book.panel.app.clock.set(new Date(now() + ms).toISOString());

function byPassword(browser = anyone(), more: object = {}) {
  const typed = { name: NAME, password: GOOD_PASSWORD, code: app.code(), ...more };
  return browser.post('/sessions/password', typed);
}

async function recoveryCodes(): Promise<string[]> {
  return (await book.coordinator.post('/ways-in/recovery-codes')).body.codes;
}

async function letter(): Promise<string> {
  const { body } = await book.coordinator.post('/letters', { personId: amina });
  return codeOn(body.pdf);
}

/** A browser in which Amina’s letter was typed. */
async function byLetter(code: string): Promise<Client> {
  const browser = anyone();
  expect((await browser.post('/setup-sessions', { code })).status).toBe(201);
  return browser;
}

function withCookie(value: string): Client {
  const browser = anyone();
  browser.setCookie('sid', value);
  return browser;
}

async function sidOf(browser: Client): Promise<string> {
  return /(?:^|; )sid=([^;]*)/.exec(await browser.cookieHeader())?.[1] ?? '';
}

describe('On the day of a meeting', () => {
  attempt('guessing all morning holds no session up that stands', async () => {
    for (let minute = 0; minute < 25; minute++) {
      for (let tries = 0; tries < 3; tries++) await byPassword(anyone(), { password: 'guessed' });
      later(MINUTE);
      expect(await signedIn(book.coordinator)).toBe(true);
    }
  });

  attempt('guessing holds up neither passkey nor paper, not for a second', async () => {
    const phone = new Passkey();
    await phone.register(book.coordinator);
    const [paper] = await recoveryCodes();
    const code = await letter();
    for (let tries = 0; tries < 12; tries++) await byPassword(anyone(), { password: 'guessed' });
    expect((await byPassword()).status).toBe(429);
    expect((await phone.signIn(anyone())).status).toBe(201);
    const typed = { name: NAME, recoveryCode: paper };
    expect((await anyone().post('/sessions/recovery-code', typed)).status).toBe(201);
    await byLetter(code);
  });

  attempt(
    'guessing without a pause keeps the owner waiting a quarter of an hour at most',
    async () => {
      let longest = 0;
      let waited = 0;
      for (let round = 0; round < 90; round++) {
        const { status } = await byPassword(anyone(), { password: 'guessed' });
        waited = status === 429 ? waited + 30_000 : 0;
        longest = Math.max(longest, waited);
        later(30_000);
      }
      process.stderr.write(`  T8: guessing without a pause, longest wait ${longest / 1000} s\n`);
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThanOrEqual(15 * MINUTE);
      later(15 * MINUTE);
      expect((await byPassword()).status).toBe(201);
    },
  );

  attempt('guesses at mailed codes and at the password are counted together', async () => {
    for (let tries = 0; tries < 5; tries++) await byPassword(anyone(), { password: 'guessed' });
    const browser = anyone();
    await book.panel.ask(browser);
    for (let tries = 0; tries < 5; tries++) await browser.post('/sessions', { code: '22222222' });
    expect((await byPassword()).status).toBe(429);
    later(15 * MINUTE);
    expect((await byPassword()).status).toBe(201);
  });
});

describe('A session cookie', () => {
  attempt('planted before is not taken over by the password', async () => {
    const planted = newToken();
    const browser = withCookie(planted);
    expect((await byPassword(browser)).status).toBe(201);
    expect(await sidOf(browser)).not.toBe(planted);
    expect(await signedIn(withCookie(planted))).toBe(false);
  });

  attempt('planted before is not taken over by a recovery code', async () => {
    const [recoveryCode] = await recoveryCodes();
    const planted = newToken();
    const browser = withCookie(planted);
    const reply = await browser.post('/sessions/recovery-code', { name: NAME, recoveryCode });
    expect(reply.status).toBe(201);
    expect(await signedIn(withCookie(planted))).toBe(false);
  });

  attempt('planted before is not taken over by a letter, nor when it is done', async () => {
    const code = await letter();
    const planted = newToken();
    const browser = withCookie(planted);
    await browser.post('/setup-sessions', { code });
    const setup = await sidOf(browser);
    await setPassword(book.panel.app, browser);
    expect((await browser.post('/setup-sessions/completion')).status).toBe(201);
    expect(await sidOf(browser)).not.toBe(setup);
    expect(await signedIn(browser)).toBe(true);
    for (const old of [planted, setup]) expect(await signedIn(withCookie(old))).toBe(false);
  });

  attempt('of these ways cannot be read by scripts nor sent by other sites', async () => {
    const [recoveryCode] = await recoveryCodes();
    const replies = [
      await byPassword(),
      await anyone().post('/sessions/recovery-code', { name: NAME, recoveryCode }),
      await anyone().post('/setup-sessions', { code: await letter() }),
    ];
    for (const { headers } of replies) {
      for (const cookie of [headers['set-cookie'] ?? []].flat()) {
        expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
      }
    }
  });

  attempt('is handed out once when the same submit comes twice', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const typed = { name: NAME, password: GOOD_PASSWORD, code: app.code() };
    const before = await rowsIn(book.panel.app, 'session');
    const first = await anyone().post('/sessions/password', typed, key);
    expect(first.status).toBe(201);
    const again = await anyone().post('/sessions/password', typed, key);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(await rowsIn(book.panel.app, 'session')).toBe(before + 1);
  });
});

describe('Another site', () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example.org' };

  attempt('signs nobody in, though it knows everything', async () => {
    const [recoveryCode] = await recoveryCodes();
    const code = await letter();
    const wishes = {
      '/sessions/password': { name: NAME, password: GOOD_PASSWORD, code: app.code() },
      '/sessions/recovery-code': { name: NAME, recoveryCode },
      '/setup-sessions': { code },
      '/setup-codes/reports': { code },
    };
    const trace = await leavesNoTrace(book.panel.app, ['session', 'rate_limit'], async () => {
      for (const [path, wish] of Object.entries(wishes)) {
        const headers = { ...foreign, 'idempotency-key': randomUUID() };
        expect((await anyone().send('POST', path, wish, headers)).status).toBe(403);
      }
    });
    expect(trace).toBe(true);
    expect((await byPassword()).status).toBe(201);
  });

  attempt('signs nobody in by a form', async () => {
    const code = await letter();
    const trace = await leavesNoTrace(book.panel.app, ['session', 'rate_limit'], async () => {
      for (const url of ['/api/sessions/password', '/api/setup-sessions']) {
        const { statusCode } = await book.panel.app.nest.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: `code=${code}&name=${NAME}`,
        });
        expect(statusCode).toBeGreaterThanOrEqual(400);
      }
    });
    expect(trace).toBe(true);
    await byLetter(code);
  });
});

describe('A letter', () => {
  attempt('whose first use sets a passkey is used up by it', async () => {
    const code = await letter();
    const browser = await byLetter(code);
    const phone = new Passkey();
    expect((await phone.register(browser)).status).toBe(201);
    expect((await browser.get('/home')).status).toBe(403);
    const { status, body } = await browser.post('/setup-sessions/completion');
    expect([status, body.roles]).toEqual([201, ['representative']]);
    expect((await phone.signIn(anyone())).body).toMatchObject({ name: 'Amina Yusuf' });
    const again = await anyone().post('/setup-sessions', { code });
    expect([again.status, again.body.errors[0].constraint]).toEqual([409, 'code-used']);
  });

  attempt('is not used up by a passkey that was refused', async () => {
    const code = await letter();
    const browser = await byLetter(code);
    const wrong = { origin: 'https://evil.example.org' };
    expect((await new Passkey().register(browser, 'Telefon', wrong)).status).toBe(400);
    expect((await browser.post('/setup-sessions/completion')).status).toBe(409);
    await byLetter(code);
  });

  attempt('opens a session that ends after half an hour, and may be typed again', async () => {
    const code = await letter();
    const browser = await byLetter(code);
    for (let minute = 0; minute < 30; minute += 5) {
      expect(await signedIn(browser)).toBe(true);
      later(5 * MINUTE);
    }
    expect(await signedIn(browser)).toBe(false);
    await byLetter(code);
  });

  attempt('reported as stolen ends the thief’s passkey too', async () => {
    const code = await letter();
    const thief = await byLetter(code);
    const phone = new Passkey();
    await phone.register(thief);
    await thief.post('/setup-sessions/completion');
    expect((await anyone().post('/setup-codes/reports', { code })).status).toBe(204);
    expect(await signedIn(thief)).toBe(false);
    expect((await phone.signIn(anyone())).status).toBe(400);
  });
});

describe('A name nobody has', () => {
  attempt('is refused with the very bytes of a wrong recovery code', async () => {
    await recoveryCodes();
    const wrong = { recoveryCode: '0000-0000-0000-0000' };
    const known = await anyone().post('/sessions/recovery-code', { name: NAME, ...wrong });
    const unknown = await anyone().post('/sessions/recovery-code', { name: 'nobody', ...wrong });
    expect([known.status, unknown.status]).toEqual([400, 400]);
    expect(unknown.raw.equals(known.raw)).toBe(true);
  });

  attempt('is refused with the very bytes of a wrong password', async () => {
    const known = await byPassword(anyone(), { password: 'guessed' });
    const unknown = await byPassword(anyone(), { name: 'nobody@example.org' });
    const without = await byPassword(anyone(), { name: 'amina@example.org' });
    for (const reply of [unknown, without]) expect(reply.raw.equals(known.raw)).toBe(true);
  });
});

describe('A member’s own device', () => {
  attempt('stays signed in by password, but its two factors cool after half an hour', async () => {
    const browser = await byLetter(await letter());
    const own = await setPassword(book.panel.app, browser);
    await browser.post('/setup-sessions/completion');
    const { body } = await browser.get('/ways-in');
    nextCode(book.panel.app);
    await book.panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE installation SET low_assurance = 0'),
    );
    const device = anyone();
    const reply = await device.post('/sessions/password', {
      name: body.signInName,
      password: GOOD_PASSWORD,
      code: own.code(),
      ownDevice: true,
    });
    expect(reply.body).toMatchObject({ ownDevice: true, assurance: 3 });
    later(31 * MINUTE);
    expect((await device.get('/session')).body).toMatchObject({ signedIn: true, assurance: 1 });
    const proof = { password: GOOD_PASSWORD, code: own.code() };
    expect((await device.post('/proofs/password', proof)).body).toMatchObject({ assurance: 3 });
  });
});
