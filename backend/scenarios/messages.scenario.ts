import { boot, Running } from '../src/boot';
import { FixedClock } from '../src/kernel/clock';
import { MailSender } from '../src/messages/mail-sender';
import { Client } from './client';
import { MailServer } from './mail-server';
import { OWN_PANEL } from './real-panel';
import { newDatabase, TestDatabase } from './test-database';

describe('The outbox with a mail server', () => {
  let mail: MailServer;
  let database: TestDatabase;
  let running: Running;
  let clock: FixedClock;
  let coordinator: Client;
  let personId: string;

  beforeEach(async () => {
    mail = await MailServer.start();
    database = await newDatabase();
    clock = new FixedClock('2026-11-12T10:00');
    const settings = { ...database.settings, smtpUrl: mail.url, mailFrom: 'panel@example.org' };
    running = await boot(settings, null, clock);
    coordinator = new Client(running.app);
  });
  afterEach(async () => {
    await running.close();
    await database.remove();
    await mail.stop();
  });

  it('tells the members that codes come by mail', async () => {
    await ownPanel();
    expect((await coordinator.get('/session')).body.mailWorks).toBe(true);
  });

  it('sends an invitation once, and notes when', async () => {
    await ownPanel();
    await invite();
    await sendWaiting();
    await sendWaiting();
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]).toContain('To: marte@example.org');
    expect(await outbox()).toMatchObject([
      { kind: 'invitation', attempts: 1, sentAt: '2026-11-12T09:00:00.000Z' },
    ]);
  });

  it('tries a refused mail again after a minute, and not before', async () => {
    await ownPanel();
    await invite();
    mail.refusing = true;
    await sendWaiting();
    mail.refusing = false;
    await sendWaiting();
    expect(await outbox()).toMatchObject([{ attempts: 1, sentAt: null }]);
    clock.set('2026-11-12T10:01');
    await sendWaiting();
    expect(await outbox()).toMatchObject([{ attempts: 2, sentAt: '2026-11-12T09:01:00.000Z' }]);
  });

  it('mails a sign-in code at once, and keeps its text nowhere', async () => {
    await ownPanel();
    const browser = new Client(running.app);
    await browser.post('/sign-in-codes', { email: OWN_PANEL.coordinatorEmail });
    for (let wait = 0; wait < 200 && mail.mails.length === 0; wait++) await shortly();
    const code = /Koden din er ([2-9A-Z]{8})/.exec(mail.mails[0] ?? '')?.[1] ?? '';
    expect((await browser.post('/sessions', { code })).status).toBe(201);
    expect(await outbox()).toMatchObject([{ kind: 'sign-in-code', body: null }]);
  });

  it('sends nothing from the example panel', async () => {
    await coordinator.post('/installation', { kind: 'example' });
    const { body } = await coordinator.get('/example/actors');
    personId = body[0].personId;
    await coordinator.post('/example/session', { personId });
    await invite();
    await sendWaiting();
    expect(mail.mails).toHaveLength(0);
    const waiting = (await outbox()) as { kind: string; attempts: number; sentAt: unknown }[];
    expect(waiting.map(({ kind }) => kind)).toContain('invitation');
    expect(waiting.filter(({ attempts, sentAt }) => attempts > 0 || sentAt !== null)).toEqual([]);
    expect((await coordinator.get('/session')).body.mailWorks).toBe(false);
  });

  async function ownPanel(): Promise<void> {
    personId = (await coordinator.post('/installation', OWN_PANEL)).body.personId;
  }

  async function invite(): Promise<void> {
    await coordinator.post('/invitations', { personId, email: 'marte@example.org' });
  }

  function sendWaiting(): Promise<number> {
    return running.app.get(MailSender).round();
  }

  async function outbox(): Promise<unknown[]> {
    return (await coordinator.get('/outbox')).body;
  }
});

function shortly(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 10));
}
