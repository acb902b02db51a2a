import { Body, PanelBook, said, SEATS } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';

const TABLES = [
  'appointment',
  'membership_pause',
  'basis_lapse',
  'acting_alternate',
  'outbox_mail',
];

let book: PanelBook;

async function seated(name: string, seat: number = SEATS.flexible, more: object = {}) {
  const personId = await book.person(name);
  await book.served(personId, '2025-06-02', '2029-06-02', { seatId: book.seat(seat), ...more });
  const { body } = await book.coordinator.get(`/people/${personId}`);
  return { personId, id: body.appointments.at(-1).id as string };
}

async function designated(name: string) {
  const organisationId = await book.organisation('Eldrerådet');
  return seated(name, SEATS.organisation, {
    basis: 'organisation',
    organisationId,
    letterOnRecord: true,
    source: 'Brev 14/25',
  });
}

async function alternate(name: string) {
  const personId = await book.person(name);
  await book.appoint(personId, '2026-06-02', { kind: 'alternate', seatId: null });
  return personId;
}

async function board(): Promise<Body> {
  return (await book.coordinator.get('/board')).body;
}

function post(path: string, body: object) {
  return book.coordinator.post(path, body);
}

/** The answer of an act, and whether anything at all was written. */
async function refused(act: () => Promise<{ status: number; body: unknown }>) {
  let answer = { status: 0, body: {} as Body };
  const clean = await leavesNoTrace(book.panel.app, TABLES, async () => {
    answer = await act();
  });
  return { ...answer, clean };
}

async function meetingOn(day: string) {
  const { body } = await post('/meetings', {
    startsAt: `${day}T16:00:00.000Z`,
    endsAt: `${day}T18:00:00.000Z`,
    place: 'Møterom 1',
    mode: 'room',
  });
  return body.id as string;
}

describe('A pause', () => {
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  it('leaves seat, term and quorum as they are, and shows until when', async () => {
    const { personId, id } = await seated('Solveig Tveit');
    const before = (await board()).counters;
    const path = `/appointments/${id}/pauses`;
    const { status, body } = await post(path, { from: '2026-11-12', until: '2027-02-01' });
    expect([status, body]).toMatchObject([201, [{ from: '2026-11-12', to: '2027-02-02' }]]);
    const now = await board();
    expect(now.counters).toEqual(before);
    expect(now.seats[SEATS.flexible - 1].holder).toMatchObject({ personId, awayTo: '2027-02-02' });
    const person = (await book.coordinator.get(`/people/${personId}`)).body;
    expect(person.pauses).toHaveLength(1);
    expect(person.appointments[0].to).toBe('2029-06-02');
  });

  it('lasts six months at a time, within the term, and never twice over the same days', async () => {
    const { id } = await seated('Solveig Tveit');
    const path = `/appointments/${id}/pauses`;
    const long = await refused(() => post(path, { from: '2026-11-12', until: '2027-05-12' }));
    expect(long).toMatchObject({ status: 422, clean: true });
    expect(said(long.body, 'pause')).toMatchObject({
      ok: false,
      clause: 'UP 3.1',
      remedy: 'renew',
      facts: { months: 6, longestLastDay: '2027-05-11' },
    });
    for (const [from, until] of [
      ['2025-06-01', '2025-07-01'],
      ['2029-05-01', '2029-06-02'],
      ['2026-12-01', '2026-11-30'],
    ]) {
      expect(await refused(() => post(path, { from, until }))).toMatchObject({
        status: 400,
        clean: true,
      });
    }
    expect((await post(path, { from: '2026-11-12', until: '2027-05-11' })).status).toBe(201);
    const again = await refused(() => post(path, { from: '2027-05-11', until: '2027-06-01' }));
    expect(again).toMatchObject({ status: 409, clean: true });
    expect((await post(path, { from: '2027-05-12', until: '2027-06-01' })).status).toBe(201);
  });

  it('ends when the person is back, and stores no reason anywhere', async () => {
    const { id } = await seated('Solveig Tveit');
    const { body } = await post(`/appointments/${id}/pauses`, {
      from: '2026-11-01',
      until: '2027-02-01',
    });
    const reason = { from: '2027-03-01', until: '2027-03-02', reason: 'syk' };
    expect((await post(`/appointments/${id}/pauses`, reason)).status).toBe(400);
    const back = await post(`/pauses/${body[0].id}/end`, { on: '2026-11-11', version: 1 });
    expect(back.body).toMatchObject([{ to: '2026-11-12' }]);
    expect((await board()).seats[SEATS.flexible - 1].holder.awayTo).toBeNull();
  });
});

