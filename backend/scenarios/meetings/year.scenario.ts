import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';

const PLAN = {
  year: 2027,
  steeringDays: ['2027-03-10', '2027-05-05', '2027-09-09', '2027-12-09'],
  region: 'vestland',
  startTime: '12:00',
  endTime: '15:00',
  place: 'Møterom 2',
  mode: 'both',
};
const TABLES = ['year_plan', 'planned_meeting', 'meeting_candidate', 'date_answer', 'date_link'];

async function rowsOf(app: TestApp): Promise<number[]> {
  const counts = TABLES.map(async (table) => {
    const [row] = await app.db.query<{ n: number }>(
      `SELECT CAST(count(*) AS integer) AS n FROM ${table}`,
    );
    return row?.n ?? 0;
  });
  return Promise.all(counts);
}

describe('Planning a year of the example panel', () => {
  let app: TestApp;
  let view: Body;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  const meeting = (n: number): Body => view.plan.meetings[n - 1];
  const leader = () => app.as('leader');

  it('begins with no plan, and says how many meetings are missing (UP 4.1)', async () => {
    const { body } = await leader().get('/year-plan?year=2027');
    expect(body).toMatchObject({ year: 2027, plan: null, needed: 6, steeringNeeded: 4 });
    expect(body.findings[0]).toMatchObject({ ok: false, facts: { missing: 6 } });
  });

  it('proposes six in order, with reasons, deadlines, and in time for the steering group', async () => {
    view = (await leader().post('/year-plan', PLAN)).body;
    expect(view.plan.meetings).toHaveLength(6);
    const days = view.plan.meetings.map((each: Body) => each.days[0].day);
    expect([...days].sort()).toEqual(days);
    expect(view.plan.steering.every((each: Body) => each.servedOn !== null)).toBe(true);
    expect(meeting(1).days[0].concerns).toEqual([]);
    expect(meeting(1).days[0].reasons.map((each: Body) => each.kind)).toContain('schoolUnknown');
    expect(meeting(1).deadlines.notice < meeting(1).deadlines.papers).toBe(true);
    expect(view.findings[0]).toMatchObject({ ok: true });
  });

  it('lets the leader set a poor day, and says what speaks against it', async () => {
    const { id: plannedId, version } = meeting(3);
    const days = ['2027-05-07', '2027-04-20'];
    view = (await leader().put('/year-plan/days', { plannedId, days, version })).body;
    expect(meeting(3).days[0].concerns).toEqual([{ kind: 'squeezed', facts: {} }]);
    const before = await rowsOf(app);
    const wrong = { plannedId, days: ['2026-12-01'], version: meeting(3).version };
    expect((await leader().put('/year-plan/days', wrong)).status).toBe(400);
    expect(await rowsOf(app)).toEqual(before);
  });

  it('keeps the plan from members, who have nothing to answer yet', async () => {
    expect((await app.as('representative').get('/year-plan?year=2027')).status).toBe(403);
    expect((await app.as('representative').get('/date-poll')).body).toEqual({ poll: null });
    const none = { answers: [{ candidateId: meeting(1).id, answer: 'yes' }] };
    expect((await app.as('representative').put('/date-poll/answers', none)).status).toBe(404);
  });

  it('asks everyone, and forecasts each day by the rule of quorum', async () => {
    const ask = { year: 2027, closesOn: '2026-11-30', version: view.plan.version };
    view = (await leader().post('/year-plan/poll', ask)).body;
    expect(view.plan).toMatchObject({ state: 'polling', answered: 0 });
    expect(meeting(1).days[0].forecast).toMatchObject({ needed: 5, outlook: 'unsure', yes: 0 });
    const { body } = await app.as('representative').get('/date-poll');
    const first = body.poll.meetings[0].days[0];
    const answers = [{ candidateId: first.candidateId, answer: 'ifNeeded' }];
    const kept = await app.as('representative').put('/date-poll/answers', { answers });
    expect(kept.body.poll.meetings[0].days[0].answer).toBe('ifNeeded');
    view = (await leader().get('/year-plan?year=2027')).body;
    const day = meeting(1).days.find((each: Body) => each.day === first.day);
    expect(day.forecast).toMatchObject({ ifNeeded: 1, yes: 0 });
    expect(JSON.stringify(view)).not.toContain('personId');
  });

  it('puts the question on the home page of those who have not answered, until the last day', async () => {
    const asks = async (role: 'alternate' | 'representative') => {
      const { tasks } = (await app.as(role).get('/home')).body;
      return tasks.find(({ kind }: Body) => kind === 'answerDates') ?? null;
    };
    expect(await asks('alternate')).toMatchObject({ link: '/moter/datoer', due: '2026-11-30' });
    expect(await asks('representative')).toBeNull();
    app.clock.set('2026-12-01T09:00');
    expect(await asks('alternate')).toBeNull();
    app.clock.set('2026-11-12T10:00');
  });

  it('refuses an answer about a day that is not asked about, and keeps nothing', async () => {
    const before = await rowsOf(app);
    const answers = [{ candidateId: meeting(1).id, answer: 'no' }];
    expect((await app.as('representative').put('/date-poll/answers', { answers })).status).toBe(
      400,
    );
    expect(await rowsOf(app)).toEqual(before);
  });

  it('is adopted only when every day is chosen, and then makes the meetings', async () => {
    const adoption = () => ({ year: 2027, version: view.plan.version });
    expect((await leader().post('/year-plan/adoption', adoption())).status).toBe(409);
    for (const { id: plannedId, days, version } of view.plan.meetings) {
      const choice = { plannedId, day: days[0].day, version };
      view = (await leader().put('/year-plan/choice', choice)).body;
    }
    view = (await leader().post('/year-plan/adoption', adoption())).body;
    expect(view.plan.state).toBe('adopted');
    const { body } = await app.as('representative').get('/meetings?year=2027');
    expect(body.meetings.map((each: Body) => each.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(body.meetings[0]).toMatchObject({ place: 'Møterom 2', state: 'planned' });
    expect((await app.as('representative').get('/date-poll')).body.poll).toBeNull();
    expect((await leader().post('/year-plan', PLAN)).status).toBe(409);
  });

  it('moves a meeting with a reason and keeps where it was', async () => {
    const { id, startsAt } = view.meetings[0];
    const move = {
      startsAt: '2027-02-09T11:00:00.000Z',
      endsAt: '2027-02-09T14:00:00.000Z',
      place: 'Nygårdsgaten 5',
      mode: 'room',
      reason: 'Rommet var opptatt.',
      version: 1,
    };
    expect((await app.as('representative').post(`/meetings/${id}/move`, move)).status).toBe(403);
    const { body } = await leader().post(`/meetings/${id}/move`, move);
    expect(body).toMatchObject({ startsAt: move.startsAt, place: 'Nygårdsgaten 5' });
    expect(body.changes).toMatchObject([
      { kind: 'moved', reason: 'Rommet var opptatt.', startsAt, place: 'Møterom 2' },
    ]);
    const { plan } = (await leader().get('/year-plan?year=2027')).body;
    expect(plan.meetings[0]).toMatchObject({ chosenDay: '2027-02-09', meetingId: id });
    expect(plan.meetings[0].deadlines.papers).toBe('2027-02-02');
  });

  it('cancels a meeting with a reason, and warns that the year is one short', async () => {
    const { id } = view.meetings[1];
    const cancelled = await leader().post(`/meetings/${id}/cancellation`, {
      reason: 'For mange er borte.',
      version: 1,
    });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', changes: [{ kind: 'cancelled' }] });
    const again = { reason: 'En gang til.', version: 2 };
    expect((await leader().post(`/meetings/${id}/cancellation`, again)).status).toBe(409);
    const { body } = await leader().get('/year-plan?year=2027');
    expect(body.findings[0]).toMatchObject({ ok: false, facts: { meetings: 5, missing: 1 } });
    expect(body.plan.meetings[1]).toMatchObject({ chosenDay: null, deadlines: null });
  });
});
