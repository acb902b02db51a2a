import { DeclarationReminders } from '../../src/declarations/reminders/declaration-reminders';
import { startApp, TestApp } from '../harness';
import { Body, PanelBook } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';

const TABLES = ['declaration_notice', 'outbox_mail'];

describe('Asking for the signature in a real panel', () => {
  let book: PanelBook;
  let app: TestApp;
  let personId: string;
  beforeEach(async () => {
    book = await PanelBook.open('2026-11-02T10:00');
    app = book.panel.app;
    personId = await book.representative('Kari Mjelde', '2026-01-01');
    await book.coordinator.post('/invitations', { personId, email: 'kari@example.org' });
  });
  afterEach(() => book.close());

  it('goes out by itself once, then weekly, three times in all', async () => {
    const sent: [string, number][] = [];
    for (let day = 2; day <= 30; day++) {
      app.clock.set(`2026-11-${String(day).padStart(2, '0')}T10:00`);
      const mails = await round();
      if (mails > 0) sent.push([app.clock.today(), mails]);
      expect(await round()).toBe(0);
    }
    app.clock.set('2026-12-31T10:00');
    expect(await round()).toBe(0);
    await signInAgain();
    expect(sent).toEqual([
      ['2026-11-02', 1],
      ['2026-11-09', 1],
      ['2026-11-16', 1],
      ['2026-11-23', 1],
    ]);
    expect(await row()).toMatchObject({ askedOn: '2026-11-02', remindedOn: '2026-11-23' });
  });

  it('carries a link and the panel’s name, in the reader’s language, and nothing of the content', async () => {
    await app.unit.write(async (tx) => {
      const preference = { text_size: 100, color_scheme: 'auto' };
      await tx.insert('preference', { person_id: personId, language: 'nn', ...preference });
      await tx.audit('test.preference', `person:${personId}`);
    });
    await round();
    const { body } = await book.coordinator.get('/outbox');
    const mail = body.find((each: Body) => each.kind === 'declaration-notice');
    expect(mail.subject).toBe('Les og signer teieerklæringa for Prøvepanelet');
    expect(mail.body).toContain('/taushet/signer');
    expect(mail.body).not.toMatch(/helse|Kari/);
  });

  it('waits for the day, and says nothing to who has signed, refused, or has no address', async () => {
    const without = await book.representative('Ola Uten', '2026-01-01', undefined, 8);
    const rows = (await book.coordinator.get('/declarations')).body;
    const refusal = await book.coordinator.post('/declarations/refusals', { personId });
    expect(refusal.status).toBe(201);
    const third = await book.representative('Siri Tredje', '2026-01-01', undefined, 2);
    const invitation = { personId: third, email: 'siri@example.org' };
    await book.coordinator.post('/invitations', invitation);
    app.clock.set('2026-11-02T21:00');
    expect(await round()).toBe(0);
    app.clock.set('2026-11-03T07:59');
    expect(await round()).toBe(0);
    app.clock.set('2026-11-03T08:00');
    expect(await round()).toBe(1);
    const trace = await leavesNoTrace(app, TABLES, async () => expect(await round()).toBe(0));
    expect(trace).toBe(true);
    expect(rows.find((each: Body) => each.personId === without)).toMatchObject({
      hasAddress: false,
      mayRemind: false,
    });
  });

  it('is the coordinator’s button too, at most once a week', async () => {
    await round();
    const recent = await remind(personId);
    expect(recent.body.errors).toEqual([{ field: '', constraint: 'reminded-recently' }]);
    app.clock.set('2026-11-09T09:59');
    await signInAgain();
    expect((await remind(personId)).status).toBe(409);
    app.clock.set('2026-11-09T10:00');
    const { status } = await remind(personId);
    expect(status).toBe(201);
    expect(await row()).toMatchObject({ remindedOn: '2026-11-09', mayRemind: false });
    expect(await round()).toBe(0);
    expect(await rowsIn(app, 'declaration_notice')).toBe(2);
  });

  it('is refused for who has no address, has refused, or has no place here', async () => {
    const without = await book.representative('Ola Uten', '2026-01-01', undefined, 8);
    const stranger = await book.person('Siv Fremmed');
    await book.coordinator.post('/declarations/refusals', { personId });
    const trace = await leavesNoTrace(app, TABLES, async () => {
      expect((await remind(without)).body.errors[0].constraint).toBe('nowhere-to-send');
      expect((await remind(personId)).body.errors[0].constraint).toBe('already-refused');
      expect((await remind(stranger)).status).toBe(404);
    });
    expect(trace).toBe(true);
  });

  function round(): Promise<number> {
    return app.nest.get(DeclarationReminders).round();
  }

  function remind(who: string) {
    return book.coordinator.post('/declarations/reminders', { personId: who });
  }

  /** Sessions end after some hours. */
  async function signInAgain(): Promise<void> {
    await book.panel.ask(book.coordinator);
    const code = await book.panel.code();
    const { status } = await book.coordinator.post('/sessions', { code });
    expect(status).toBe(201);
  }

  async function row(): Promise<Body> {
    const { body } = await book.coordinator.get('/declarations');
    return body.find((each: Body) => each.personId === personId);
  }
});

describe('Asking for the signature in the example panel', () => {
  it('never goes out by itself', async () => {
    const app = await startApp();
    await app.install('example');
    expect(await app.nest.get(DeclarationReminders).round()).toBe(0);
    await app.close();
  });
});
