import { randomUUID } from 'node:crypto';
import { startApp, TestApp } from './harness';
import { Body, keysIn, said } from './panel-book';
import { leavesNoTrace } from './real-panel';

const TABLES = ['appointment', 'person', 'seat', 'organisation'];

/** The example panel's year is played through hundreds of commands. */
const LOADING_MS = 120_000;

let app: TestApp;
let board: Body;

async function open(): Promise<void> {
  app = await startApp();
  await app.install('example');
  board = (await coordinator().get('/board')).body;
}

function coordinator() {
  return app.as('coordinator');
}

async function person(name: string): Promise<string> {
  return (await coordinator().post('/people', { name })).body.id;
}

function holder(seat: number): Body {
  return board.seats[seat - 1].holder;
}

/** An appointment to the seat that is vacant. */
function toSeat6(personId: string, more: Body = {}): Body {
  return {
    kind: 'representative',
    personId,
    seatId: board.seats[5].seatId,
    basis: 'own',
    from: '2026-12-01',
    track: 'openCall',
    trackOn: '2026-11-01',
    source: 'Åpen utlysning 1/2026',
    ...more,
  };
}

describe('The composition of the example panel', () => {
  beforeAll(open, LOADING_MS);
  afterAll(() => app.close());

  it('has nine of ten seats filled, on the bases the plan asks for', () => {
    expect(board.counters).toEqual({
      filled: 9,
      seats: 10,
      alternates: 2,
      alternatesNeeded: 3,
      organisation: 3,
      own: 3,
      nextOfKin: 3,
      quorumNeeded: 5,
      quorumBasis: 10,
    });
    expect(board.seats.map((seat: Body) => seat.holder?.name ?? null)).toEqual([
      'Ingrid Haugland',
      'Amina Yusuf',
      'Rolf Sæbø',
      'Kari Mjelde',
      'Torvald Nesse',
      null,
      'Jonas Eide',
      'Solveig Tveit',
      'Hanne Dahl Berge',
      'Per-Arne Vik',
    ]);
  });

  it.each([
    [1, 0, true, 2],
    [2, 1, false, 1],
    [3, 1, false, 4],
    [4, 0, true, 6],
    [5, 0, true, 3],
    [7, 1, false, 4],
    [8, 1, false, 8],
    [9, 1, false, 1],
    [10, 0, true, 2],
  ])(
    'counts the term in seat %i as number %i (before the plan: %s), with %i whole years served',
    (number, counted, beforePlan, years) => {
      const { terms } = board.seats[number - 1].holder;
      expect(terms).toMatchObject({ counted, beforePlan });
      expect(Math.floor(terms.yearsUsed)).toBe(years);
    },
  );

  it('names what must be mended first, then what is to be planned, then what is in order', () => {
    const open = board.findings.filter(({ ok }: Body) => !ok);
    expect(open.map(({ rule }: Body) => rule)).toEqual([
      'field-quota',
      'alternates',
      'office-due',
      'term-ending',
      'term-limit-ahead',
    ]);
    expect(open[0].facts).toMatchObject({ field: 'eldre', seat: 6, vacantSince: '2026-09-30' });
    expect(open[2].facts).toMatchObject({ on: '2026-11-25', elected: 0, max: 3, early: 1 });
    expect(open[4].facts).toMatchObject({ seat: 8, by: 'years', lastDay: '2030-06-12' });
    expect(board.findings.slice(5).map(({ ok }: Body) => ok)).toEqual(Array(9).fill(true));
  });

  it('draws every term of every seat, the former ones too', () => {
    const bars = board.timeline.map((row: Body) => row.bars.length);
    expect(bars).toEqual([1, 1, 2, 2, 1, 2, 2, 3, 1, 1]);
    expect(board.timeline[5]).toMatchObject({ name: null, vacantSince: '2026-09-30' });
    expect(board.timeline[7].bars.at(-1)).toMatchObject({ past: false, lastPossible: true });
  });

  it('is shown with seat and basis to coordinator, leader and deputy leader only', async () => {
    for (const role of ['coordinator', 'leader', 'deputyLeader'] as const) {
      expect((await app.as(role).get('/board')).status).toBe(200);
    }
    for (const role of ['representative', 'alternate'] as const) {
      expect((await app.as(role).get('/board')).status).toBe(403);
      expect((await app.as(role).get('/people')).status).toBe(403);
    }
    expect((await app.anyone().get('/panel')).status).toBe(401);
  });

  it('shows members names and offices, and no seat, field or basis beside them', async () => {
    const { body } = await app.as('representative').get('/panel');
    expect(body.members).toHaveLength(11);
    const keys = keysIn(body.members);
    // What someone has chosen to share stands there too: in the example nobody has shared anything.
    expect([...keys].sort()).toEqual(['email', 'kind', 'name', 'office', 'personId', 'shared']);
    const shared = body.members.map((each: Body) => [each.email, each.shared]);
    expect(new Set(shared.flat())).toEqual(new Set([null]));
    expect(body.totals).toEqual({ organisation: 3, own: 3, nextOfKin: 3 });
    expect(body.seatStates.filter((state: string) => state === 'vacant')).toHaveLength(1);
    const inFindings = keysIn(body.findings);
    expect(inFindings.has('name') || inFindings.has('personId')).toBe(false);
    const names = body.members.map(({ name }: Body) => name);
    expect(names.filter((name: string) => JSON.stringify(body.findings).includes(name))).toEqual(
      [],
    );
  });

  it('shows a person’s record to the coordinator and to that person, to nobody else', async () => {
    const amina = board.seats[1].holder.personId;
    expect((await app.as('coordinator').get(`/people/${amina}`)).body.name).toBe('Amina Yusuf');
    expect((await app.as(amina).get(`/people/${amina}`)).body.terms.counted).toBe(1);
    const other = board.seats[3].holder.personId;
    expect((await app.as(amina).get(`/people/${other}`)).status).toBe(404);
    expect((await app.as('coordinator').get(`/people/${randomUUID()}`)).status).toBe(404);
  });

  it('lists people with place, signature and account', async () => {
    const { body } = await app.as('coordinator').get('/people');
    const of = (name: string) => body.find((row: Body) => row.name === name);
    expect(of('Amina Yusuf')).toMatchObject({
      current: { kind: 'representative', seatNumber: 2, fieldId: 'barn', to: '2029-06-13' },
      declarationSignedOn: '2025-06-13',
      hasAccount: false,
    });
    expect(of('Hanne Dahl Berge').declarationSignedOn).toBeNull();
    expect(of('Bjørg Solheim').current).toBeNull();
  });
});

