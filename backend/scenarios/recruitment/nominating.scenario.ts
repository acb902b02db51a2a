import { OldNominations } from '../../src/recruitment/nominations/old-nominations';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { aToken, seatsOf } from './recruitment-book';
import { aNominee, anOrganisation, askedRound, linkTo } from './request-book';

let app: TestApp;
let coordinator: Client;
let seats: Record<number, string>;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  seats = await seatsOf(app);
});
afterAll(() => app.close());

const open = (token: string) => app.anyone().post('/own-request/openings', { token });
const nominate = (token: string, more: Body = {}) =>
  app.anyone().post('/own-request/nominations', aNominee(token, more));
const answer = (token: string, more: Body) =>
  app.anyone().post('/own-request/answers', { token, ...more });
const nominations = () =>
  app.db.query<Body>('SELECT name, email, sealed_text AS sealed FROM nomination');
const constraint = (body: Body): string => body.errors?.[0]?.constraint;
let count = 0;

/** A round that has asked so many councils, with a link to each. The clock moves on, so that nobody floods. */
async function asked(many = 1, more: Body = {}): Promise<{ round: Body; tokens: string[] }> {
  app.clock.set(new Date(Date.parse(app.clock.now()) + 61 * 60_000).toISOString());
  const ids: string[] = [];
  for (let n = 0; n < many; n++) {
    const email = `raad${++count}@example.org`;
    ids.push(
      (await anOrganisation(coordinator, `Råd ${String(count).padStart(2, '0')}`, { email })).id,
    );
  }
  const round = await askedRound(coordinator, ids, { seatIds: [seats[5]], ...more });
  const tokens: string[] = [];
  for (const { id } of round.requests) tokens.push(await linkTo(coordinator, id));
  return { round, tokens };
}

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  const before = [await app.auditCount(), await nominations()];
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect([await app.auditCount(), await nominations()]).toEqual(before);
  return { status, ...body };
}

describe('An organisation with a link', () => {
  it('reads what it is asked, names somebody, changes its mind, and nothing is left of the first', async () => {
    const { round, tokens } = await asked();
    const [token = ''] = tokens;
    expect((await open(token)).body).toMatchObject({
      panelName: 'Polyfons erfaringspanel',
      language: 'nb',
      dueOn: '2026-12-01',
      sought: [{ fieldId: 'eldre', requirement: 'organisation' }],
      state: 'asked',
      named: null,
      editable: true,
    });
    expect((await nominate(token)).body).toEqual({ state: 'nominated', mailed: true });
    const [kept] = await nominations();
    expect(kept).toMatchObject({ name: 'Nils Nevnt', email: 'nevnt@example.org' });
    expect(kept?.['sealed']).not.toContain('555');
    expect((await open(token)).body).toMatchObject({
      state: 'nominated',
      named: { name: 'Nils Nevnt' },
    });

    await nominate(token, { name: 'Nora Nevnt', email: null });
    expect(await nominations()).toMatchObject([{ name: 'Nora Nevnt', email: null }]);
    const later = await answer(token, { answer: 'moreTime', note: 'Styret møtes i desember.' });
    expect(later.body.state).toBe('moreTime');
    expect(await nominations()).toEqual([]);
    const [request] = (await coordinator.get(`/request-campaigns/${round.id}`)).body.requests;
    expect(request).toMatchObject({ state: 'moreTime', note: 'Styret møtes i desember.' });
    expect((await answer(token, { answer: 'declined' })).body.state).toBe('declined');
  });

  it.each([
    ['without a yes from the person', { agreed: false }],
    ['without a name', { name: ' ' }],
    ['without any way to reach them', { email: null, phone: ' ' }],
    ['without a basis', { bases: [] }],
    ['with a field there is none of', { fields: ['månen'] }],
  ])('names nobody %s', async (_name, more) => {
    const { tokens } = await asked();
    expect((await refused(() => nominate(tokens[0] ?? '', more))).status).toBe(400);
  });

  it('is let in by no other link, and by none once the request is closed', async () => {
    const { round, tokens } = await asked();
    const [token = ''] = tokens;
    expect((await refused(() => open(aToken()))).status).toBe(404);
    expect((await refused(() => nominate(aToken()))).status).toBe(404);
    await nominate(token);
    await coordinator.post(`/request-campaigns/${round.id}/close`, { version: round.version });
    expect((await refused(() => open(token))).status).toBe(404);
    expect((await refused(() => nominate(token))).status).toBe(404);
    expect((await refused(() => answer(token, { answer: 'declined' }))).status).toBe(404);
  });

  it('is slowed down in a flood, and waiting helps', async () => {
    const { tokens } = await asked();
    const [token = ''] = tokens;
    for (let n = 0; n < 12; n++) await answer(token, { answer: 'moreTime' });
    expect((await refused(() => answer(token, { answer: 'declined' }))).status).toBe(429);
    app.clock.set(new Date(Date.parse(app.clock.now()) + 61 * 60_000).toISOString());
    expect((await answer(token, { answer: 'declined' })).status).toBe(200);
  });
});

