import { HomeView, TaskView } from '../src/home/home.view';
import { newId } from '../src/kernel/ids';
import { startApp, TestApp } from './harness';
import { withSession } from './policy/visitors';

const GROUPS = ['today', 'week', 'rules', 'later'];

describe('The home page of the example panel on 12 November 2026', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  it('shows everyone the next meeting with its cases, and five of six meetings held', async () => {
    for (const role of ['coordinator', 'leader', 'representative', 'alternate'] as const) {
      const { nextMeeting, wheel } = await home(role);
      expect(nextMeeting).toMatchObject({ number: 6, year: 2026, state: 'planned' });
      expect(nextMeeting?.startsAt.slice(0, 10)).toBe('2026-11-25');
      expect(nextMeeting?.cases.length).toBeGreaterThan(0);
      expect(wheel).toMatchObject({ year: 2026, held: 5, planned: 6 });
    }
  });

  it('tells whoever is no longer or not yet in the panel nothing of its meetings', async () => {
    const id = newId();
    await app.unit.write(async (tx) => {
      await tx.insert('person', { id, name: 'Inger Fosse', email: null, version: 1 });
      await tx.audit('test.person', `person:${id}`);
    });
    const { browser } = await withSession(app, id);
    const { status, body } = await browser.get('/home');
    expect({ status, body }).toEqual({
      status: 200,
      body: { tasks: [], nextMeeting: null, wheel: null },
    });
  });

  it('orders every list by today, this week, broken rules and later', async () => {
    for (const role of ['coordinator', 'leader', 'deputyLeader', 'representative'] as const) {
      const order = (await home(role)).tasks.map(({ group }) => GROUPS.indexOf(group));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('gives every task an id of its own, a sentence and a page', async () => {
    const { tasks } = await home('coordinator');
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    for (const task of tasks) {
      expect(task.title_key).toBe(`home.task.${task.kind}.title`);
      expect(task.link).toMatch(/^\/[a-z]/);
    }
  });

  it('shows the coordinator the vacant seat and the missing alternate, each with its clause', async () => {
    const broken = (await home('coordinator')).tasks.filter(({ group }) => group === 'rules');
    const rules = broken.map(({ finding }) => [finding?.rule, finding?.clause, finding?.ok]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['field-quota', 'UP 3.4', false],
        ['alternates', 'UP 3.4', false],
      ]),
    );
  });

  it('shows broken rules, missing signatures and papers to prepare to the coordinator only', async () => {
    const secretariat = ['mendRule', 'missingSignatures', 'preparePapers', 'writeMinutes'];
    for (const role of ['leader', 'deputyLeader', 'representative', 'alternate'] as const) {
      expect(kinds(await home(role)).filter((kind) => secretariat.includes(kind))).toEqual([]);
    }
  });

  it('puts the declaration first for whoever has not signed, and takes it away on signing', async () => {
    const { body } = await app.as('coordinator').get('/declarations');
    const { personId, name } = body[0];
    const member = app.as(personId);
    expect((await member.get<HomeView>('/home')).body.tasks[0]?.kind).toBe('signDeclaration');
    const { code } = (await member.post('/declaration/codes')).body;
    const { hash } = (await member.get('/declaration')).body;
    const confirmations = [true, true];
    const signed = { hash, language: 'nb', confirmations, code, name };
    expect((await member.post('/declaration/signatures', signed)).status).toBe(201);
    expect(kinds((await member.get<HomeView>('/home')).body)).not.toContain('signDeclaration');
  });

  it('lets the leader open the meeting on its day', async () => {
    expect(kinds(await home('leader'))).not.toContain('openMeeting');
    app.clock.set('2026-11-25T09:00');
    expect(kinds(await home('leader'))).toContain('openMeeting');
    expect(kinds(await home('representative'))).not.toContain('openMeeting');
    app.clock.set('2026-11-12T10:00');
  });

  it('is closed to whoever is not signed in', async () => {
    expect((await app.anyone().get('/home')).status).toBe(401);
  });

  async function home(role: Parameters<TestApp['as']>[0]): Promise<HomeView> {
    return (await app.as(role).get<HomeView>('/home')).body;
  }
});

function kinds({ tasks }: { tasks: TaskView[] }): string[] {
  return tasks.map(({ kind }) => kind);
}
