import { ActorSource } from '../../src/kernel/actor';
import { TaskReminders } from '../../src/meetings/tasks/task-reminders';
import { TestApp } from '../harness';
import { Body, PanelBook } from '../panel-book';
import { MeetingBook } from './meeting-book';

const WATCHED = ['meeting_task', 'case_follow_up', 'audit_entry', 'outbox_mail'];

async function rows(app: TestApp): Promise<string> {
  const found = [];
  for (const table of WATCHED) {
    found.push((await app.db.query(`SELECT * FROM ${table}`)).length);
  }
  return found.join();
}

async function idOf(app: TestApp, role: string): Promise<string> {
  const { body } = await app.anyone().get('/example/actors');
  return body.find((each: Body) => each.role === role).personId;
}

describe('A task from a meeting', () => {
  let app: TestApp;
  let book: MeetingBook;
  let task: Body;
  let ownerId: string;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-10');
    book = await MeetingBook.held(app, [false, true]);
    await book.attendedBy(6);
    await book.takeUp(1);
    ownerId = await idOf(app, 'representative');
    for (const who of ['alternate', 'representative', 'coordinator'])
      await app.as(who).get('/home');
  });
  afterAll(() => app.close());

  const give = (n: number, more: Body = {}, as = app.as('coordinator')) => {
    const body = { text: 'Skriv til sykehuset', ownerId, dueOn: '2026-09-30', ...more };
    return as.post(`/agenda-items/${book.item(n).id}/tasks`, body);
  };
  const end = (who: string, state: string, more: Body = {}) =>
    app.as(who).put(`/tasks/${task.id}/state`, { state, version: task.version, ...more });

  it('is given in the meeting by whoever records, and shown in the case', async () => {
    const reply = await give(1);
    expect(reply.status).toBe(201);
    task = reply.body;
    expect(task).toMatchObject({ text: 'Skriv til sykehuset', dueOn: '2026-09-30', state: 'open' });
    const { body } = await app.as('alternate').get(`/meetings/${book.id}/live`);
    expect(body.items[0].tasks).toMatchObject([{ id: task.id, owner: { personId: ownerId } }]);
  });

  it('is refused for who may not give it, and to nobody of the panel; nothing is written', async () => {
    const before = await rows(app);
    expect((await give(1, {}, app.as('alternate'))).status).toBe(403);
    expect((await give(1, {}, app.as('representative'))).status).toBe(403);
    const stranger = '01890a5d-ac96-774b-bcce-b302099a8057';
    const unknown = await give(1, { ownerId: stranger });
    expect(unknown.body.errors).toEqual([{ field: 'ownerId', constraint: 'known' }]);
    const noDay = await give(1, { dueOn: '2026-02-31' });
    expect(noDay.body.errors).toEqual([{ field: 'dueOn', constraint: 'isDay' }]);
    expect((await give(1, { text: '  ' })).status).toBe(400);
    expect(await rows(app)).toBe(before);
  });

  it('of a closed case goes to who may read it, and is seen by no one else', async () => {
    const refused = await give(2, { ownerId: await idOf(app, 'alternate') });
    expect(refused.body.errors).toEqual([{ field: 'ownerId', constraint: 'mayRead' }]);
    const given = await give(2, { text: 'Ring om den lukkede saken' });
    expect(given.status).toBe(201);
    const asRead = async (who: string) =>
      (await app.as(who).get(`/meetings/${book.id}/tasks`)).body.tasks.map((t: Body) => t.text);
    expect(await asRead('leader')).toContain('Ring om den lukkede saken');
    expect(await asRead('alternate')).toEqual(['Skriv til sykehuset']);
    const hidden = { state: 'done', version: 1 };
    const reply = await app.as('alternate').put(`/tasks/${given.body.id}/state`, hidden);
    expect(reply.status).toBe(404);
    await book.recuse(2, ownerId);
    const { body: home } = await app.as('representative').get('/home');
    const texts = home.tasks.map((each: Body) => each.params.text).filter(Boolean);
    expect(texts).toContain('Skriv til sykehuset');
  });

  it('keeps its case open: the register tells what it waits for', async () => {
    const { body } = await app.as('representative').get('/cases');
    const row = body.unanswered.find((each: Body) => each.caseId === task.caseId);
    expect(row.waits).toEqual({ tasks: 1, awaits: null, until: '2026-09-30', late: false });
    const closed = body.unanswered.find((each: Body) => each.closed);
    expect(closed).toMatchObject({ title: null, waits: null });
  });

  it('is ticked off by its owner from the home page, and opened again', async () => {
    const { body: home } = await app.as('representative').get('/home');
    const own = home.tasks.find((each: Body) => each.kind === 'doTask');
    expect(own).toMatchObject({ due: '2026-09-30', tick: { taskId: task.id, version: 1 } });
    expect((await end('alternate', 'done')).status).toBe(403);
    expect((await end('representative', 'dropped', { reason: 'Nei' })).status).toBe(403);
    task = (await end('representative', 'done')).body;
    expect(task).toMatchObject({ state: 'done', endedOn: '2026-09-10', can: ['end'] });
    expect((await end('representative', 'open', { version: 1 })).status).toBe(409);
    task = (await end('representative', 'open')).body;
    expect(task).toMatchObject({ state: 'open', endedOn: null });
  });

  it('of somebody else is ended only by who has proved who they are; nothing is written', async () => {
    const source = app.nest.get(ActorSource);
    const known = source.actorOf.bind(source);
    const oneFactor = async (cookies: Parameters<typeof known>[0]) =>
      ({ ...(await known(cookies)), assurance: 1 }) as const;
    const spy = jest.spyOn(source, 'actorOf').mockImplementation(oneFactor);
    const before = await rows(app);
    const refused = await end('coordinator', 'done');
    spy.mockRestore();
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/assurance']);
    expect(await rows(app)).toBe(before);
  });

  it('is given afterwards by those who prepare only, and changed by them', async () => {
    const { version } = (await app.as('coordinator').get(`/meetings/${book.id}/live`)).body;
    await app.as('coordinator').post(`/meetings/${book.id}/close`, { version });
    expect((await give(1, {}, app.as('representative'))).status).toBe(403);
    expect((await give(1, { text: 'Etterpå' }, app.as('deputyLeader'))).status).toBe(201);
    const changes = { text: 'Skriv i dag', ownerId, dueOn: '2026-10-02', version: task.version };
    expect((await app.as('representative').put(`/tasks/${task.id}`, changes)).status).toBe(403);
    task = (await app.as('leader').put(`/tasks/${task.id}`, changes)).body;
    expect(task).toMatchObject({ text: 'Skriv i dag', dueOn: '2026-10-02' });
  });

  it('is late after its day, and given up only with a reason', async () => {
    app.clock.set('2026-10-05T09:00:00.000Z');
    const { body } = await app.as('leader').get(`/meetings/${book.id}/tasks`);
    expect(body.tasks.find((each: Body) => each.id === task.id).late).toBe(true);
    const before = await rows(app);
    const refused = await end('coordinator', 'dropped', { reason: ' ' });
    expect(refused.body.errors).toEqual([{ field: 'reason', constraint: 'isNotEmpty' }]);
    expect(await rows(app)).toBe(before);
    const dropped = await end('coordinator', 'dropped', { reason: 'Sykehuset er nedlagt.' });
    expect(dropped.body).toMatchObject({ state: 'dropped', reason: 'Sykehuset er nedlagt.' });
  });

  it('and an answer that is awaited keep the case open, until it is said what came of it', async () => {
    const leader = app.as('leader');
    const path = `/cases/${task.caseId}`;
    const record = async () => (await leader.get(`${path}/record`)).body;
    const follow = async (more: Body) =>
      leader.post(`${path}/follow-ups`, { version: (await record()).version, ...more });
    expect((await record()).can).toContain('await');
    const early = await follow({ kind: 'closed', text: 'Ferdig.' });
    expect(early.status).toBe(409);
    const open = (await leader.get(`/meetings/${book.id}/tasks`)).body.tasks.filter(
      (each: Body) => each.caseId === task.caseId && each.state === 'open',
    );
    for (const { id, version } of open) {
      await leader.put(`/tasks/${id}/state`, { state: 'done', version });
    }
    const awaits = await follow({ kind: 'awaits', text: 'Svar fra ledelsen', until: '2026-11-01' });
    expect(awaits.body.case.waits).toMatchObject({ awaits: 'Svar fra ledelsen', tasks: 0 });
    const ended = await follow({ kind: 'closed', text: 'De følger rådet.' });
    expect(ended.body.case.waits).toBeNull();
    expect(ended.body.followUps.map((each: Body) => each.kind)).toEqual(['awaits', 'closed']);
    const refused = await app.as('representative').post(`${path}/follow-ups`, {
      kind: 'closed',
      text: 'Nei',
      version: ended.body.version,
    });
    expect(refused.status).toBe(403);
  });
});