it('From whom organisations name to the seat, the answers and the deletion', async () => {
  const { round, tokens } = await asked(3);
  for (const [n, token] of tokens.entries()) {
    await nominate(token, { name: `Nevnt ${n}`, email: `nevnt${n}@example.org` });
  }
  const path = `/request-campaigns/${round.id}`;
  const list = async (): Promise<Body> => (await coordinator.get(`${path}/nominees`)).body;
  const meeting = await MeetingBook.held(app, []);
  const propose = (nomineeIds: string[], who = coordinator) =>
    who.post(`${path}/proposals`, { meetingId: meeting.id, nomineeIds });
  const admit = (id: string) => coordinator.post(`/nominees/${id}/admission`);
  const reply = () => coordinator.post(`${path}/answers`);

  expect(await list()).toMatchObject({ comparable: false, nominees: [] });
  expect(constraint(await refused(reply))).toBe('requests-not-closed');
  await coordinator.post(`${path}/close`, { version: round.version });
  const { nominees, seats: gap } = await list();
  expect(gap).toMatchObject([{ number: 5, filled: true }]);
  expect(nominees.map(({ place, fits }: Body) => [place, fits])).toEqual([
    [1, [5]],
    [2, [5]],
    [3, [5]],
  ]);
  expect(JSON.stringify(nominees)).not.toContain('Nevnt');

  // A name is opened one at a time, with a purpose and a fresh proof.
  const [first, second, third] = nominees;
  const opening = () => coordinator.post(`/nominees/${first.id}/openings`, { purpose: 'compare' });
  expect((await refused(opening)).type).toBe('/problems/assurance');
  await coordinator.stepUp();
  const opened = await opening();
  expect(opened.body).toMatchObject({ place: 1, phone: '555 01 234' });
  expect(opened.body.name).toMatch(/^Nevnt \d$/);

  // One of them withdraws while they are compared: the organisation is asked for another, who comes last.
  const { body: now } = await coordinator.get(path);
  const gone = now.requests.find(
    ({ organisationId }: Body) => organisationId === third.organisationId,
  );
  await coordinator.post(`/organisation-requests/${gone.id}/replacement`, {
    dueOn: '2026-12-20',
    version: gone.version,
  });
  expect((await list()).nominees).toHaveLength(2);
  const again = await linkTo(coordinator, gone.id);
  await nominate(again, { name: 'En annen', email: 'annen@example.org' });
  const another = (await list()).nominees[2];
  expect(another).toMatchObject({ place: 3, organisationId: third.organisationId });
  expect((await open(again)).body.editable).toBe(false);
  const tooLate = await refused(() => answer(again, { answer: 'declined' }));
  expect(constraint(tooLate)).toBe('taken-up');

  // AU proposes, the panel decides.
  const leader = app.as('leader');
  await leader.get('/session');
  const proposed = await propose([first.id], leader);
  expect(proposed.body.decision).toMatchObject({ meetingId: meeting.id, outcome: 'waits' });
  const { agenda } = (await coordinator.get(`/meetings/${meeting.id}`)).body;
  expect(agenda.at(-1)).toMatchObject({
    title: `Opptak etter forespørsel ${round.label}`,
    closed: true,
  });
  expect(constraint(await refused(() => propose([second.id])))).toBe('already-proposed');
  expect(constraint(await refused(() => admit(first.id)))).toBe('not-decided');
  expect(constraint(await refused(reply))).toBe('not-decided');
  await adopt(meeting);
  expect(constraint(await refused(() => admit(second.id)))).toBe('not-proposed');
  const admitted = (await admit(first.id)).body.nominees[0];
  expect(admitted).toMatchObject({ state: 'admitted', designatedOn: '2026-11-12', told: false });

  // The seat by the ordinary appointment, on the organisation's designation.
  const checked = await coordinator.post('/appointment-checks', {
    kind: 'representative',
    personId: admitted.personId,
    seatId: seats[5],
    basis: 'organisation',
    organisationId: admitted.organisationId,
    from: '2027-06-02',
    track: 'designation',
    trackOn: admitted.designatedOn,
    source: `Forespørsel ${round.label}`,
    letterOnRecord: true,
  });
  const track = checked.body.findings.find(({ rule }: Body) => rule === 'recruitment-track');
  expect(track).toMatchObject({ ok: true });

  // Everybody hears; half a year later nothing is left of those who were named.
  const answered = await reply();
  expect(answered.body.nominees.map(({ state, told }: Body) => [state, told])).toEqual([
    ['admitted', true],
    ['notChosen', true],
    ['notChosen', true],
  ]);
  const mails = await app.db.query<Body>(
    `SELECT to_address AS "to", subject, body FROM outbox_mail WHERE kind = 'nomination-answer'`,
  );
  expect(mails).toHaveLength(5);
  for (const { body, subject } of mails) expect(`${subject} ${body}`).not.toMatch(/Nevnt|En annen/);
  expect(constraint(await refused(reply))).toBe('already-answered');
  const clock = app.nest.get(OldNominations);
  app.clock.set('2027-05-11T12:00:00.000Z');
  await clock.round();
  expect((await nominations()).length).toBeGreaterThanOrEqual(3);
  app.clock.set('2027-05-13T12:00:00.000Z');
  expect(await clock.round()).toBeGreaterThanOrEqual(3);
  expect((await list()).nominees).toEqual([]);
  // Whom nobody ever answered goes a year after the last day.
  expect((await nominations()).length).toBeGreaterThan(0);
  app.clock.set('2027-12-22T12:00:00.000Z');
  await clock.round();
  expect(await nominations()).toEqual([]);
  expect(await app.db.query("SELECT id FROM vault_key WHERE kind = 'nomination'")).toEqual([]);
});

/** The meeting adopts a proposal in its only case. */
async function adopt(meeting: MeetingBook): Promise<void> {
  meeting.live = (await coordinator.get(`/meetings/${meeting.id}/live`)).body;
  await meeting.attendedBy(9);
  await meeting.takeUp(1);
  expect((await meeting.decide(1)).status).toBe(201);
}