describe('A basis that has lapsed', () => {
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  it('is flagged, the organisation is asked by mail without a name, and the panel decides in time', async () => {
    const { id } = await designated('Rolf Sæbø');
    await meetingOn('2026-11-25');
    await meetingOn('2027-01-20');
    const path = `/appointments/${id}/basis-lapse`;
    const flagged = await post(path, { since: '2026-11-10' });
    expect(flagged.body).toMatchObject({
      decideBy: '2027-01-20',
      finding: { ok: false, rule: 'basis-lapsed', remedy: 'ask', facts: { meetingsLeft: 2 } },
    });
    expect(said(await board(), 'basis-lapsed')).toMatchObject({ ok: false, clause: 'UP 3.4' });
    const { tasks } = (await book.coordinator.get('/home')).body;
    expect(tasks.find(({ kind }: Body) => kind === 'decideLapse')).toMatchObject({
      due: '2027-01-20',
      link: `/panelet/grunnlag/${id}`,
      params: { seat: SEATS.organisation },
    });
    const lapse = flagged.body.lapse;
    const email = 'post@eldreradet.example.org';
    const asked = await post(`/basis-lapses/${lapse.id}/question`, {
      askedOn: '2026-11-12',
      email,
      version: lapse.version,
    });
    expect(asked.body.lapse).toMatchObject({ askedOn: '2026-11-12', askedBy: 'mail' });
    const mails = (await book.coordinator.get('/outbox')).body;
    const mail = mails.find(({ to }: Body) => to === email);
    expect(mail.body).toContain('Brev 14/25');
    expect(mail.body).not.toMatch(/Rolf|Sæbø|plass/);
    const settled = await post(`/basis-lapses/${lapse.id}/outcome`, {
      outcome: 'stays',
      reference: '14/26',
      decidedOn: '2026-11-12',
      version: asked.body.lapse.version,
    });
    expect(settled.body.lapse).toMatchObject({ outcome: 'stays', reference: '14/26' });
    expect((await board()).findings.some(({ rule }: Body) => rule === 'basis-lapsed')).toBe(false);
    expect((await board()).seats[0].holder.lapsedSince).toBeNull();
  });

  it.each([
    ['nn', 'Står oppnemninga til', 'oppnemnde de ein person'],
    ['en', 'Does your designation to', 'you designated a person'],
  ])('is asked about in the language of the contact: %s', async (language, subject, said) => {
    const { id } = await designated('Rolf Sæbø');
    const [{ id: organisationId, version }] = (await book.coordinator.get('/organisations')).body;
    const contact = { name: 'Kari', email: 'kari@example.org', language, main: true };
    const wish = { name: 'Eldrerådet', kind: 'council', contacts: [contact], version };
    expect((await book.coordinator.put(`/organisations/${organisationId}`, wish)).status).toBe(200);
    const { body } = await post(`/appointments/${id}/basis-lapse`, { since: '2026-11-10' });
    await post(`/basis-lapses/${body.lapse.id}/question`, {
      askedOn: '2026-11-12',
      email: 'kari@example.org',
      version: body.lapse.version,
    });
    const mails: Body[] = (await book.coordinator.get('/outbox')).body;
    const mail = mails.find(({ to }) => to === 'kari@example.org');
    expect(mail?.subject).toContain(subject);
    expect(mail?.body).toContain(said);
    expect(mail?.body).toContain('Brev 14/25');
    expect(mail?.body).not.toMatch(/Rolf|Sæbø/);
  });

  it('ends the appointment when the panel decides so, with the decision on record', async () => {
    const { personId, id } = await designated('Rolf Sæbø');
    const { body } = await post(`/appointments/${id}/basis-lapse`, { since: '2026-11-10' });
    const wish = { outcome: 'ends', reference: '14/26', decidedOn: '2026-11-12', version: 1 };
    const path = `/basis-lapses/${body.lapse.id}/outcome`;
    expect(await refused(() => post(path, wish))).toMatchObject({ status: 400, clean: true });
    const late = { ...wish, lastDay: '2031-01-01' };
    expect(await refused(() => post(path, late))).toMatchObject({ status: 400, clean: true });
    expect((await post(path, { ...wish, lastDay: '2026-11-30' })).status).toBe(201);
    const person = (await book.coordinator.get(`/people/${personId}`)).body;
    expect(person.appointments[0]).toMatchObject({ to: '2026-12-01', endReason: 'basisLapsed' });
    expect((await post(path, { ...wish, version: 2 })).status).toBe(409);
  });

  it('is nothing for who represents no organisation, for a day ahead, or twice at once', async () => {
    const other = await seated('Solveig Tveit');
    const { id } = await designated('Rolf Sæbø');
    const flag = (who: string, since: string) =>
      post(`/appointments/${who}/basis-lapse`, { since });
    expect(await refused(() => flag(other.id, '2026-11-10'))).toMatchObject({
      status: 409,
      clean: true,
    });
    expect(await refused(() => flag(id, '2026-11-13'))).toMatchObject({ status: 400, clean: true });
    expect((await flag(id, '2026-11-10')).status).toBe(201);
    expect(await refused(() => flag(id, '2026-11-11'))).toMatchObject({ status: 409, clean: true });
    expect(await rowsIn(book.panel.app, 'basis_lapse')).toBe(1);
  });
});

