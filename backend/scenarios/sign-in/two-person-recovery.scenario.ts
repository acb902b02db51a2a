import { Client } from '../client';
import { PanelBook, SEATS } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { GOOD_PASSWORD, nextCode, setPassword } from './app-codes';
import { codeOn } from './paper';

const DAY = 24 * 60 * 60_000;

describe('A new way in by two people', () => {
  let book: PanelBook;
  let people: Record<'leader' | 'deputy' | 'amina', string>;
  beforeEach(async () => {
    book = await PanelBook.open();
    const { organisation, experience, flexible } = SEATS;
    people = {
      leader: await book.representative('Kari Mjelde', '2026-06-01', undefined, flexible),
      deputy: await book.representative('Ola Berge', '2026-06-01', undefined, experience),
      amina: await book.representative('Amina Yusuf', '2026-06-01', undefined, organisation),
    };
    const reason = 'Valgene er forskjøvet';
    await book.elect('leader', people.leader, '2026-07-01', { reason });
    await book.elect('deputyLeader', people.deputy, '2026-07-01', { reason });
    for (const [name, personId] of Object.entries(people)) {
      await book.coordinator.post('/invitations', { personId, email: `${name}@example.org` });
    }
  });
  afterEach(() => book.close());

  it('cannot be gone round by inviting somebody who has been in to another address', async () => {
    const taken = { personId: people.amina, email: 'somebody.else@example.org' };
    await book.coordinator.post('/invitations', taken);
    await book.coordinator.post('/invitations', { ...taken, email: 'amina@example.org' });
    const amina = await signIn('amina');
    const trace = await leavesNoTrace(
      book.panel.app,
      ['account', 'session', 'outbox_mail'],
      async () => {
        const { status, body } = await book.coordinator.post('/invitations', taken);
        expect([status, body.errors[0].constraint]).toEqual([409, 'has-way-in']);
      },
    );
    expect(trace).toBe(true);
    expect((await amina.get('/session')).body.signedIn).toBe(true);
    const same = { ...taken, email: 'amina@example.org' };
    expect((await book.coordinator.post('/invitations', same)).status).toBe(201);
  });

  it('is asked for by the coordinator, confirmed by the leader, and given after a day', async () => {
    const leader = await signIn('leader');
    const started = await start();
    expect([started.status, started.body.state]).toEqual([201, 'started']);
    const confirmed = await confirm(leader, started.body.id);
    expect([confirmed.status, confirmed.body.state]).toEqual([201, 'waiting']);
    expect(confirmed.body).toMatchObject({
      startedBy: 'Marte Lunde',
      confirmedBy: 'Kari Mjelde',
      recognised: 'call',
      readyAt: '2026-11-13T09:00:00.000Z',
    });
    later(DAY);
    const coordinator = await signInAgain();
    const done = await coordinator.post(`/recoveries/${started.body.id}/completion`);
    expect([done.status, done.body.recovery.state]).toEqual([201, 'completed']);
    const amina = book.panel.app.anyone();
    const opened = await amina.post('/setup-sessions', { code: codeOn(done.body.pdf) });
    expect([opened.status, opened.body.name]).toEqual([201, 'Amina Yusuf']);
    await setPassword(book.panel.app, amina, 'brygge lampe mandag kvist');
    const { body } = await amina.post('/setup-sessions/completion');
    expect(body.roles).toEqual(['representative']);
  });

  it('ends every session and every old way in of its person, and nobody else’s', async () => {
    const amina = await signIn('amina');
    const app = await setPassword(book.panel.app, amina);
    const { body } = await amina.post('/ways-in/recovery-codes');
    const leader = await signIn('leader');
    await complete(leader);
    expect((await amina.get('/session')).body.signedIn).toBe(false);
    nextCode(book.panel.app);
    const name = 'amina@example.org';
    const browser = book.panel.app.anyone();
    const password = { name, password: GOOD_PASSWORD, code: app.code() };
    expect((await browser.post('/sessions/password', password)).status).toBe(400);
    const paper = { name, recoveryCode: body.codes[0] };
    expect((await browser.post('/sessions/recovery-code', paper)).status).toBe(400);
    expect((await signIn('deputy')).get('/session')).toBeDefined();
  });

  it('works when it is the leader who is locked out: the deputy leader confirms', async () => {
    const deputy = await signIn('deputy');
    const { body } = await start({ personId: people.leader });
    expect((await confirm(deputy, body.id)).status).toBe(201);
    later(DAY);
    const done = await (await signInAgain()).post(`/recoveries/${body.id}/completion`);
    expect(done.status).toBe(201);
  });

  it('waits a whole day, and not a second less', async () => {
    const { body } = await start();
    await confirm(await signIn('leader'), body.id);
    later(DAY - 1000);
    const coordinator = await signInAgain();
    const early = await coordinator.post(`/recoveries/${body.id}/completion`);
    expect([early.status, early.body.errors[0].constraint]).toEqual([409, 'recovery-not-ready']);
    later(1000);
    expect((await coordinator.post(`/recoveries/${body.id}/completion`)).status).toBe(201);
  });

  it('is shown as ready when its hour has come, though nobody has written anything since', async () => {
    const { body } = await start();
    const leader = await signIn('leader');
    await confirm(leader, body.id);
    later(DAY - 60_000);
    const reader = await signIn('leader');
    const before = await reader.get('/recoveries');
    expect(before.body[0]).toMatchObject({ state: 'waiting', mayComplete: false });
    later(60_000);
    const tag = { 'if-none-match': String(before.headers['etag'] ?? '"none"') };
    const after = await reader.send('GET', '/recoveries', undefined, tag);
    expect(after.body[0]).toMatchObject({ state: 'ready', mayComplete: true });
  });

  it('is not given without a second person, however long one waits', async () => {
    const { body } = await start();
    later(30 * DAY);
    const coordinator = await signInAgain();
    const trace = await leavesNoTrace(book.panel.app, ['setup_code'], async () => {
      const done = await coordinator.post(`/recoveries/${body.id}/completion`);
      expect(done.status).toBe(409);
    });
    expect(trace).toBe(true);
  });

  it('takes two weeks at most to be given, and then must begin anew', async () => {
    const { body } = await start();
    await confirm(await signIn('leader'), body.id);
    later(15 * DAY + 1000);
    const coordinator = await signInAgain();
    expect((await coordinator.post(`/recoveries/${body.id}/completion`)).status).toBe(409);
    expect((await start({}, coordinator)).status).toBe(201);
  });

  it('is over when no second person comes within two weeks, and no longer shown to its owner', async () => {
    const { body } = await start();
    const amina = await signIn('amina');
    expect((await amina.get('/ways-in')).body.recovery).toMatchObject({ id: body.id });
    later(14 * DAY + 1000);
    expect((await (await signIn('amina')).get('/ways-in')).body.recovery).toBeNull();
    const leader = await signIn('leader');
    const trace = await leavesNoTrace(book.panel.app, ['outbox_mail', 'setup_code'], async () => {
      const { status, body: refused } = await confirm(leader, body.id);
      expect([status, refused.errors[0].constraint]).toEqual([409, 'recovery-not-waiting']);
    });
    expect(trace).toBe(true);
    const [shown] = (await leader.get('/recoveries')).body;
    expect(shown).toMatchObject({ state: 'over', mayConfirm: false, mayCancel: false });
  });

  it('is never both steps by one person, though they have become leader after the first', async () => {
    const { body } = await start();
    await book.panel.app.unit.housekeeping((tx) =>
      tx.execute('UPDATE recovery SET started_by = $1', [people.leader]),
    );
    const leader = await signIn('leader');
    const trace = await leavesNoTrace(book.panel.app, ['outbox_mail'], async () => {
      const refused = await confirm(leader, body.id);
      expect([refused.status, refused.body.errors[0].constraint]).toEqual([409, 'two-people']);
    });
    expect(trace).toBe(true);
    expect((await confirm(await signIn('deputy'), body.id)).status).toBe(201);
  });

  it('is never one’s own: nobody starts, confirms or gives it for oneself', async () => {
    const own = await start({ personId: book.panel.coordinatorId });
    expect([own.status, own.body.errors[0].constraint]).toEqual([409, 'own-recovery']);
    const { body } = await start({ personId: people.leader });
    const leader = await signIn('leader');
    expect((await confirm(leader, body.id)).status).toBe(409);
    await confirm(await signIn('deputy'), body.id);
    later(DAY);
    const back = await signIn('leader');
    expect((await back.post(`/recoveries/${body.id}/completion`)).status).toBe(409);
  });

  it('is started by the coordinator only, confirmed by leader or deputy only, and seen by no member', async () => {
    const { body } = await start();
    const amina = await signIn('amina');
    const leader = await signIn('leader');
    const trace = await leavesNoTrace(book.panel.app, ['outbox_mail'], async () => {
      expect((await start({ personId: people.deputy }, leader)).status).toBe(403);
      expect((await start({ personId: people.deputy }, amina)).status).toBe(403);
      expect((await confirm(amina, body.id)).status).toBe(403);
      expect((await confirm(book.coordinator, body.id)).status).toBe(403);
      expect((await amina.get('/recoveries')).status).toBe(403);
      expect((await book.panel.app.anyone().get('/recoveries')).status).toBe(401);
    });
    expect(trace).toBe(true);
  });

  it('asks both for a proof within ten minutes', async () => {
    const leader = await signIn('leader');
    const { body } = await start();
    later(11 * 60_000);
    const trace = await leavesNoTrace(book.panel.app, ['outbox_mail'], async () => {
      expect((await start({ personId: people.deputy })).status).toBe(403);
      expect((await confirm(leader, body.id)).status).toBe(403);
    });
    expect(trace).toBe(true);
  });

  it('is told by mail to the old and the new address at every step', async () => {
    const { body } = await start({ newEmail: 'Ny@Example.org' });
    await confirm(await signIn('leader'), body.id);
    later(DAY);
    const coordinator = await signInAgain();
    await coordinator.post(`/recoveries/${body.id}/completion`);
    const { body: mails } = await coordinator.get('/outbox');
    const told = mails
      .filter((mail: { kind: string }) => mail.kind === 'factors')
      .map((mail: { to: string; subject: string }) => `${mail.to}: ${mail.subject}`);
    for (const subject of ['Noen vil gi deg', 'Ny innlogging er bekreftet', 'Du har fått ny']) {
      const addresses = told.filter((line: string) => line.includes(subject));
      expect(addresses.map((line: string) => line.split(':')[0]).sort()).toEqual([
        'amina@example.org',
        'ny@example.org',
      ]);
    }
  });

  it('moves the account to the new address when it is given, not before', async () => {
    const { body } = await start({ newEmail: 'ny@example.org' });
    expect(body.newEmail).toBe('n***@example.org');
    await confirm(await signIn('leader'), body.id);
    const early = book.panel.app.anyone();
    await book.panel.ask(early, 'ny@example.org');
    expect((await early.post('/sessions', { code: 'ABCDEFGH' })).status).toBe(400);
    later(DAY);
    await (await signInAgain()).post(`/recoveries/${body.id}/completion`);
    const amina = await signInAs('ny@example.org');
    expect((await amina.get('/session')).body.name).toBe('Amina Yusuf');
  });

  it('does not take an address that is another’s', async () => {
    const trace = await leavesNoTrace(book.panel.app, ['recovery', 'outbox_mail'], async () => {
      const { status, body } = await start({ newEmail: 'deputy@example.org' });
      expect([status, body.errors[0].constraint]).toEqual([409, 'email-taken']);
    });
    expect(trace).toBe(true);
  });

  it('is shown to its owner in any session that lives, who stops it by one press', async () => {
    const amina = await signIn('amina');
    const { body } = await start();
    await confirm(await signIn('leader'), body.id);
    const seen = await amina.get('/ways-in');
    expect(seen.body.recovery).toEqual({
      id: body.id,
      startedAt: '2026-11-12T09:00:00.000Z',
      readyAt: '2026-11-13T09:00:00.000Z',
    });
    expect((await amina.post(`/recoveries/${body.id}/cancellation`)).status).toBe(204);
    expect((await amina.get('/ways-in')).body.recovery).toBeNull();
    later(DAY);
    const done = await (await signInAgain()).post(`/recoveries/${body.id}/completion`);
    expect(done.status).toBe(409);
  });

  it('is stopped by nobody who has no part in it', async () => {
    const { body } = await start({ personId: people.deputy });
    const amina = await signIn('amina');
    const trace = await leavesNoTrace(book.panel.app, ['outbox_mail'], async () => {
      expect((await amina.post(`/recoveries/${body.id}/cancellation`)).status).toBe(404);
    });
    expect(trace).toBe(true);
    expect((await book.coordinator.post(`/recoveries/${body.id}/cancellation`)).status).toBe(204);
    expect((await book.coordinator.post(`/recoveries/${body.id}/cancellation`)).status).toBe(409);
  });

  it('is one at a time for one person', async () => {
    await start();
    expect((await start()).body.errors[0].constraint).toBe('recovery-open');
  });

  it('is confirmed once, when two press at the same moment', async () => {
    const { body } = await start();
    const [leader, deputy] = [await signIn('leader'), await signIn('deputy')];
    const replies = await Promise.all([confirm(leader, body.id), confirm(deputy, body.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('stands in the audit log, step by step', async () => {
    const { body } = await start();
    await confirm(await signIn('leader'), body.id);
    await book.coordinator.post(`/recoveries/${body.id}/cancellation`);
    const rows = await book.panel.app.db.query<{ action: string }>(
      'SELECT action FROM audit_entry WHERE object = $1 ORDER BY seq',
      [`recovery:${body.id}`],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'recovery.started',
      'recovery.confirmed',
      'recovery.cancelled',
    ]);
  });

  function start(wish: object = {}, by: Client = book.coordinator) {
    return by.post('/recoveries', { personId: people.amina, ...wish });
  }

  function confirm(by: Client, id: string) {
    return by.post(`/recoveries/${id}/confirmation`, { recognised: 'call' });
  }

  async function complete(leader: Client): Promise<void> {
    const { body } = await start();
    await confirm(leader, body.id);
    later(DAY);
    await (await signInAgain()).post(`/recoveries/${body.id}/completion`);
  }

  function signIn(who: keyof typeof people): Promise<Client> {
    return signInAs(`${who}@example.org`);
  }

  /** The coordinator, in a session proved just now. */
  function signInAgain(): Promise<Client> {
    return signInAs('marte@example.org');
  }

  async function signInAs(email: string): Promise<Client> {
    const browser = book.panel.app.anyone();
    await book.panel.ask(browser, email);
    const { status } = await browser.post('/sessions', { code: await book.panel.code() });
    expect(status).toBe(201);
    return browser;
  }

  function later(milliseconds: number): void {
    const at = Date.parse(book.panel.app.clock.now()) + milliseconds;
    book.panel.app.clock.set(new Date(at).toISOString());
  }
});