describe('What is refused of an appointment', () => {
  beforeAll(open, LOADING_MS);
  afterAll(() => app.close());

  it('tells beforehand what would be refused, and writes nothing', async () => {
    const wish = toSeat6(await person('Sigrun Vatle'), {
      basis: 'organisation',
      track: 'designation',
    });
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const { status, body } = await coordinator().post('/appointment-checks', wish);
      expect(status).toBe(200);
      expect(body.allowed).toBe(false);
      expect(said(body, 'field-quota')).toMatchObject({ ok: false, remedy: 'noSeat' });
    });
    expect(untouched).toBe(true);
  });

  it.each<[string, string, () => Promise<Body>]>([
    [
      'the seat is taken in the period',
      'seats',
      async () => toSeat6(await person('Sigrun Vatle'), { seatId: board.seats[1].seatId }),
    ],
    [
      'the person already holds a seat in the period',
      'seats',
      async () => toSeat6(holder(2).personId),
    ],
    [
      'an experience seat is filled by designation',
      'recruitment-track',
      async () =>
        toSeat6(await person('Sigrun Vatle'), { track: 'designation', letterOnRecord: true }),
    ],
    [
      'a renewal is claimed by someone who never served',
      'recruitment-track',
      async () => toSeat6(await person('Sigrun Vatle'), { track: 'renewal' }),
    ],
    [
      'service after the installation is called history',
      'recruitment-track',
      async () => toSeat6(await person('Sigrun Vatle'), { track: 'imported' }),
    ],
    [
      'an experience seat goes to someone from an organisation',
      'field-quota',
      async () => toSeat6(await person('Sigrun Vatle'), { basis: 'organisation' }),
    ],
    [
      'the term is shorter than four years',
      'term-length',
      async () => toSeat6(await person('Sigrun Vatle'), { to: '2028-12-01' }),
    ],
    [
      'someone from an organisation is appointed and none is named',
      'organisation-basis',
      async () => toSeat6(await person('Sigrun Vatle'), { basis: 'organisation' }),
    ],
    [
      'an alternate is appointed for more than four years',
      'alternate-term',
      async () => ({
        ...toSeat6(await person('Sigrun Vatle'), { to: '2031-12-01', fieldId: 'eldre' }),
        kind: 'alternate',
        seatId: null,
      }),
    ],
  ])('refuses without a trace when %s (%s)', async (_case, rule, wish) => {
    const asked = await wish();
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const { status, body } = await coordinator().post('/appointments', asked);
      expect(status).toBe(422);
      expect(body.type).toBe('/problems/statutes');
      const found = said(body, rule);
      expect(found).toMatchObject({ ok: false, acts: 'refuses' });
      expect(found.clause).toMatch(/^UP 3\./);
      expect(found.remedy).toEqual(expect.any(String));
    });
    expect(untouched).toBe(true);
  });

  it.each<[string, Body]>([
    ['a day that does not exist', { from: '2026-02-31' }],
    ['a number for a date', { from: 20261201 }],
    ['a list for a person', { personId: ['x'] }],
    ['an end before the beginning', { to: '2026-11-30' }],
    ['an unknown field of the panel', { fieldId: 'palliasjon' }],
    ['another field in a fixed seat', { fieldId: 'barn' }],
    ['no seat', { seatId: null }],
    ['an alternate with a seat', { kind: 'alternate' }],
    ['an empty source', { source: '   ' }],
    ['something unknown', { role: 'coordinator' }],
  ])('answers %s with 400', async (_case, more) => {
    const wish = toSeat6(holder(2).personId, more);
    expect((await coordinator().post('/appointments', wish)).status).toBe(400);
  });

  it('answers unknown people, seats and organisations with 404', async () => {
    const id = holder(2).personId;
    for (const more of [
      { personId: randomUUID() },
      { seatId: randomUUID() },
      { organisationId: randomUUID() },
    ]) {
      expect((await coordinator().post('/appointments', toSeat6(id, more))).status).toBe(404);
    }
  });

  it('warns when someone at the limit becomes alternate, and keeps the reason it is set aside with', async () => {
    const solveig = holder(8).personId;
    const wish = toSeat6(solveig, {
      kind: 'alternate',
      seatId: null,
      fieldId: 'eldre',
      from: '2030-06-13',
    });
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const { status, body } = await coordinator().post('/appointments', wish);
      expect(status).toBe(422);
      expect(said(body, 'alternate-after-limit')).toMatchObject({ ok: false, acts: 'warns' });
    });
    expect(untouched).toBe(true);
    const reason = 'Ingen andre med erfaring fra eldrehelse har meldt seg';
    expect((await coordinator().post('/appointments', { ...wish, reason })).status).toBe(201);
    const rows = await app.db.query<{ frozen: string }>(
      "SELECT frozen FROM appointment WHERE person_id = $1 AND kind = 'alternate'",
      [solveig],
    );
    expect(JSON.parse(rows[0]?.frozen ?? '{}').reason).toBe(reason);
  });

  it('is the coordinator’s act alone', async () => {
    const wish = toSeat6(holder(2).personId);
    for (const role of ['leader', 'representative'] as const) {
      expect((await app.as(role).post('/appointments', wish)).status).toBe(403);
      expect((await app.as(role).post('/appointment-checks', wish)).status).toBe(403);
    }
  });
});