describe('An alternate in a vacant seat', () => {
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  const ACT = { decision: '8/26', from: '2026-11-01' };

  it('counts for the quorum, and the seat still shows as vacant', async () => {
    for (const [name, seat] of [
      ['Ingrid Haug', 2],
      ['Jonas Eide', 4],
      ['Kari Mjelde', 8],
      ['Per Vik', 9],
    ] as const) {
      await seated(name, seat);
    }
    const personId = await alternate('Emil Strand');
    const acting = await post(`/seats/${book.seat(7)}/acting`, { personId, ...ACT });
    expect(acting.body.counters).toMatchObject({ filled: 4, quorumNeeded: 5 });
    expect(acting.body.seats[6]).toMatchObject({
      holder: null,
      acting: { name: 'Emil Strand', decision: '8/26' },
    });
    const meeting = await meetingOn('2026-11-12');
    await post(`/meetings/${meeting}/open`, { version: 1 });
    const { body } = await book.coordinator.get('/board');
    const people = body.seats.flatMap(({ holder }: Body) => (holder ? [holder.personId] : []));
    const live = async () => (await book.coordinator.get(`/meetings/${meeting}/live`)).body;
    for (const each of [...people, personId]) {
      await post(`/meetings/${meeting}/attendance`, { personId: each, state: 'present' });
    }
    const sits = (await live()).presences.find((each: Body) => each.personId === personId);
    expect(sits).toMatchObject({ kind: 'alternate', seatNumber: 7 });
  });

  it('begins no term, and the acting ends the day somebody is appointed', async () => {
    const personId = await alternate('Emil Strand');
    await post(`/seats/${book.seat(7)}/acting`, { personId, ...ACT });
    const promoted = await book.appoint(personId, '2026-12-01', {
      track: 'promotion',
      source: '12/26',
    });
    expect(promoted.status).toBe(201);
    const person = (await book.coordinator.get(`/people/${personId}`)).body;
    expect(person.appointments.map(({ kind, from, to }: Body) => [kind, from, to])).toEqual([
      ['alternate', '2026-06-02', '2026-12-01'],
      ['representative', '2026-12-01', '2030-12-01'],
    ]);
    const [acting] = await book.panel.app.db.query<Body>('SELECT to_date FROM acting_alternate');
    expect(acting.to_date).toBe('2026-12-01');
    const [first] = await book.panel.app.db.query<Body>(
      "SELECT frozen FROM appointment WHERE kind = 'representative'",
    );
    const limit = said(JSON.parse(first.frozen), 'term-limit');
    expect(limit.facts).toMatchObject({ counted: 1, daysUsed: 0 });
  });

  it('is refused without a vacancy, to who is no alternate, and in two seats, by clause and remedy', async () => {
    const { personId: holder } = await seated('Solveig Tveit');
    const emil = await alternate('Emil Strand');
    const act = (seat: number, personId: string) =>
      refused(() => post(`/seats/${book.seat(seat)}/acting`, { personId, ...ACT }));
    const taken = await act(7, emil);
    expect(taken).toMatchObject({ status: 422, clean: true });
    expect(said(taken.body, 'alternate-promotion')).toMatchObject({
      ok: false,
      remedy: 'substitute',
    });
    const stranger = await act(8, holder);
    expect(stranger).toMatchObject({ status: 422, clean: true });
    expect(said(stranger.body, 'alternate-to-act')).toMatchObject({
      clause: 'UP 3.4',
      remedy: 'alternate',
    });
    await post(`/seats/${book.seat(8)}/acting`, { personId: emil, ...ACT });
    const twice = await act(9, emil);
    expect(said(twice.body, 'alternate-to-act')).toMatchObject({ ok: false, remedy: 'oneSeat' });
    const hilde = await alternate('Hilde Moe');
    expect(said((await act(8, hilde)).body, 'alternate-to-act').remedy).toBe('endOther');
    const { acting } = (await board()).seats[7];
    const ended = await post(`/acting/${acting.id}/end`, { on: '2026-11-10', version: 1 });
    expect(ended.body.seats[7].acting).toBeNull();
    const later = { personId: hilde, ...ACT, from: '2026-11-11' };
    expect((await post(`/seats/${book.seat(8)}/acting`, later)).status).toBe(201);
  });
});
