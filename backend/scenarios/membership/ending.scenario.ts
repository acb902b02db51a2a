import { keysIn, PanelBook } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';

const TABLES = ['appointment', 'outbox_mail', 'handover_task'];

let book: PanelBook;

async function seated(name: string, from = '2025-06-02', to = '2029-06-02') {
  const personId = await book.person(name);
  await book.served(personId, from, to);
  return { personId, id: (await latest(personId)).id };
}

async function latest(personId: string) {
  const { body } = await book.coordinator.get(`/people/${personId}`);
  return body.appointments.at(-1);
}

async function end(id: string, reason: string, on = '2026-11-12', more: object = {}) {
  const rows = await book.panel.app.db.query<{ version: number }>(
    'SELECT version FROM appointment WHERE id = $1',
    [id],
  );
  const body = { on, reason, version: rows[0]?.version ?? 1, ...more };
  return book.coordinator.post(`/appointments/${id}/end`, body);
}

function farewell(personId: string) {
  return book.coordinator.get(`/people/${personId}/farewell`);
}

describe('The end of an appointment', () => {
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  it.each(['resigned', 'died', 'termEnded', 'other'])(
    'is recorded with its reason (%s), and the seat is free from the day after',
    async (reason) => {
      const { personId, id } = await seated('Solveig Tveit');
      const { body } = await end(id, reason);
      expect(body.counters.filled).toBe(1);
      expect(await latest(personId)).toMatchObject({ to: '2026-11-13', endReason: reason });
      const next = await book.person('Rolf Sæbø');
      expect((await book.appoint(next, '2026-11-13')).status).toBe(201);
    },
  );

  it('before the term is over takes the next term with it, and that one counts for nothing', async () => {
    const { personId, id } = await seated('Solveig Tveit', '2023-06-02', '2027-06-02');
    const reason = 'Spurt i møtet';
    expect((await book.renew(personId, '2027-06-02', { reason })).status).toBe(201);
    expect((await end(id, 'resigned')).status).toBe(201);
    const { body } = await book.coordinator.get(`/people/${personId}`);
    expect(body.appointments.at(-1)).toMatchObject({
      from: '2027-06-02',
      to: '2027-06-02',
      endReason: 'resigned',
      seatNumber: null,
    });
    expect(body.terms.counted).toBe(0);
    const next = await book.person('Rolf Sæbø');
    expect((await book.appoint(next, '2027-06-02')).status).toBe(201);
  });

  it('outside the term, twice, or with thanks to the dead is refused and leaves nothing', async () => {
    const { id } = await seated('Solveig Tveit');
    for (const act of [
      () => end(id, 'resigned', '2025-05-31'),
      () => end(id, 'resigned', '2029-06-02'),
      () => end(id, 'died', '2026-11-12', { thanks: true }),
      () => end(id, 'kicked'),
    ]) {
      const untouched = await leavesNoTrace(book.panel.app, TABLES, async () => {
        expect((await act()).status).toBe(400);
      });
      expect(untouched).toBe(true);
    }
    await end(id, 'resigned');
    expect((await end(id, 'resigned')).status).toBe(409);
  });

  it('is thanked for by mail, with a link and no reason; who has died gets nothing any more', async () => {
    const { personId, id } = await seated('Solveig Tveit');
    await book.coordinator.post('/invitations', { personId, email: 'solveig@example.org' });
    const thanked = await end(id, 'resigned', '2026-11-12', { thanks: true });
    expect(thanked.status).toBe(201);
    const mails = async () => (await book.coordinator.get('/outbox')).body;
    const thanks = (await mails()).find(
      ({ kind }: { kind: string }) => kind === 'membership-thanks',
    );
    expect(thanks.to).toContain('solveig@example.org');
    expect(thanks.body).toContain(`/panelet/medlemmer/${personId}/avslutning`);
    expect(thanks.body).not.toMatch(/plass|erfaring|ønske/i);
    await book.appoint(personId, '2026-11-13');
    await end((await latest(personId)).id, 'died', '2026-11-13');
    const unsent = await book.panel.app.db.query(
      "SELECT id FROM outbox_mail WHERE sent_at IS NULL AND to_address = 'solveig@example.org'",
    );
    expect(unsent).toEqual([]);
  });
});

describe('What somebody takes along', () => {
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  it('is every period and office with dates, and no seat, field, basis or reason', async () => {
    const personId = await book.person('Solveig Tveit');
    await book.served(personId, '2015-01-01', '2017-01-01', { kind: 'alternate', seatId: null });
    await book.served(personId, '2018-06-02', '2022-06-02');
    await book.served(personId, '2022-06-02', '2023-01-01');
    await book.served(personId, '2025-06-02', '2029-06-02');
    await book.elect('leader', personId, '2026-06-02', { beforeInstallation: true });
    await end((await latest(personId)).id, 'resigned');
    const { body } = await farewell(personId);
    expect(body.served).toEqual([
      { as: 'alternate', from: '2015-01-01', to: '2017-01-01' },
      { as: 'representative', from: '2018-06-02', to: '2023-01-01' },
      { as: 'representative', from: '2025-06-02', to: '2026-11-13' },
      { as: 'leader', from: '2026-06-02', to: '2026-11-13' },
    ]);
    expect(body.officesLeft).toEqual([{ office: 'leader', to: '2028-06-02' }]);
    expect(body.keptUntil).toEqual([
      { what: 'accessNeeds', until: '2026-11-13' },
      { what: 'contact', until: '2027-11-13' },
      { what: 'service', until: null },
    ]);
    const keys = keysIn(body);
    for (const hidden of ['basis', 'fieldId', 'seatNumber', 'organisation', 'endReason']) {
      expect(keys.has(hidden)).toBe(false);
    }
  });

  it('is not there for who stays, and belongs to the coordinator and the person', async () => {
    const { personId, id } = await seated('Solveig Tveit');
    expect((await farewell(personId)).status).toBe(404);
    await end(id, 'resigned');
    expect((await farewell(personId)).status).toBe(200);
    expect((await book.panel.app.anyone().get(`/people/${personId}/farewell`)).status).toBe(401);
  });

  it('has a certificate as an accessible document in three languages', async () => {
    const { personId, id } = await seated('Solveig Tveit');
    await end(id, 'resigned');
    for (const language of ['nb', 'nn', 'en']) {
      const path = `/people/${personId}/certificate.pdf?language=${language}`;
      const { status, headers, raw } = await book.coordinator.get(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/pdf');
      const text = raw.toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      expect(text).toMatch(/\/MarkInfo|\/Type\s*\/ObjStm/);
    }
  });

  it('lists what is handed over and to whom, until it is taken off', async () => {
    const { personId, id } = await seated('Solveig Tveit');
    const taker = await book.person('Rolf Sæbø');
    await end(id, 'resigned');
    const task = { task: 'Sitter i programkomiteen', toPersonId: taker };
    const { status, body } = await book.coordinator.post(
      `/people/${personId}/handover-tasks`,
      task,
    );
    expect(status).toBe(201);
    expect(body.tasks).toMatchObject([{ task: task.task, toName: 'Rolf Sæbø', version: 1 }]);
    const old = await book.coordinator.delete(`/handover-tasks/${body.tasks[0].id}?version=2`);
    expect(old.status).toBe(409);
    expect(await rowsIn(book.panel.app, 'handover_task')).toBe(1);
    const gone = await book.coordinator.delete(`/handover-tasks/${body.tasks[0].id}?version=1`);
    expect(gone.body.tasks).toEqual([]);
  });
});