describe('Changing who sits', () => {
  beforeAll(open, LOADING_MS);
  afterAll(() => app.close());

  it('ends the alternate’s place of an alternate who is promoted, and begins a first term', async () => {
    const nora = board.alternates[1];
    const wish = toSeat6(nora.personId, {
      basis: 'nextOfKin',
      track: 'promotion',
      source: 'Sak 31/26',
    });
    const check = await coordinator().post('/appointment-checks', wish);
    expect(check.body).toMatchObject({ allowed: true, to: '2030-12-01', cut: false });
    expect((await coordinator().post('/appointments', wish)).status).toBe(201);
    const { body } = await coordinator().get(`/people/${nora.personId}`);
    expect(body.appointments.map(({ kind, from, to }: Body) => [kind, from, to])).toEqual([
      ['alternate', '2025-09-01', '2026-12-01'],
      ['representative', '2026-12-01', '2030-12-01'],
    ]);
    expect(body.appointments[0].endReason).toBe('promoted');
  });

  const end = (seat: number, more: Body = {}) => {
    const { appointmentId, version } = board.seats[seat - 1].holder;
    const wish = { on: '2026-11-11', reason: 'resigned', version, ...more };
    return app.as('coordinator').post(`/appointments/${appointmentId}/end`, wish);
  };

  it('leaves a seat vacant from the day after its holder’s last, and the office with it', async () => {
    const { status, body } = await end(4);
    expect(status).toBe(201);
    expect(body.seats[3]).toMatchObject({ holder: null, vacantSince: '2026-11-11' });
    expect(said(body, 'office-vacant')).toMatchObject({ ok: false, facts: { office: 'leader' } });
    expect((await app.as('coordinator').get('/offices')).body.current).toHaveLength(1);
  });

  it('refuses to end by a version that is out of date, twice, or outside the term', async () => {
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await end(10, { version: 9 })).status).toBe(409);
      expect((await end(10, { on: '2024-01-18' })).status).toBe(400);
      expect((await end(10, { on: '2028-01-19' })).status).toBe(400);
      expect((await end(10, { reason: 'bored' })).status).toBe(400);
    });
    expect(untouched).toBe(true);
    expect((await end(10)).status).toBe(201);
    expect((await end(10)).body.type).toBe('/problems/stale');
    expect((await end(10, { version: 2 })).body.type).toBe('/problems/conflict');
  });

  it('hides the totals that would point to a person once a group gets small', async () => {
    await end(2);
    const { body } = await app.as('alternate').get('/panel');
    expect(body.totals).toEqual({ own: null, nextOfKin: null, organisation: null });
    expect(said(body, 'blend').facts.own).toBeNull();
  });
});