describe('The reminder of a task', () => {
  let book: PanelBook;
  let app: TestApp;
  let personId: string;
  let item: Body;
  beforeAll(async () => {
    book = await PanelBook.open('2026-11-02T10:00');
    app = book.panel.app;
    personId = await book.representative('Kari Mjelde', '2026-01-01');
    await book.coordinator.post('/invitations', { personId, email: 'kari@example.org' });
    const times = { startsAt: '2026-11-02T11:00:00.000Z', endsAt: '2026-11-02T13:00:00.000Z' };
    const place = { ...times, place: 'Rom 2', mode: 'both' };
    const { body: meeting } = await book.coordinator.post('/meetings', place);
    const path = `/meetings/${meeting.id}`;
    const wish = { title: 'Ventetid', type: 'decision', minutes: 20 };
    await book.coordinator.post(`${path}/agenda-items`, wish);
    [item] = (await book.coordinator.post(`${path}/open`, { version: 1 })).body.items;
  });
  afterAll(() => book.close());

  it('goes once, three days before its day, without a word of what it is about', async () => {
    const task = { text: 'Ring kommunen', ownerId: personId, dueOn: '2026-11-20' };
    const path = `/agenda-items/${item.id}/tasks`;
    expect((await book.coordinator.post(path, task)).status).toBe(201);
    const reminders = app.nest.get(TaskReminders);
    const person = { kind: 'task', personId, name: 'Kari Mjelde', on: '2026-11-17' };
    expect(await reminders.coming()).toEqual([person]);
    expect(await reminders.round()).toBe(0);
    app.clock.set('2026-11-17T09:00:00.000Z');
    expect(await reminders.round()).toBe(1);
    expect(await reminders.round()).toBe(0);
    expect(await reminders.coming()).toEqual([]);
    const [mail] = await app.db.query<{ body: string }>(
      "SELECT body FROM outbox_mail WHERE kind = 'task-reminder'",
    );
    expect(mail?.body).toContain('Fristen er 20. november 2026.');
    expect(mail?.body).not.toContain('kommunen');
  });
});
