import { startApp, TestApp } from './harness';
import { Body, keysIn, PanelBook, SEATS } from './panel-book';

const LOADING_MS = 120_000;

/** The entries of a calendar file, unfolded. */
function entries(text: string): Record<string, string>[] {
  const [, ...parts] = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return parts.map((part) =>
    Object.fromEntries(part.split('\r\n').map((line) => line.split(/[:;](?:VALUE=DATE:)?(.*)/s))),
  );
}

describe('The years ahead of the example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, LOADING_MS);
  afterAll(() => app.close());

  const ahead = async (renewing: string): Promise<Body> =>
    (await app.as('leader').get(`/forecast?renewing=${renewing}`)).body;
  const of = (body: Body, kind: string) => body.events.filter((each: Body) => each.kind === kind);

  it('tells ten years: the vacant seat now, and nine terms that end if nobody renews', async () => {
    const body = await ahead('nobody');
    expect(body).toMatchObject({ today: '2026-11-12', until: '2036-11-12', renewing: 'nobody' });
    expect(of(body, 'seatVacant').map(({ seat, on }: Body) => [seat, on])).toEqual([
      [6, '2026-11-12'],
    ]);
    expect(of(body, 'termEnds')).toHaveLength(9);
    expect(of(body, 'termEnds')[0]).toMatchObject({
      name: 'Torvald Nesse',
      seat: 5,
      clause: 'UP 3.1',
      on: '2027-08-25',
      startBy: '2027-04-02',
      decideBy: '2027-06-25',
      estimated: true,
      mayGoOn: true,
      askFrom: '2026-11-25',
    });
    expect(of(body, 'quorum')).toEqual([
      expect.objectContaining({ on: '2029-06-13', count: 3, needed: 5, clause: 'UP 3.4' }),
    ]);
  });

  it('tells whom the twelve years stop if everyone who may renews, and that the panel then thins out', async () => {
    const body = await ahead('everyone');
    const stopped = of(body, 'termEnds').filter(({ goesOn }: Body) => !goesOn);
    expect(stopped[0]).toMatchObject({ name: 'Solveig Tveit', on: '2030-06-13', by: 'years' });
    expect(of(body, 'quorum')[0]).toMatchObject({ on: '2035-08-25' });
    expect(body.reaches).toContainEqual(
      expect.objectContaining({ name: 'Amina Yusuf', until: '2037-06-13', by: 'terms' }),
    );
    expect(body.lanes[0].bars.map(({ foreseen }: Body) => foreseen)).toEqual([false, true, true]);
  });

  it('tells an election every year, leader and deputy leader in turn', async () => {
    const dues = of(await ahead('nobody'), 'officeDue').map(({ office, on, clash }: Body) => [
      office,
      on.slice(0, 4),
      clash,
    ]);
    expect(dues).toEqual(
      Array.from({ length: 10 }, (_, n) => [
        n % 2 === 0 ? 'deputyLeader' : 'leader',
        String(2026 + n),
        false,
      ]),
    );
  });

  it('is for coordinator, leader and deputy leader only', async () => {
    for (const role of ['coordinator', 'leader', 'deputyLeader'] as const)
      expect((await app.as(role).get('/forecast')).status).toBe(200);
    for (const role of ['representative', 'alternate'] as const)
      for (const path of ['/forecast', '/forecast.ics'])
        expect((await app.as(role).get(path)).status).toBe(403);
    expect((await app.as('leader').get('/forecast?renewing=some')).status).toBe(400);
  });

  it('says nothing of what anybody was appointed on', async () => {
    expect(keysIn(await ahead('nobody'))).not.toContain('basis');
  });

  it('gives the days to begin as a calendar without names and fields', async () => {
    const { events, fields } = await ahead('nobody');
    for (const language of ['nb', 'nn', 'en']) {
      const { body, headers } = await app.as('leader').get(`/forecast.ics?language=${language}`);
      const text = String(body);
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
      for (const { name } of events) if (name) expect(text).not.toContain(name);
      for (const field of fields) expect(text).not.toContain(field.name[language]);
      const days = entries(text);
      expect(new Set(days.map(({ UID }) => UID)).size).toBe(days.length);
      expect(days).toContainEqual(
        expect.objectContaining({ UID: 'termEnds-5-2027-08-25@samklang', DTSTART: '20270402' }),
      );
      expect(days.every(({ DTSTART = '' }) => DTSTART >= '20261112')).toBe(true);
    }
  });
});

describe('The years ahead of a panel of one’s own', () => {
  let book: PanelBook;
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  const events = async (kind: string): Promise<Body[]> =>
    (await book.coordinator.get('/forecast')).body.events.filter(
      (each: Body) => each.kind === kind,
    );
  const tasks = async (): Promise<Body[]> =>
    (await book.coordinator.get('/home')).body.tasks.filter(
      ({ kind }: Body) => kind === 'startRecruiting',
    );

  it('is ten vacant seats and two vacant offices, all to be begun today', async () => {
    const { body } = await book.coordinator.get('/forecast');
    expect(body.events.filter(({ kind }: Body) => kind === 'seatVacant')).toHaveLength(10);
    expect(body.events.filter(({ because }: Body) => because === 'vacant')).toHaveLength(2);
    expect(body.reaches).toEqual([]);
    expect(body.recruiting.meetingsPlanned).toBe(0);
  });

  it('counts back from the meeting planned before the term ends', async () => {
    await book.representative('Odd Heggland', '2023-06-02', '2027-06-02');
    expect((await events('termEnds'))[0]).toMatchObject({
      decideBy: '2027-04-02',
      estimated: true,
    });
    const meeting = {
      startsAt: '2027-05-20T10:00:00.000Z',
      endsAt: '2027-05-20T13:00:00.000Z',
      place: 'Grieghallen',
      mode: 'room',
    };
    expect((await book.coordinator.post('/meetings', meeting)).status).toBe(201);
    expect((await events('termEnds'))[0]).toMatchObject({
      startBy: '2027-02-11',
      decideBy: '2027-05-20',
      estimated: false,
      late: false,
    });
  });

  it('asks the coordinator to begin in the month before, and no more when the term is renewed', async () => {
    await book.close();
    book = await PanelBook.open('2026-11-12T23:50');
    const id = await book.representative('Odd Heggland', '2023-05-21', '2027-05-21');
    expect(await tasks()).toEqual([]);
    book.panel.app.clock.set('2026-11-13T00:05');
    expect(await tasks()).toEqual([
      expect.objectContaining({
        link: '/panelet/framover',
        due: '2026-12-13',
        params: { seat: SEATS.flexible, date: '2027-05-21' },
      }),
    ]);
    expect((await book.renew(id, '2027-05-21')).status).toBe(201);
    expect(await tasks()).toEqual([]);
    expect((await events('termEnds'))[0]).toMatchObject({ on: '2031-05-21' });
  });
});
