import { randomUUID } from 'node:crypto';
import { startApp, TestApp } from './harness';
import { Body, PanelBook, said, SEATS } from './panel-book';
import { leavesNoTrace } from './real-panel';

const EARLIER = { beforeInstallation: true };

describe('Elections to the offices', () => {
  let book: PanelBook;
  afterEach(() => book.close());

  it('refuse a fourth election to the same office, and allow one to the other', async () => {
    book = await PanelBook.open('2032-06-01T10:00');
    const id = await book.representative('Sigrun Vatle', '2025-06-02', '2029-06-02');
    await book.served(id, '2029-06-02', '2033-06-02');
    for (const year of [2026, 2028, 2030]) {
      expect((await book.elect('leader', id, `${year}-06-01`, EARLIER)).status).toBe(201);
    }
    const reason = 'Panelet vil ha kjent folk';
    const untouched = await leavesNoTrace(book.panel.app, ['office_term'], async () => {
      const { status, body } = await book.elect('leader', id, '2032-06-01', { reason });
      expect(status).toBe(422);
      expect(said(body, 'office-limit')).toMatchObject({
        ok: false,
        clause: 'UP 3.3',
        facts: { elected: 3, max: 3, years: [2026, 2028, 2030] },
      });
    });
    expect(untouched).toBe(true);
    const { status, body } = await book.elect('deputyLeader', id, '2032-06-01', { reason });
    expect(status).toBe(201);
    expect(body.history.at(-1)).toMatchObject({ office: 'deputyLeader', countsAs: 1 });
  });

  it('fill an office vacated early for the remainder, and count as one election', async () => {
    book = await PanelBook.open('2027-10-15T10:00');
    const first = await book.representative('Odd Heggland', '2025-06-02', '2029-06-02');
    const second = await book.representative(
      'Sigrun Vatle',
      '2025-06-02',
      '2029-06-02',
      SEATS.otherFlexible,
    );
    await book.elect('leader', first, '2026-11-26', EARLIER);
    const { appointmentId, version } = (await book.coordinator.get('/board')).body.seats[6].holder;
    const end = { on: '2027-09-30', reason: 'resigned', version };
    expect((await book.coordinator.post(`/appointments/${appointmentId}/end`, end)).status).toBe(
      201,
    );
    const by = { kind: 'byElection', source: 'Sak 20/27' };
    const refused = await book.elect('leader', second, '2027-10-15', by);
    expect(refused.status).toBe(422);
    expect(said(refused.body, 'by-election')).toMatchObject({
      ok: false,
      facts: { expectedTo: '2028-11-26' },
    });
    const { status, body } = await book.elect('leader', second, '2027-10-15', {
      ...by,
      to: '2028-11-26',
    });
    expect(status).toBe(201);
    expect(body.current[0]).toMatchObject({ personId: second, to: '2028-11-26', countsAs: 1 });
  });

  it('are recorded as they were when held before the installation, with red findings', async () => {
    book = await PanelBook.open();
    const id = await book.person('Sigrun Vatle');
    const { status } = await book.elect('leader', id, '2024-01-10', {
      ...EARLIER,
      to: '2027-01-10',
    });
    expect(status).toBe(201);
    const [row] = await book.panel.app.db.query<{ frozen: string }>(
      'SELECT frozen FROM office_term',
    );
    const frozen = JSON.parse(row?.frozen ?? '{}');
    expect(said(frozen, 'offices')).toMatchObject({ ok: false, acts: 'finding' });
    expect(said(frozen, 'office-length')).toMatchObject({ ok: false, acts: 'finding' });
    const pretended = await book.elect('leader', id, '2026-11-12', EARLIER);
    expect(pretended.body.errors[0].field).toBe('beforeInstallation');
  });

  it('need a reason when leader and deputy leader would be due in the same year', async () => {
    book = await PanelBook.open();
    const leader = await book.representative('Odd Heggland', '2025-06-02', '2029-06-02');
    const deputy = await book.representative(
      'Sigrun Vatle',
      '2025-06-02',
      '2029-06-02',
      SEATS.otherFlexible,
    );
    expect((await book.elect('leader', leader, '2026-11-12')).status).toBe(201);
    const untouched = await leavesNoTrace(book.panel.app, ['office_term'], async () => {
      const { status, body } = await book.elect('deputyLeader', deputy, '2026-11-12');
      expect(status).toBe(422);
      expect(said(body, 'stagger')).toMatchObject({ ok: false, acts: 'warns' });
    });
    expect(untouched).toBe(true);
    const reason = 'Nestlederen velges på nytt om ett år';
    const { status, body } = await book.elect('deputyLeader', deputy, '2026-11-12', { reason });
    expect(status).toBe(201);
    expect(said(body, 'stagger').ok).toBe(false);
  });

  it('give an office to one of two who are recorded at the same time', async () => {
    book = await PanelBook.open();
    const one = await book.representative('Odd Heggland', '2025-06-02', '2029-06-02');
    const other = await book.representative(
      'Sigrun Vatle',
      '2025-06-02',
      '2029-06-02',
      SEATS.otherFlexible,
    );
    const replies = await Promise.all([
      book.elect('leader', one, '2026-11-11'),
      book.elect('leader', other, '2026-11-12'),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('The offices of the example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, 120_000);
  afterAll(() => app.close());

  it('are held by Kari Mjelde and Jonas Eide, whose election is due on 25 November', async () => {
    const { status, body } = await app.as('representative').get('/offices');
    expect(status).toBe(200);
    expect(body.current.map(({ office, name }: Record<string, string>) => [office, name])).toEqual([
      ['leader', 'Kari Mjelde'],
      ['deputyLeader', 'Jonas Eide'],
    ]);
    expect(body.due).toEqual([{ office: 'deputyLeader', on: '2026-11-25' }]);
    expect(body.history.map(({ countsAs }: { countsAs: number | null }) => countsAs)).toEqual([
      null,
      null,
      null,
      1,
    ]);
  });

  it('refuse alternates, the coordinator, the other office’s holder and whatever does not hang together', async () => {
    const coordinator = app.as('coordinator');
    const { seats, alternates } = (await coordinator.get('/board')).body;
    const session = (await coordinator.get('/session')).body;
    const wish = {
      office: 'deputyLeader',
      personId: seats[1].holder.personId,
      electedOn: '2026-11-12',
      from: '2026-11-26',
      to: '2028-11-26',
      kind: 'ordinary',
      source: 'Sak 33/26',
      beforeInstallation: false,
    };
    const untouched = await leavesNoTrace(app, ['office_term', 'appointment'], async () => {
      for (const personId of [alternates[0].personId, session.personId, seats[3].holder.personId]) {
        const { status, body } = await coordinator.post('/office-terms', { ...wish, personId });
        expect(status).toBe(422);
        expect(said(body, 'offices')).toMatchObject({ ok: false, acts: 'refuses' });
      }
      const long = await coordinator.post('/office-terms', { ...wish, to: '2029-11-26' });
      expect(said(long.body, 'office-length')).toMatchObject({ ok: false });
      for (const wrong of [
        { electedOn: '2026-11-13' },
        { from: '2026-11-11' },
        { to: '2026-11-26' },
        { electedOn: '2026-11-31' },
        { office: 'treasurer' },
        { beforeInstallation: 'no' },
      ]) {
        expect((await coordinator.post('/office-terms', { ...wish, ...wrong })).status).toBe(400);
      }
      const unknown = { ...wish, personId: randomUUID() };
      expect((await coordinator.post('/office-terms', unknown)).status).toBe(404);
    });
    expect(untouched).toBe(true);
    expect((await app.as('leader').post('/office-terms', wish)).status).toBe(403);
    expect((await coordinator.post('/office-terms', wish)).status).toBe(201);
  });
});

describe('The calendar of offices', () => {
  let app: TestApp;
  afterEach(() => app.close());

  it('tells eight years of elections to those who see the board, and to nobody else', async () => {
    app = await startApp();
    await app.install('example');
    const { status, body } = await app.as('coordinator').get('/offices/calendar');
    expect(status).toBe(200);
    expect(body.elections.slice(0, 2).map(({ office, on }: Body) => [on, office])).toEqual([
      ['2026-11-26', 'deputyLeader'],
      ['2027-11-23', 'leader'],
    ]);
    expect((await app.as('representative').get('/offices/calendar')).status).toBe(403);
  });
});
