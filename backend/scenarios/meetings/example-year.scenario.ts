import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';

describe('The example panel’s meetings of 2026', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  it('has held five of six, and the sixth is planned for 25 November', async () => {
    const { body } = await app.as('representative').get('/meetings?year=2026');
    expect(body.meetings.map((each: Body) => each.state)).toEqual([
      ...Array.from({ length: 5 }, () => 'closed'),
      'planned',
    ]);
    expect(body.meetings[5]).toMatchObject({ number: 6, startsAt: '2026-11-25T11:00:00.000Z' });
    expect(body.findings.every((each: Body) => each.ok)).toBe(true);
  });

  it('puts cases 31/26 to 37/26 on the agenda of 25 November within the time there is', async () => {
    const list = await app.as('leader').get('/meetings?year=2026');
    const { body } = await app.as('leader').get(`/meetings/${list.body.meetings[5].id}`);
    const numbers = body.agenda.map((each: Body) => each.caseNumber);
    expect(numbers).toEqual(['31/26', '32/26', '33/26', '34/26', '35/26', '36/26', '37/26']);
    expect(body.minutesPlanned).toBe(body.minutesAvailable);
    expect(body.agenda[3]).toMatchObject({
      paper: 'released',
      startsAt: '2026-11-25T12:15:00.000Z',
    });
    expect(body.agenda[5].paper).toBe('draft');
  });

  it('has in the minutes of each meeting what people took on in it', async () => {
    const list = await app.as('representative').get('/meetings?year=2026');
    const taken: string[][] = [];
    for (const { id, state } of list.body.meetings) {
      if (state !== 'closed') continue;
      const { body } = await app.as('representative').get(`/meetings/${id}/minutes`);
      const said = JSON.stringify(body);
      const given = await app.db.query<{ text: string }>(
        `SELECT t.text FROM meeting_task t JOIN agenda_item i ON i.id = t.item_id
          WHERE i.meeting_id = $1`,
        [id],
      );
      taken.push(given.map(({ text }) => text).filter((text) => said.includes(text)));
      expect(taken.at(-1)).toHaveLength(given.length);
    }
    expect(taken.flat().length).toBeGreaterThan(5);
  });

  it('locks the papers for the one who has not signed', async () => {
    const list = await app.as('leader').get('/meetings?year=2026');
    const id = list.body.meetings[5].id;
    const live = await app.as('leader').get(`/meetings/${id}/live`);
    const hanne = live.body.presences.find((each: Body) => each.name === 'Hanne Dahl Berge');
    const { body } = await app.as(hanne.personId).get(`/meetings/${id}`);
    expect(body.agenda.map((each: Body) => each.paper)).toEqual([
      'none',
      'locked',
      'locked',
      'locked',
      'locked',
      'none',
      'none',
    ]);
  });
});
