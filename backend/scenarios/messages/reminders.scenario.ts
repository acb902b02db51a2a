import { DeclarationReminders } from '../../src/declarations/reminders/declaration-reminders';
import { ComingRemindersView } from '../../src/messages/reminders/reminder.view';
import { TestApp } from '../harness';
import { PanelBook } from '../panel-book';
import { leavesNoTrace } from '../real-panel';

describe('Reminders that go out by themselves', () => {
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

  const round = () => app.nest.get(DeclarationReminders).round();
  const coming = async () => (await book.coordinator.get<ComingRemindersView[]>('/reminders')).body;
  const kari = () => ({ personId, name: 'Kari Mjelde', stopped: false });

  it('are told before they go, and computed anew after', async () => {
    expect(await coming()).toEqual([{ kind: 'declaration', on: '2026-11-02', people: [kari()] }]);
    expect(await round()).toBe(1);
    expect(await coming()).toEqual([{ kind: 'declaration', on: '2026-11-09', people: [kari()] }]);
  });

  it('go to nobody who was left out, until they are taken in again', async () => {
    const stop = { personId, kind: 'declaration', stopped: true };
    const { body } = await book.coordinator.put('/reminders/stops', stop);
    expect(body).toMatchObject([{ people: [{ personId, stopped: true }] }]);
    expect(await round()).toBe(0);
    await book.coordinator.put('/reminders/stops', { ...stop, stopped: false });
    expect(await round()).toBe(1);
  });

  it('are stopped and resumed once, however often it is said', async () => {
    const stop = (stopped: boolean) =>
      book.coordinator.put('/reminders/stops', { personId, kind: 'declaration', stopped });
    const tables = ['reminder_stop', 'audit_entry'];
    const twice = async (stopped: boolean) =>
      leavesNoTrace(app, tables, async () => expect((await stop(stopped)).status).toBe(200));
    expect(await twice(false)).toBe(true);
    expect((await stop(true)).status).toBe(200);
    expect(await twice(true)).toBe(true);
    expect((await stop(false)).status).toBe(200);
    expect(await twice(false)).toBe(true);
  });

  it('are stopped for people there are, and for kinds that go to people', async () => {
    const trace = await leavesNoTrace(app, ['reminder_stop', 'audit_entry'], async () => {
      const nobody = { personId: '01890a5d-ac96-774b-bcce-b302099a8057', stopped: true };
      const stop = { ...nobody, kind: 'declaration' };
      expect((await book.coordinator.put('/reminders/stops', stop)).status).toBe(404);
      const other = { personId, kind: 'organisation', stopped: true };
      expect((await book.coordinator.put('/reminders/stops', other)).status).toBe(400);
    });
    expect(trace).toBe(true);
  });

  it('go once when what was noted is lost: the outbox knows the mail by its key', async () => {
    expect(await round()).toBe(1);
    await app.unit.housekeeping((tx) =>
      tx.execute("DELETE FROM declaration_notice WHERE kind <> ''"),
    );
    expect(await round()).toBe(0);
    const mails = await app.db.query(
      "SELECT id FROM outbox_mail WHERE kind = 'declaration-notice'",
    );
    expect(mails).toHaveLength(1);
  });
});
