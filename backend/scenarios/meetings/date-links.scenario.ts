import { hashOf, newToken } from '../../src/kernel/secret-words';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';

const PLAN = {
  year: 2027,
  steeringDays: [],
  region: 'vestland',
  startTime: '12:00',
  endTime: '15:00',
  place: 'Møterom 2',
  mode: 'both',
};

describe('Answering which days suit by the link in a mail', () => {
  let app: TestApp;
  let personId: string;
  const token = newToken();
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    const { body } = await app.as('leader').post('/year-plan', PLAN);
    const ask = { year: 2027, closesOn: '2026-11-30', version: body.plan.version };
    await app.as('leader').post('/year-plan/poll', ask);
    personId = (await app.as('representative').get('/session')).body.personId;
    await give(token);
  });
  afterAll(() => app.close());

  /** The example panel sends no mail and the link is stored nowhere, so the test puts one of its own. */
  async function give(secret: string): Promise<void> {
    await app.unit.housekeeping((tx) =>
      tx.execute('UPDATE date_link SET token_hash = $1 WHERE person_id = $2', [
        hashOf(secret),
        personId,
      ]),
    );
  }

  async function answers(): Promise<number> {
    const [row] = await app.db.query<{ n: number }>(
      'SELECT CAST(count(*) AS integer) AS n FROM date_answer',
    );
    return row?.n ?? 0;
  }

  const open = (secret: string) => app.anyone().post('/own-dates/openings', { token: secret });
  const allYes = (poll: Body): Body[] =>
    poll.meetings.flatMap((each: Body) =>
      each.days.map(({ candidateId }: Body) => ({ candidateId, answer: 'yes' })),
    );

  it('keeps only the hash of a link, one for each person in the panel', async () => {
    const links = await app.db.query<Body>('SELECT token_hash, person_id FROM date_link');
    const { plan } = (await app.as('leader').get('/year-plan?year=2027')).body;
    expect(links).toHaveLength(plan.asked);
    expect(links.length).toBeGreaterThan(9);
    expect(links.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true);
    expect(new Set(links.map(({ person_id }) => person_id)).size).toBe(links.length);
  });

  it('opens without signing in, shows one’s own answers only, and changes nothing', async () => {
    const before = await app.auditCount();
    const { status, body } = await open(token);
    expect(status).toBe(200);
    expect(body.firstName.length).toBeGreaterThan(0);
    expect(body.poll.meetings).toHaveLength(6);
    expect(JSON.stringify(body)).not.toContain('personId');
    expect([await answers(), await app.auditCount()]).toEqual([0, before]);
  });

  it('knows no other link, and no address to follow by GET', async () => {
    expect((await open(newToken())).status).toBe(404);
    expect((await app.anyone().get('/own-dates/answers')).status).toBe(404);
    expect((await app.anyone().get('/date-poll')).status).toBe(401);
  });

  it('takes no answer from one who has not opened the page, and none after half a day', async () => {
    const { body } = await open(token);
    const given = allYes(body.poll);
    const now = app.clock.now();
    const stamps = ['', `${now}~${'0'.repeat(64)}`, (await open(newToken())).body.stamp ?? 'x'];
    for (const stamp of stamps) {
      const forged = await app
        .anyone()
        .post('/own-dates/answers', { token, stamp, answers: given });
      expect(forged.status).toBe(409);
    }
    app.clock.set('2026-11-13T12:00:00.000Z');
    const late = { token, stamp: body.stamp, answers: given };
    expect((await app.anyone().post('/own-dates/answers', late)).status).toBe(409);
    expect(await answers()).toBe(0);
    app.clock.set(now);
  });

  it('answers every day with one act, which the leader sees as totals', async () => {
    const { body } = await open(token);
    const given = { token, stamp: body.stamp, answers: allYes(body.poll) };
    const kept = await app.anyone().post('/own-dates/answers', given);
    expect(kept.status).toBe(200);
    expect(kept.body.meetings[0].days[0].answer).toBe('yes');
    const { plan } = (await app.as('leader').get('/year-plan?year=2027')).body;
    expect(plan.answered).toBe(1);
    expect(plan.meetings[0].days[0].forecast.yes).toBe(1);
    expect((await app.as(personId).get('/date-poll')).body.poll.meetings[0].days[0].answer).toBe(
      'yes',
    );
  });

  it('gives those who have not answered a new link, and leaves the others theirs', async () => {
    const links = () =>
      app.db.query<Body>('SELECT person_id, token_hash FROM date_link ORDER BY person_id');
    const before = await links();
    const { plan } = (await app.as('leader').get('/year-plan?year=2027')).body;
    const again = { year: 2027, closesOn: '2026-12-02', version: plan.version };
    await app.as('leader').post('/year-plan/poll', again);
    const kept = (await links()).filter(({ token_hash }, at) => {
      return token_hash === before[at]?.token_hash;
    });
    expect(kept.map(({ person_id }) => person_id)).toEqual([personId]);
  });

  it('stops working after the last day', async () => {
    app.clock.set('2026-12-02T22:59:00.000Z');
    expect((await open(token)).status).toBe(200);
    app.clock.set('2026-12-02T23:00:00.000Z');
    expect((await open(token)).status).toBe(404);
  });
});
