import { boot, Running } from '../../src/boot';
import { FixedClock } from '../../src/kernel/clock';
import { ReadDb } from '../../src/kernel/db';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { MailSender } from '../../src/messages/mail-sender';
import { Outbox } from '../../src/messages/outbox';
import { OutboxMailView } from '../../src/messages/outbox-mail.view';
import { OutboxReader } from '../../src/messages/outbox-reader';
import { Client } from '../client';
import { MailServer } from '../mail-server';
import { OWN_PANEL } from '../real-panel';
import { newDatabase, TestDatabase } from '../test-database';

const GONE = '550 5.1.1 <marte@example.org> has no mailbox here';

describe('What becomes of a mail', () => {
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
    personId = (await coordinator.post('/installation', OWN_PANEL)).body.personId;
  });
  afterEach(async () => {
    await running.close();
    await database.remove();
    await mail.stop();
  });

  it('is told as tried, with the time of the next try, when the server refuses for now', async () => {
    await invite('marte@example.org');
    mail.refusing = true;
    await send();
    expect(await outbox()).toMatchObject([
      {
        state: 'trying',
        attempts: 1,
        nextTryAt: '2026-11-12T09:01:00.000Z',
        refusal: { kind: 'later', code: '451', at: '2026-11-12T09:00:00.000Z' },
      },
    ]);
    expect(await tasks()).not.toContain('undeliveredMail');
  });

  it('is given up after eight tries, each wait twice the last', async () => {
    await invite('marte@example.org');
    mail.refusing = true;
    for (const minute of [0, 1, 3, 7, 15, 31]) {
      clock.set(`2026-11-12T10:${String(minute).padStart(2, '0')}`);
      await send();
    }
    clock.set('2026-11-12T11:03');
    await send();
    expect(await mails()).toMatchObject([{ state: 'trying', attempts: 7 }]);
    clock.set('2026-11-12T12:07');
    await send();
    expect(await mails()).toMatchObject([{ state: 'failed', attempts: 8, nextTryAt: null }]);
    clock.set('2026-11-13T12:00');
    mail.refusing = false;
    await send();
    expect(mail.mails).toHaveLength(0);
  });

  it('is given up at once when the server knows no such address, and told to those who can mend it', async () => {
    await refused();
    clock.set('2026-11-12T10:20');
    await send();
    expect(await outbox()).toMatchObject([
      {
        state: 'failed',
        attempts: 1,
        personId,
        refusal: { kind: 'address', code: '550 5.1.1' },
      },
    ]);
    const failure = { personId, address: 'marte@example.org', code: '550 5.1.1' };
    expect((await coordinator.get('/mail-failures')).body).toMatchObject([failure]);
    expect((await coordinator.get('/mail-failures/own')).body).toMatchObject({ failure });
    expect(await tasks()).toContain('undeliveredMail');
  });

  it('goes to the new address when it is tried again, and the old failure is forgotten', async () => {
    await refused();
    mail.refusing = false;
    await running.app
      .get(UnitOfWork)
      .housekeeping((tx) =>
        tx.execute('UPDATE account SET email = $1 WHERE person_id = $2', [
          'marte.ny@example.org',
          personId,
        ]),
      );
    const [failed] = await outbox();
    expect((await coordinator.post(`/outbox/${failed?.id}/retries`)).status).toBe(200);
    await send();
    expect(mail.mails[0]).toContain('To: marte.ny@example.org');
    expect(await outbox()).toMatchObject([{ state: 'sent', to: 'marte.ny@example.org' }]);
    expect((await coordinator.get('/mail-failures')).body).toEqual([]);
    expect(await tasks()).not.toContain('undeliveredMail');
  });

  it('is tried again only when it is given up', async () => {
    await invite('marte@example.org');
    const [waiting] = await outbox();
    const reply = await coordinator.post(`/outbox/${waiting?.id}/retries`);
    expect(reply.body).toMatchObject({
      status: 409,
      type: '/problems/conflict',
      errors: [{ field: '', constraint: 'mail-not-failed' }],
    });
    expect(await outbox()).toEqual([waiting]);
  });

  it('is printed as a letter, marked as posted once, and not mailed after that', async () => {
    await refused();
    const [failed] = await outbox();
    const letter = await coordinator.get(`/outbox/${failed?.id}/letter.pdf`);
    expect(letter.headers['content-type']).toBe('application/pdf');
    expect(letter.raw.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await coordinator.post(`/outbox/${failed?.id}/postings`)).status).toBe(200);
    const again = await coordinator.post(`/outbox/${failed?.id}/postings`);
    expect(again.body).toMatchObject({
      status: 409,
      type: '/problems/conflict',
      errors: [{ field: '', constraint: 'mail-gone-already' }],
    });
    expect(await outbox()).toMatchObject([
      { state: 'posted', postedAt: '2026-11-12T09:00:00.000Z' },
    ]);
    mail.refusing = false;
    await send();
    expect(mail.mails).toHaveLength(0);
    expect(await tasks()).not.toContain('undeliveredMail');
  });

  it('has no letter when it carried a code', async () => {
    await new Client(running.app).post('/sign-in-codes', { email: OWN_PANEL.coordinatorEmail });
    for (let wait = 0; wait < 200 && mail.mails.length === 0; wait++) await shortly();
    const [code] = await outbox();
    const reply = await coordinator.get(`/outbox/${code?.id}/letter.pdf`);
    expect(reply.body).toMatchObject({
      type: '/problems/conflict',
      errors: [{ field: '', constraint: 'mail-without-text' }],
    });
    expect((await coordinator.post(`/outbox/${code?.id}/postings`)).status).toBe(409);
  });

  it('keeps no word of what the server said', async () => {
    await refused();
    const rows = await running.app.get(ReadDb).query('SELECT * FROM outbox_mail');
    expect(JSON.stringify(rows)).not.toContain('mailbox');
  });

  describe('at night', () => {
    const thanks = { subject: 'Takk', body: 'Takk for tida.', kind: 'membership-thanks' as const };

    it.each([
      ['2026-11-12T20:59', 'waiting', null],
      ['2026-11-12T21:00', 'night', '2026-11-13T07:00:00.000Z'],
      ['2026-11-13T07:59', 'night', '2026-11-13T07:00:00.000Z'],
      ['2026-11-13T08:00', 'waiting', null],
      // The clocks change in these nights.
      ['2026-10-24T23:00', 'night', '2026-10-25T07:00:00.000Z'],
      ['2027-03-27T23:00', 'night', '2027-03-28T06:00:00.000Z'],
    ])('an optional mail of %s is %s', async (at, state, nextTryAt) => {
      clock.set(at);
      await queue({ ...thanks, to: 'marte@example.org' });
      expect(await mails()).toMatchObject([{ state, nextTryAt, attempts: 0 }]);
      await send();
      expect(mail.mails).toHaveLength(state === 'night' ? 0 : 1);
    });

    it('leaves at eight', async () => {
      clock.set('2026-11-12T23:00');
      await queue({ ...thanks, to: 'marte@example.org' });
      clock.set('2026-11-13T08:00');
      await send();
      expect(mail.mails).toHaveLength(1);
    });

    it('does not wait when it lets somebody in', async () => {
      clock.set('2026-11-12T23:00');
      await queue({ ...thanks, kind: 'invitation', to: 'marte@example.org' });
      await send();
      expect(mail.mails).toHaveLength(1);
    });
  });

  it('is taken in once for one key', async () => {
    const once = { subject: 'Hei', body: 'Hei.', kind: 'date-poll' as const, onceKey: 'poll:1' };
    expect(await queue({ ...once, to: 'marte@example.org' })).not.toBeNull();
    expect(await queue({ ...once, to: 'marte@example.org' })).toBeNull();
    expect(await outbox()).toHaveLength(1);
  });

  async function refused(): Promise<void> {
    await invite('marte@example.org');
    mail.refusing = true;
    mail.refusal = GONE;
    await send();
  }

  async function invite(email: string): Promise<void> {
    await coordinator.post('/invitations', { personId, email });
  }

  function queue(about: Parameters<Outbox['add']>[1]): Promise<string | null> {
    const { app } = running;
    return app.get(UnitOfWork).housekeeping((tx) => app.get(Outbox).add(tx, about));
  }

  function send(): Promise<number> {
    return running.app.get(MailSender).round();
  }

  async function outbox(): Promise<{ id: string }[]> {
    return (await coordinator.get('/outbox')).body;
  }

  /** Read past the session, which does not last for days. */
  function mails(): Promise<OutboxMailView[]> {
    return running.app.get(OutboxReader).newest();
  }

  async function tasks(): Promise<string[]> {
    const { body } = await coordinator.get<{ tasks: { kind: string }[] }>('/home');
    return body.tasks.map(({ kind }) => kind);
  }
});

function shortly(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 10));
}
