import { Actor } from '../../src/kernel/actor';
import { runAs } from '../../src/kernel/request-context';
import { CommentMinutes } from '../../src/meetings/approval/comment-minutes';
import { ReviewReminders } from '../../src/meetings/approval/review-reminders';
import { ComingReminders } from '../../src/messages/reminders/coming-reminders';
import { TestApp } from '../harness';
import { Body, PanelBook } from '../panel-book';

const SEATS: Readonly<Record<string, number>> = { Kari: 7, Per: 8, Rolf: 9, Alma: 10 };

describe('The reminder of a draft of minutes', () => {
  let book: PanelBook;
  let app: TestApp;
  let meetingId: string;
  let lastDay: string;
  const people = new Map<string, string>();
  const id = (name: string) => people.get(name) ?? '';
  const reminders = () => app.nest.get(ReviewReminders);
  const mails = () =>
    app.db.query<{ person_id: string; body: string }>(
      "SELECT person_id, body FROM outbox_mail WHERE kind = 'minutes-reminder' ORDER BY person_id",
    );
  const as = (name: string): Actor => {
    const roles = new Set(['representative'] as const);
    return { personId: id(name), accountId: null, sessionId: null, roles, assurance: 1 };
  };
  const leaveOut = (name: string, stopped: boolean) =>
    runAs(as(name), () =>
      app.nest
        .get(ComingReminders, { strict: false })
        .stop({ personId: id(name), kind: 'minutes', stopped }),
    );
  /** What was answered, when it was a yes. */
  const must = async (reply: Promise<{ status: number; body: Body }>): Promise<Body> => {
    const { status, body } = await reply;
    if (status >= 300) throw new Error(JSON.stringify(body));
    return body;
  };

  beforeAll(async () => {
    book = await PanelBook.open('2026-11-02T10:00');
    app = book.panel.app;
    const { coordinator } = book;
    for (const [name, seat] of Object.entries(SEATS)) {
      const personId = await book.representative(name, '2026-01-01', undefined, seat);
      people.set(name, personId);
      const email = `${name.toLowerCase()}@example.org`;
      await must(coordinator.post('/invitations', { personId, email }));
    }
    const times = { startsAt: '2026-11-02T11:00:00.000Z', endsAt: '2026-11-02T13:00:00.000Z' };
    const place = { ...times, place: 'Rom 2', mode: 'both' };
    ({ id: meetingId } = await must(coordinator.post('/meetings', place)));
    const path = `/meetings/${meetingId}`;
    const wish = { title: 'Ventetid', type: 'decision', minutes: 20 };
    await must(coordinator.post(`${path}/agenda-items`, wish));
    const { items } = await must(coordinator.post(`${path}/open`, { version: 1 }));
    for (const personId of people.values()) {
      await must(coordinator.post(`${path}/attendance`, { personId, state: 'present' }));
    }
    const turn = { itemId: items[0].id, version: 2 };
    await must(coordinator.post(`${path}/current-item`, turn));
    await must(
      coordinator.post(`/agenda-items/${items[0].id}/entries`, { text: 'Sagt i rommet.' }),
    );
    const { version } = await must(coordinator.get(`${path}/live`));
    await must(coordinator.post(`${path}/close`, { version }));
    await must(coordinator.post(`${path}/minutes/review`, { language: 'nb' }));
  });
  afterAll(() => book.close());

  it('is to come for everyone who was asked, three days before the last day', async () => {
    const life = await must(book.coordinator.get(`/meetings/${meetingId}/minutes/life`));
    lastDay = life.objectionsDue;
    const coming = await reminders().coming();
    expect(coming.map(({ name }) => name).sort()).toEqual(['Alma', 'Kari', 'Per', 'Rolf']);
    const [on = ''] = new Set(coming.map((each) => each.on));
    expect((Date.parse(lastDay) - Date.parse(on)) / 86_400_000).toBe(3);
    expect(await reminders().round()).toBe(0);
    app.clock.set(`${on}T07:30`);
    expect(await reminders().round()).toBe(0);
    app.clock.set(`${on}T09:00`);
  });

  it('goes once, to those alone who have said nothing and may be reminded', async () => {
    const comments = app.nest.get(CommentMinutes, { strict: false });
    await runAs(as('Kari'), () => comments.fine(meetingId, as('Kari')));
    const said = { text: 'Datoen er feil.' };
    await runAs(as('Per'), () => comments.write(meetingId, said, as('Per')));
    await leaveOut('Alma', true);
    const before = await app.auditCount();
    const rounds = await Promise.all([reminders().round(), reminders().round()]);
    expect(rounds).toEqual([1, 1]);
    expect(await reminders().round()).toBe(0);
    expect((await mails()).map(({ person_id }) => person_id)).toEqual([id('Rolf')]);
    expect(await app.auditCount()).toBe(before + 1);
  });

  it('names the meeting and the last day, and says nothing of what stands there', async () => {
    const [mail] = await mails();
    expect(mail?.body).toContain('Du var på panelmøte 1/2026.');
    expect(mail?.body).toContain(`/moter/${meetingId}/referat`);
    expect(mail?.body).not.toContain('Sagt i rommet');
    expect(mail?.body).not.toContain('Ventetid');
  });

  it('goes to nobody when the last day is over', async () => {
    await leaveOut('Alma', false);
    expect((await reminders().coming()).map(({ name }) => name)).toEqual(['Alma']);
    app.clock.set(`${lastDay}T22:00`);
    expect(await reminders().coming()).toEqual([]);
    const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
    app.clock.set(`${next}T10:00`);
    expect(await reminders().round()).toBe(0);
    expect(await mails()).toHaveLength(1);
  });
});
