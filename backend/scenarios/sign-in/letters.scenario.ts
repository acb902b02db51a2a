import { Routes } from '../../src/kernel/http/routes';
import { POLICY } from '../../src/policy';
import { Client } from '../client';
import { PanelBook } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';
import { GOOD_PASSWORD, nextCode, setPassword } from './app-codes';
import { codeOn, wordsOf } from './paper';

describe('A letter with a one-time code', () => {
  let book: PanelBook;
  let amina: string;
  let code: string;
  let letterId: string;
  beforeEach(async () => {
    book = await PanelBook.open();
    amina = await book.representative('Amina Bjørn-Li', '2026-06-01');
    const made = await book.coordinator.post('/letters', { personId: amina });
    expect(made.status).toBe(201);
    code = codeOn(made.body.pdf);
    letterId = made.body.letter.id;
  });
  afterEach(() => book.close());

  it('is a PDF with name, short address, code and last day, in the language asked for', async () => {
    const kari = await book.person('Kari Mjelde');
    const titles = { nb: 'Slik logger du inn', nn: 'Slik loggar du inn', en: 'How to sign in' };
    for (const [language, title] of Object.entries(titles)) {
      const { body } = await book.coordinator.post('/letters', { personId: kari, language });
      const words = wordsOf(body.pdf);
      expect(words).toContain(title);
      expect(words).toContain('Kari Mjelde');
      expect(words).toMatch(/http:\/\/localhost:\d+\/brev/);
      expect(words).toContain('kari.mjelde');
      expect(words).toMatch(/12\.? (desember|December) 2026/);
    }
    const { body } = await book.coordinator.get('/letters');
    expect(body[0]).toMatchObject({ name: 'Kari Mjelde', state: 'waiting', kind: 'letter' });
    expect(body[0].expiresAt).toBe('2026-12-12T09:00:00.000Z');
  });

  it('lets a person without e-mail set a password and come in with their roles', async () => {
    const browser = book.panel.app.anyone();
    const opened = await browser.post('/setup-sessions', { code: code.toLowerCase() });
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ signedIn: true, name: 'Amina Bjørn-Li', roles: [] });
    const app = await setPassword(book.panel.app, browser);
    const { status, body } = await browser.post('/setup-sessions/completion');
    expect(status).toBe(201);
    expect(body).toMatchObject({ roles: ['representative'], assurance: 3 });
    nextCode(book.panel.app);
    const typed = { name: 'Amina.Bjorn.Li', password: GOOD_PASSWORD, code: app.code() };
    const again = await book.panel.app.anyone().post('/sessions/password', typed);
    expect([again.status, again.body.name]).toEqual([201, 'Amina Bjørn-Li']);
  });

  it('reaches no route but those that set a way in before a way in is set', async () => {
    const browser = book.panel.app.anyone();
    await browser.post('/setup-sessions', { code });
    const reached = Object.keys(POLICY).filter((name) => POLICY[name]?.inSetup);
    expect(reached.sort()).toEqual([
      'passkey.create',
      'preference.change',
      'setupSession.complete',
      'waysIn.change',
      'waysIn.read',
    ]);
    const routes = book.panel.app.nest.get(Routes).list();
    const guarded = routes.filter(({ policy }) => POLICY[policy ?? '']?.roles !== 'anyone');
    const closed = guarded.filter(({ policy }) => !reached.includes(policy ?? ''));
    expect(closed.length).toBeGreaterThan(70);
    for (const { method, path } of closed) {
      const body = method === 'GET' ? undefined : {};
      const address = path.replace(/:\w+/g, amina);
      const { status } = await browser.send(method as 'GET', address, body, {});
      expect([method, path, status]).toEqual([method, path, 403]);
    }
    expect((await browser.get('/session')).body.settingUp).toBe(true);
  });

  it('still sets a way in when its reader takes their time', async () => {
    const browser = book.panel.app.anyone();
    await browser.post('/setup-sessions', { code });
    const { clock } = book.panel.app;
    clock.set(new Date(Date.parse(clock.now()) + 25 * 60_000).toISOString());
    await setPassword(book.panel.app, browser);
    expect((await browser.post('/setup-sessions/completion')).body.roles).toEqual([
      'representative',
    ]);
  });

  it('shows nothing of the panel before a way in is set', async () => {
    const browser = book.panel.app.anyone();
    await browser.post('/setup-sessions', { code });
    for (const path of ['/panel', '/meetings?year=2026', '/board', '/people', '/letters']) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 403]);
    }
    expect((await browser.post('/setup-sessions/completion')).status).toBe(409);
  });

  it('works until a way in is set, and never after', async () => {
    await book.panel.app.anyone().post('/setup-sessions', { code });
    const { browser } = await comeIn();
    const trace = await leavesNothing(async () => {
      const { status, body } = await book.panel.app.anyone().post('/setup-sessions', { code });
      expect([status, body.errors[0].constraint]).toEqual([409, 'code-used']);
    });
    expect(trace).toBe(true);
    expect((await browser.get('/session')).body.signedIn).toBe(true);
  });

  it('opens one session at a time: a second browser ends the first', async () => {
    const [first, second] = [book.panel.app.anyone(), book.panel.app.anyone()];
    await first.post('/setup-sessions', { code });
    await second.post('/setup-sessions', { code });
    expect((await first.get('/session')).body.signedIn).toBe(false);
    expect((await second.get('/session')).body.signedIn).toBe(true);
  });

  it('works on the thirtieth day and not a second longer', async () => {
    book.panel.app.clock.set('2026-12-12T09:00:00.000Z');
    const browser = book.panel.app.anyone();
    expect((await browser.post('/setup-sessions', { code })).status).toBe(201);
    book.panel.app.clock.set('2026-12-12T09:00:01.000Z');
    const late = await book.panel.app.anyone().post('/setup-sessions', { code });
    expect([late.status, late.body.errors[0].constraint]).toEqual([409, 'code-over']);
  });

  it('can be taken back, with the session it has opened', async () => {
    const browser = book.panel.app.anyone();
    await browser.post('/setup-sessions', { code });
    const { status, body } = await book.coordinator.post(`/letters/${letterId}/withdrawal`);
    expect([status, body.state]).toEqual([201, 'withdrawn']);
    expect((await browser.get('/session')).body.signedIn).toBe(false);
    expect((await book.panel.app.anyone().post('/setup-sessions', { code })).status).toBe(409);
    expect((await book.coordinator.post(`/letters/${letterId}/withdrawal`)).status).toBe(409);
  });

  it('is replaced by the next one', async () => {
    const { body } = await book.coordinator.post('/letters', { personId: amina });
    expect((await book.panel.app.anyone().post('/setup-sessions', { code })).status).toBe(409);
    const fresh = await book.panel.app.anyone().post('/setup-sessions', { code: codeOn(body.pdf) });
    expect(fresh.status).toBe(201);
  });

  it('is not told from a code that never was, and slows guessing down by source', async () => {
    for (let tries = 0; tries < 30; tries++) {
      const { status, body } = await book.panel.app.anyone().post('/setup-sessions', { code: 'X' });
      expect([status, body.errors]).toEqual([400, [{ field: 'code', constraint: 'notValid' }]]);
    }
    expect((await book.panel.app.anyone().post('/setup-sessions', { code })).status).toBe(429);
    book.panel.app.clock.set('2026-11-12T10:02');
    expect((await book.panel.app.anyone().post('/setup-sessions', { code })).status).toBe(201);
  });

  it('shows member and coordinator when it was used first, until the member has seen it', async () => {
    const { browser } = await comeIn();
    const { body } = await browser.get('/ways-in');
    expect(body.codeUse).toMatchObject({ id: letterId, kind: 'letter' });
    const { body: letters } = await book.coordinator.get('/letters');
    expect(letters[0]).toMatchObject({ state: 'used', usedAt: body.codeUse.at });
    expect((await browser.post(`/setup-codes/${letterId}/seen`, { mine: true })).status).toBe(204);
    expect((await browser.get('/ways-in')).body.codeUse).toBeNull();
    expect((await browser.get('/session')).body.signedIn).toBe(true);
  });

  it('used by someone else is reported by one press with the paper: all they set is gone', async () => {
    const { browser: thief, app } = await comeIn();
    const reported = await book.panel.app.anyone().post('/setup-codes/reports', { code });
    expect(reported.status).toBe(204);
    expect((await thief.get('/session')).body.signedIn).toBe(false);
    nextCode(book.panel.app);
    const typed = { name: 'amina.bjorn.li', password: GOOD_PASSWORD, code: app.code() };
    expect((await book.panel.app.anyone().post('/sessions/password', typed)).status).toBe(400);
    expect((await book.coordinator.get('/letters')).body[0].state).toBe('reported');
    const { body: mails } = await book.coordinator.get('/outbox');
    expect(mails[0]).toMatchObject({ to: 'marte@example.org', kind: 'factors' });
    expect(mails[0].subject).toContain('feil person');
  });

  it('used by someone else is reported by one press by a member who is signed in', async () => {
    const { browser } = await comeIn();
    await browser.post(`/setup-codes/${letterId}/seen`, { mine: false });
    expect((await browser.get('/session')).body.signedIn).toBe(false);
    expect((await book.coordinator.get('/letters')).body[0].state).toBe('reported');
  });

  it('cannot be reported before it is used, by a wrong code, nor another’s', async () => {
    const trace = await leavesNothing(async () => {
      const report = (typed: string) =>
        book.panel.app.anyone().post('/setup-codes/reports', { code: typed });
      expect((await report(code)).status).toBe(409);
      expect((await report('0000-0000-0000-0000')).status).toBe(400);
      await comeIn();
      const seen = await book.coordinator.post(`/setup-codes/${letterId}/seen`, { mine: false });
      expect(seen.status).toBe(404);
    });
    expect(trace).toBe(true);
    expect((await book.coordinator.get('/letters')).body[0].state).toBe('used');
  });

  it('is made for nobody who has come in before: the coordinator alone cannot become anyone', async () => {
    await comeIn();
    const trace = await leavesNoTrace(book.panel.app, ['setup_code'], async () => {
      const { status, body } = await book.coordinator.post('/letters', { personId: amina });
      expect([status, body.errors[0].constraint]).toEqual([409, 'has-way-in']);
    });
    expect(trace).toBe(true);
  });

  it('is made by the coordinator only, in a session proved within ten minutes', async () => {
    const { browser } = await comeIn();
    const kari = await book.person('Kari Mjelde');
    const trace = await leavesNoTrace(book.panel.app, ['setup_code'], async () => {
      expect((await browser.post('/letters', { personId: kari })).status).toBe(403);
      expect((await browser.get('/letters')).status).toBe(403);
      book.panel.app.clock.set('2026-11-12T10:20');
      expect((await book.coordinator.post('/letters', { personId: kari })).status).toBe(403);
    });
    expect(trace).toBe(true);
  });

  it('gives two people of one name two names to sign in by', async () => {
    for (const personId of [await book.person('Bo Å'), await book.person('Bo Å')]) {
      await book.coordinator.post('/letters', { personId });
    }
    const rows = await book.panel.app.db.query<{ name: string }>(
      "SELECT sign_in_name AS name FROM account WHERE sign_in_name LIKE 'bo%' ORDER BY sign_in_name",
    );
    expect(rows.map(({ name }) => name)).toEqual(['bo.a', 'bo.a2']);
  });

  it('leaves its code in no table, and prints nothing for a submit that comes twice', async () => {
    const key = { 'idempotency-key': '11111111-1111-4111-8111-111111111111' };
    const kari = await book.person('Kari Mjelde');
    const first = await book.coordinator.post('/letters', { personId: kari }, key);
    const second = await book.coordinator.post('/letters', { personId: kari }, key);
    expect([second.body.pdf, second.body.letter]).toEqual([null, first.body.letter]);
    expect(await rowsIn(book.panel.app, 'setup_code')).toBe(2);
    const tables = ['setup_code', 'idempotency_key', 'audit_entry', 'outbox_mail'];
    const rows = await Promise.all(
      tables.map((table) => book.panel.app.db.query(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(rows)).not.toContain(codeOn(first.body.pdf));
    expect(JSON.stringify(rows)).not.toContain(first.body.pdf.slice(0, 60));
  });

  /** The whole way of a person without e-mail, in a new browser. */
  async function comeIn(): Promise<{
    browser: Client;
    app: Awaited<ReturnType<typeof setPassword>>;
  }> {
    const browser = book.panel.app.anyone();
    await browser.post('/setup-sessions', { code });
    const app = await setPassword(book.panel.app, browser);
    await browser.post('/setup-sessions/completion');
    return { browser, app };
  }

  /** No way in was added, and none taken, beside what the story itself did. */
  async function leavesNothing(act: () => Promise<void>): Promise<boolean> {
    const reported =
      'SELECT id FROM setup_code WHERE reported_at IS NOT NULL OR ended_at IS NOT NULL';
    const before = await book.panel.app.db.query(reported);
    await act();
    return (await book.panel.app.db.query(reported)).length === before.length;
  }
});
