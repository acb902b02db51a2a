import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const PATH = '/year-plan/school-years';
const TROMS = {
  region: 'troms',
  from: '2027-08-18',
  to: '2028-08-13',
  source: 'Troms fylkeskommune, skoleruta 2027/2028',
  breaks: [
    { name: 'winter', from: '2028-03-06', to: '2028-03-10' },
    { name: 'autumn', from: '2027-10-04', to: '2027-10-08' },
  ],
  version: 0,
};

describe('When schools are off', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await MeetingBook.panelOn('2026-11-12')));
  afterAll(() => app.close());

  const coordinator = () => app.as('coordinator');
  const rows = () => app.db.query('SELECT * FROM school_year ORDER BY id');

  it('is known of two counties from the start, each with its source', async () => {
    const { body } = await coordinator().get(PATH);
    expect(body.years.map(({ region, from }: Body) => [region, from])).toEqual([
      ['agder', '2026-08-13'],
      ['vestland', '2025-08-18'],
    ]);
    for (const { source, breaks } of body.years) {
      expect(source).toMatch(/lest? 2026|lese 2026/);
      expect(breaks.length).toBeGreaterThan(5);
    }
  });

  it('is typed in for a county and a school year, and put in order', async () => {
    const { status, body } = await coordinator().put(PATH, TROMS);
    expect(status).toBe(200);
    const troms = body.years.find(({ region }: Body) => region === 'troms');
    expect(troms.breaks.map(({ name }: Body) => name)).toEqual(['autumn', 'winter']);
    expect(troms.version).toBe(1);
  });

  it('is what the days of the plan are judged by from then on', async () => {
    const plan = { year: 2028, steeringDays: [], region: 'troms', startTime: '12:00' };
    const made = await coordinator().post('/year-plan', {
      ...plan,
      endTime: '15:00',
      place: 'Rom 2',
      mode: 'both',
    });
    expect(made.status).toBe(200);
    const [first] = made.body.plan.meetings;
    const days = { plannedId: first.id, days: ['2028-03-07'], version: first.version };
    const { body } = await coordinator().put('/year-plan/days', days);
    const [day] = body.plan.meetings[0].days;
    expect(day.concerns).toContainEqual({
      kind: 'schoolBreak',
      facts: { name: 'winter', source: TROMS.source },
    });
  });

  it('is refused with days that are none, out of order, outside the year, or saved over another’s', async () => {
    // Signing in is noted; what is refused is not.
    await app.as('representative').get('/session');
    const before = JSON.stringify([await rows(), await app.auditCount()]);
    const [autumn] = TROMS.breaks;
    for (const wrong of [
      { to: '2027-08-01' },
      { to: '2028-02-30' },
      { breaks: [] },
      { breaks: [{ ...autumn, to: '2028-03-01' }] },
      { breaks: [{ ...autumn, from: '2027-01-01' }] },
      { region: 'skåne' },
      { source: ' ' },
    ]) {
      expect((await coordinator().put(PATH, { ...TROMS, ...wrong })).status).toBe(400);
    }
    expect((await coordinator().put(PATH, TROMS)).status).toBe(409);
    expect((await app.as('representative').put(PATH, { ...TROMS, version: 1 })).status).toBe(403);
    expect(JSON.stringify([await rows(), await app.auditCount()])).toBe(before);
  });
});
