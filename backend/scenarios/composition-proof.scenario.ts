import { startApp, TestApp } from './harness';
import { Body, keysIn, PanelBook, SEATS } from './panel-book';

const LOADING_MS = 120_000;

describe('Can the example panel be lawful? (UP 3.4)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, LOADING_MS);
  afterAll(() => app.close());

  it('shows the leader the vacant seat nobody fits, and that an open call is the way', async () => {
    const { body } = await app.as('leader').get('/board');
    expect(body.proof).toEqual({
      possible: false,
      clause: 'UP 3.4',
      vacant: 1,
      gaps: [
        {
          seats: [6],
          people: 0,
          profiles: [{ fieldId: 'eldre', requirement: 'experience', tracks: ['openCall'] }],
        },
      ],
      missing: [],
      placements: [],
      moves: [],
    });
  });

  it('shows the proof to nobody who may not see who sits where', async () => {
    for (const role of ['representative', 'alternate'] as const) {
      const member = app.as(role);
      expect((await member.get('/board')).status).toBe(403);
      expect(keysIn((await member.get('/panel')).body)).not.toContain('proof');
    }
  });
});

describe('What an appointment would lead to', () => {
  let book: PanelBook;
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  const check = async (personId: string, more: object = {}): Promise<Body> =>
    (await book.coordinator.post('/appointment-checks', book.wish(personId, '2026-12-01', more)))
      .body;
  const alternate = async (name: string, more: object = {}): Promise<string> => {
    const id = await book.person(name);
    const place = { kind: 'alternate', seatId: null, ...more };
    expect((await book.appoint(id, '2026-11-12', place)).status).toBe(201);
    return id;
  };

  it('mends the field’s quota, and counts the panel with the one appointed', async () => {
    const id = await book.person('Odd Heggland');
    const { after } = await check(id, { seatId: book.seat(SEATS.experience) });
    expect(after).toMatchObject({ filled: 1, seats: 10, own: 1, nextOfKin: 0, alternates: 0 });
    expect(after.closed.map(({ seats }: Body) => seats)).toEqual([[SEATS.experience]]);
    expect(after.opened).toEqual([]);
    expect(after.mended).toEqual([
      expect.objectContaining({
        rule: 'field-quota',
        clause: 'UP 3.4',
        facts: expect.objectContaining({ field: 'barn', requirement: 'experience' }),
      }),
    ]);
    expect(after.broken).toEqual([]);
  });

  it('warns that the only alternate of a field leaves a seat nobody else fits', async () => {
    const id = await alternate('Sigrun Vatle', { fieldId: 'barn' });
    const before = (await book.coordinator.get('/board')).body.proof;
    expect(before.placements).toEqual([
      { seat: SEATS.experience, personId: id, name: 'Sigrun Vatle' },
    ]);
    const { after } = await check(id, { track: 'promotion', source: 'Sak 4/26' });
    expect(after.alternates).toBe(0);
    expect(after.opened.map(({ seats, people }: Body) => [...seats, people])).toEqual([
      [SEATS.experience, 0],
      [8, 0],
      [9, 0],
      [10, 0],
    ]);
    expect(after.broken.map(({ rule, facts }: Body) => [rule, facts.field])).toEqual([
      ['alternates', 'barn'],
    ]);
    expect(after.proof.moves).toEqual([]);
    const untouched = (await book.coordinator.get('/board')).body;
    expect(untouched.counters).toMatchObject({ filled: 0, alternates: 1 });
  });

  it('points to the member of a flexible seat who fits a seat nobody else does', async () => {
    const id = await book.person('Odd Heggland');
    expect((await book.appoint(id, '2026-11-12', { fieldId: 'barn' })).status).toBe(201);
    const { proof } = (await book.coordinator.get('/board')).body;
    expect(proof.moves).toEqual([
      {
        personId: id,
        name: 'Odd Heggland',
        from: SEATS.flexible,
        to: SEATS.experience,
        stillToFind: 9,
      },
    ]);
  });

  it('says nothing of a panel that would be refused', async () => {
    const id = await book.person('Odd Heggland');
    const refused = await check(id, { seatId: book.seat(SEATS.organisation) });
    expect(refused).toMatchObject({ allowed: false, after: null });
  });
});
