import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

describe('Who took part in the meetings of a year', () => {
  let app: TestApp;
  let before: Body;
  let missing: string;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    before = (await app.as('leader').get('/attendance-figures')).body;
    const book = await MeetingBook.held(app, [false]);
    await book.attendedBy(6);
    const [, , , , , , represented = '', absent = ''] = book.ids('representative');
    missing = absent;
    const [alternate = ''] = book.ids('alternate');
    await book.arrive(alternate);
    const called = await book.call(alternate, { forPersonId: represented });
    expect(called.status).toBe(201);
    const { version } = (await app.as('coordinator').get(`/meetings/${book.id}/live`)).body;
    await app.as('coordinator').post(`/meetings/${book.id}/close`, { version });
    const times = { startsAt: '2026-12-01T11:00:00.000Z', endsAt: '2026-12-01T13:00:00.000Z' };
    const place = { ...times, place: 'Rom', mode: 'room' };
    const { body } = await app.as('coordinator').post('/meetings', place);
    const off = { reason: 'Avlyst', version: body.version };
    await app.as('coordinator').post(`/meetings/${body.id}/cancellation`, off);
  });
  afterAll(() => app.close());

  const figures = async (who: string) => (await app.as(who).get('/attendance-figures')).body;

  it('counts the meetings that were held, with nobody in two places', async () => {
    const now = await figures('leader');
    expect(now.held).toBe(before.held + 1);
    const { total } = now;
    expect(total.present).toBe(before.total.present + 6);
    expect(total.meetings).toBe(total.present + total.remote + total.excused + total.absent);
    expect(total.stoodIn).toBe(before.total.stoodIn + 1);
    expect(total.represented).toBe(before.total.represented + 1);
  });

  it('shows all to coordinator and leader, one’s own to each, and the sum to everybody', async () => {
    const all = await figures('coordinator');
    expect(all.people.length).toBeGreaterThanOrEqual(9);
    const own = await figures(missing);
    expect(own.people).toEqual([]);
    expect(own.own).toEqual(all.people.find((each: Body) => each.personId === missing).figures);
    expect(own.total).toEqual(all.total);
    expect((await figures('deputyLeader')).people).toEqual([]);
  });

  it('tells each term apart: one’s own to each, and all of those in the panel to coordinator and leader', async () => {
    const all = await figures('leader');
    const own = await figures(missing);
    expect(own.terms.length).toBeGreaterThan(0);
    const mine = (each: Body) => each.personId === missing;
    expect(own.terms).toEqual(all.terms.filter(mine));
    const now = (each: Body) => each.from <= '2026-11-12' && each.until >= '2026-11-12';
    expect(own.terms.filter(now)).toHaveLength(1);
    const renewed = all.terms.filter((each: Body) => each.name === 'Rolf Sæbø');
    expect(renewed.map((each: Body) => [each.from, each.figures.meetings])).toEqual([
      ['2026-01-19', 5],
    ]);
    const { terms, own: year } = await figures('deputyLeader');
    expect(terms.map((each: Body) => [each.until, each.figures.present])).toEqual([
      ['2026-06-12', 3],
      ['2030-06-12', 3],
    ]);
    expect(year.present).toBe(6);
  });

  it('is empty for a year without meetings, and refuses what is no year', async () => {
    const { body } = await app.as('leader').get('/attendance-figures?year=2031');
    expect(body).toMatchObject({ held: 0, own: null, people: [] });
    expect((await app.as('leader').get('/attendance-figures?year=nå')).status).toBe(400);
  });
});
