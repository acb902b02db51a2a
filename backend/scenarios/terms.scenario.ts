import { randomUUID } from 'node:crypto';
import { PanelBook, said, SEATS } from './panel-book';
import { leavesNoTrace } from './real-panel';

/** The worked examples of UP 3.1, 3.2 and 3.4 that an appointment is judged by, over HTTP. */
describe('Terms in a panel of one’s own', () => {
  let book: PanelBook;
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  const lastTerm = async (personId: string) =>
    (await book.coordinator.get(`/people/${personId}`)).body.appointments.at(-1);

  it('refuses a fourth term after those from 2 June 2025, 2029 and 2033', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2025-06-02', '2029-06-02');
    expect((await book.renew(id, '2029-06-02')).status).toBe(201);
    expect((await book.renew(id, '2033-06-02')).status).toBe(201);
    const untouched = await leavesNoTrace(book.panel.app, ['appointment'], async () => {
      const { status, body } = await book.renew(id, '2037-06-02');
      expect(status).toBe(422);
      expect(said(body, 'term-limit')).toMatchObject({
        ok: false,
        clause: 'UP 3.1',
        facts: { used: 3, maxTerms: 3, by: 'terms' },
      });
    });
    expect(untouched).toBe(true);
  });

  it('cuts the second counted term at twelve years when 365 days are left, and says so', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2018-06-01', '2025-06-01');
    await book.served(id, '2025-06-02', '2029-06-02');
    const wish = book.wish(id, '2029-06-02', { track: 'renewal' });
    const check = (await book.coordinator.post('/appointment-checks', wish)).body;
    expect(check).toMatchObject({ allowed: true, cut: true, from: '2029-06-02', to: '2030-06-02' });
    expect(said(check, 'term-limit').facts).toMatchObject({ counted: 2, daysLeft: 365, cut: true });
    expect((await book.renew(id, '2029-06-02')).status).toBe(201);
    expect(await lastTerm(id)).toMatchObject({ from: '2029-06-02', to: '2030-06-02' });
  });

  it('sums broken service to 3,834 days and cuts the next term at 3 March 2033', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2019-01-01', '2021-07-01');
    await book.served(id, '2023-09-01', '2027-09-01');
    expect((await book.renew(id, '2027-09-01')).status).toBe(201);
    const wish = book.wish(id, '2031-09-01', { track: 'renewal' });
    const check = (await book.coordinator.post('/appointment-checks', wish)).body;
    expect(check).toMatchObject({ allowed: true, cut: true, to: '2033-03-03' });
    expect(said(check, 'term-limit').facts).toMatchObject({
      counted: 2,
      daysUsed: 3834,
      daysLeft: 549,
    });
  });

  it('counts the first term of someone who was alternate from 2020 to 2026 as the first', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2020-01-01', '2026-01-01', { kind: 'alternate', seatId: null });
    const { body } = await book.appoint(id, '2026-01-01');
    expect(body.seats[SEATS.flexible - 1].holder.terms).toMatchObject({
      counted: 1,
      beforePlan: false,
    });
  });

  it('lets a term that began on 29 February 2024 last until 27 February 2028', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2024-02-29');
    expect(await lastTerm(id)).toMatchObject({ from: '2024-02-29', to: '2028-02-29' });
  });

  it('refuses own experience in a field’s organisation seat and names the free seats that fit', async () => {
    const first = await book.person('Odd Heggland');
    const inField = { seatId: book.seat(SEATS.experience) };
    expect((await book.appoint(first, '2026-12-01', inField)).status).toBe(201);
    const id = await book.person('Sigrun Vatle');
    const { status, body } = await book.appoint(id, '2026-12-01', {
      seatId: book.seat(SEATS.organisation),
    });
    expect(status).toBe(422);
    expect(said(body, 'field-quota')).toMatchObject({
      ok: false,
      remedy: 'otherSeat',
      facts: { seat: 1, requirement: 'organisation', freeSeats: [4, 6, 7, 8, 9, 10] },
    });
  });

  it('fills an organisation seat by a designation with the letter on record, and not without it', async () => {
    const id = await book.person('Sigrun Vatle');
    const organisationId = await book.organisation('Eldrerådet');
    const designated = {
      seatId: book.seat(SEATS.organisation),
      basis: 'organisation',
      organisationId,
      track: 'designation',
      source: 'Brev 4/26',
    };
    const refused = await book.appoint(id, '2026-12-01', designated);
    expect(refused.status).toBe(422);
    expect(said(refused.body, 'organisation-basis')).toMatchObject({ ok: false, remedy: 'letter' });
    const made = await book.appoint(id, '2026-12-01', { ...designated, letterOnRecord: true });
    expect(made.status).toBe(201);
  });

  it('records history with red findings where the rules were broken, and refuses none of it', async () => {
    const id = await book.person('Sigrun Vatle');
    await book.served(id, '2010-01-01', '2023-01-01');
    const [row] = await book.panel.app.db.query<{ frozen: string }>(
      'SELECT frozen FROM appointment WHERE person_id = $1',
      [id],
    );
    const frozen = JSON.parse(row?.frozen ?? '{}');
    expect(said(frozen, 'term-length')).toMatchObject({ ok: false, acts: 'finding' });
  });

  it('refuses two people in one seat even when it is history', async () => {
    const first = await book.person('Odd Heggland');
    await book.served(first, '2020-01-01', '2024-01-01');
    const { status, body } = await book.appoint(await book.person('Sigrun Vatle'), '2023-01-01', {
      track: 'imported',
    });
    expect(status).toBe(422);
    expect(said(body, 'seats')).toMatchObject({ ok: false, remedy: 'seatTaken' });
  });

  it('gives four years from the first day, and keeps what the appointment was judged by', async () => {
    const id = await book.person('Sigrun Vatle');
    const { status, body } = await book.appoint(id, '2026-12-01');
    expect(status).toBe(201);
    const bars = body.timeline[SEATS.flexible - 1].bars;
    expect(bars.at(-1)).toMatchObject({ from: '2026-12-01', to: '2030-12-01' });
    const [row] = await book.panel.app.db.query<{ frozen: string; statutes_id: string }>(
      'SELECT frozen, statutes_id FROM appointment WHERE person_id = $1',
      [id],
    );
    const frozen = JSON.parse(row?.frozen ?? '{}');
    expect(frozen.statutes).toBe(row?.statutes_id);
    expect(frozen.interpretations['replacement-term']).toBe('full-term');
    expect(said(frozen, 'term-limit')).toMatchObject({ ok: true, facts: { counted: 1 } });
  });

  it('makes one appointment when the same request arrives twice', async () => {
    const wish = book.wish(await book.person('Sigrun Vatle'), '2026-12-01');
    const key = { 'idempotency-key': randomUUID() };
    expect((await book.coordinator.post('/appointments', wish, key)).status).toBe(201);
    expect((await book.coordinator.post('/appointments', wish, key)).status).toBe(201);
    expect(await book.panel.app.db.query('SELECT id FROM appointment')).toHaveLength(1);
  });

  it('lets one of two concurrent appointments to the same seat win, the periods overlapping', async () => {
    const one = await book.person('Sigrun Vatle');
    const other = await book.person('Odd Heggland');
    const replies = await Promise.all([
      book.appoint(one, '2026-12-01'),
      book.appoint(other, '2027-01-15'),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await book.panel.app.db.query('SELECT id FROM appointment')).toHaveLength(1);
  });

  it('lets one of two concurrent appointments of the same person win', async () => {
    const id = await book.person('Sigrun Vatle');
    const replies = await Promise.all([
      book.appoint(id, '2026-12-01'),
      book.appoint(id, '2027-01-15', { seatId: book.seat(SEATS.otherFlexible) }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});
