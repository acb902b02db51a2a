import { Body, PanelBook, said } from '../panel-book';

const GUARDIAN = { name: 'Berit Haug', contact: '55 00 11 22', version: 0 };

describe('Members who are not of age (UP 3.2, reading minimum-age)', () => {
  let book: PanelBook;
  let personId: string;
  beforeEach(async () => {
    book = await PanelBook.open();
    personId = await book.person('Iver Haug');
  });
  afterEach(() => book.close());

  const path = () => `/people/${personId}/guardian`;
  const save = (more: object = {}) =>
    book.coordinator.put(path(), { ...GUARDIAN, fullAgeOn: '2028-03-01', ...more });
  const rows = async () =>
    (await book.panel.app.db.query<Body>('SELECT * FROM guardian ORDER BY id')) as Body[];

  it('refuses the appointment until the guardian has consented', async () => {
    expect((await save()).body).toEqual({
      recorded: true,
      fullAgeOn: '2028-03-01',
      consentedOn: null,
      guardianUnder: 18,
      version: 1,
    });
    const refused = await book.appoint(personId, '2026-11-12');
    expect(refused.status).toBe(422);
    expect(said(refused.body, 'minimum-age')).toMatchObject({
      ok: false,
      clause: 'UP 3.2',
      facts: { age: 16, min: 16, guardianUnder: 18, guardianConsent: false },
      remedy: 'guardian',
    });
    const { body } = await book.coordinator.get('/board');
    expect(body.seats.filter(({ holder }: Body) => holder)).toEqual([]);
    expect((await save({ consentedOn: '2026-11-12', version: 1 })).status).toBe(200);
    expect((await book.appoint(personId, '2026-11-12')).status).toBe(201);
  });

  it('refuses whoever is under sixteen, consent or not, and asks nothing of others', async () => {
    await save({ fullAgeOn: '2029-01-01', consentedOn: '2026-11-12' });
    const refused = await book.appoint(personId, '2026-11-12');
    expect(said(refused.body, 'minimum-age')).toMatchObject({ ok: false, remedy: 'wait' });
    const adult = await book.person('Turid Aasen');
    const { body } = await book.coordinator.post(
      '/appointment-checks',
      book.wish(adult, '2026-11-12'),
    );
    expect(said(body, 'minimum-age')).toEqual({});
  });

  it('needs no consent for a period that begins on the day the person comes of age', async () => {
    await save({ fullAgeOn: '2026-12-01' });
    const check = async (from: string) =>
      (await book.coordinator.post('/appointment-checks', book.wish(personId, from))).body.allowed;
    expect([await check('2026-11-30'), await check('2026-12-01')]).toEqual([false, true]);
  });

  it('keeps the name sealed, opens it with a purpose, and the person sees that it was opened', async () => {
    await save();
    const stored = await rows();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain('Berit');
    expect(JSON.stringify((await book.coordinator.get(path())).body)).not.toContain('Berit');
    const opened = await book.coordinator.post(`${path()}/openings`, { purpose: 'consent' });
    expect(opened.body).toEqual({ name: 'Berit Haug', contact: '55 00 11 22' });
    const reads = await book.panel.app.db.query<Body>(
      'SELECT what, purpose FROM data_read WHERE person_id = $1',
      [personId],
    );
    expect(reads).toEqual([{ what: 'guardian', purpose: 'consent' }]);
    expect((await book.coordinator.post(`${path()}/openings`, {})).status).toBe(400);
  });

  it('refuses days that cannot be and a change from a page that is too old, and writes nothing', async () => {
    for (const days of [
      { fullAgeOn: '2026-11-12' },
      { fullAgeOn: '2044-11-13' },
      { consentedOn: '2026-11-13' },
    ]) {
      expect((await save(days)).status).toBe(400);
    }
    expect((await save({ version: 3 })).status).toBe(409);
    expect(await rows()).toEqual([]);
  });

  it('erases row and key when it was a mistake', async () => {
    await save();
    expect((await book.coordinator.delete(path())).body).toMatchObject({ recorded: false });
    expect(await rows()).toEqual([]);
    const keys = await book.panel.app.db.query('SELECT id FROM vault_key WHERE person_id = $1', [
      personId,
    ]);
    expect(keys).toEqual([]);
    expect((await book.coordinator.delete(path())).status).toBe(404);
  });
});
