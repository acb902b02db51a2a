import { OldApplications } from '../../src/recruitment/applications/old-applications';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { apply, aToken, CANARIES, openCall, seatsOf } from './recruitment-book';

let app: TestApp;
let coordinator: Client;
let call: Body;
let meeting: MeetingBook;
let seats: Record<number, string>;
const tokens = [aToken(), aToken(), aToken()];
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  seats = await seatsOf(app);
  call = await openCall(coordinator, { seatIds: [seats[6]] });
  for (const [n, name] of ['Anna Eldre', 'Bo Eldre', 'Cato Eldre'].entries()) {
    await apply(app, call.id, { token: tokens[n], email: `soker${n}@example.org`, name });
  }
  meeting = await MeetingBook.held(app, []);
});
afterAll(() => app.close());

const list = async (): Promise<Body> =>
  (await coordinator.get(`/campaigns/${call.id}/applicants`)).body;
const propose = (applicantIds: string[], who = coordinator, meetingId = meeting.id) =>
  who.post(`/campaigns/${call.id}/proposals`, { meetingId, applicantIds });
const admit = (id: string) => coordinator.post(`/applicants/${id}/admission`);
const answer = () => coordinator.post(`/campaigns/${call.id}/answers`);

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<Body> {
  const before = await app.auditCount();
  const { status, body } = await act();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await app.auditCount()).toBe(before);
  return { status, ...body };
}
const constraint = (body: Body): string => body.errors?.[0]?.constraint;

it('Filling a vacant seat through an open call, from the proposal to the seat and the answers', async () => {
  expect(constraint(await refused(() => propose([meeting.id])))).toBe('campaign-not-closed');
  expect(constraint(await refused(answer))).toBe('campaign-not-closed');
  await coordinator.post(`/campaigns/${call.id}/close`, { version: call.version });
  const [first, second] = (await list()).applicants;

  // AU proposes: a closed case that names the call and nobody.
  expect((await refused(() => propose([meeting.id]))).status).toBe(404);
  const member = app.as('representative');
  await member.get('/session');
  expect((await refused(() => propose([first.id], member))).status).toBe(403);
  const leader = app.as('leader');
  await leader.get('/session');
  const proposed = await propose([first.id], leader);
  expect(proposed.status).toBe(201);
  expect(proposed.body.decision).toMatchObject({ meetingId: meeting.id, outcome: 'waits' });
  expect(proposed.body.applicants.map(({ state }: Body) => state)).toEqual([
    'proposed',
    'sent',
    'sent',
  ]);
  const { agenda } = (await coordinator.get(`/meetings/${meeting.id}`)).body;
  expect(agenda.at(-1)).toMatchObject({
    title: 'Opptak etter utlysning 1/26',
    type: 'decision',
    closed: true,
  });
  expect(constraint(await refused(() => propose([second.id])))).toBe('already-proposed');

  // Nobody is admitted, and nobody is answered, before the panel has decided.
  expect(constraint(await refused(() => admit(first.id)))).toBe('not-decided');
  expect(constraint(await refused(answer))).toBe('not-decided');
  await decide();
  expect((await list()).decision.outcome).toBe('adopted');
  expect(constraint(await refused(() => admit(second.id)))).toBe('not-proposed');

  // The applicant becomes a person, and gets the seat by the ordinary appointment.
  const admitted = (await admit(first.id)).body.applicants[0];
  expect(admitted).toMatchObject({ state: 'admitted' });
  const wish = {
    kind: 'representative',
    personId: admitted.personId,
    seatId: seats[6],
    basis: 'own',
    from: '2026-12-01',
    track: 'openCall',
    trackOn: '2026-11-12',
    source: `Utlysning 1/26, vedtak i sak ${proposed.body.decision.label}`,
  };
  expect((await coordinator.post('/appointments', wish)).status).toBe(201);
  expect(constraint(await refused(() => admit(first.id)))).toBe('not-proposed');

  // The others get a kind letter that names nobody, once.
  const answered = (await answer()).body;
  expect(answered.applicants.map(({ state }: Body) => state)).toEqual([
    'admitted',
    'notChosen',
    'notChosen',
  ]);
  await answer();
  const letters = await app.db.query<Body>(
    `SELECT to_address, subject, body FROM outbox_mail WHERE kind = 'application-answer'`,
  );
  expect(letters).toHaveLength(2);
  for (const { subject, body } of letters) {
    expect(subject).toContain('Svar på søknaden');
    expect(body).toMatch(/slettes 12\. mai 2027/);
    for (const secret of [...CANARIES, 'Anna', 'Bo Eldre', 'Cato']) {
      expect(body).not.toContain(secret);
    }
  }
});

it('What was answered is erased after half a year; the person who was admitted stays', async () => {
  const erase = () => app.nest.get(OldApplications).round();
  app.clock.set('2027-05-12T10:00');
  expect(await erase()).toBe(0);
  app.clock.set('2027-05-13T10:00');
  expect(await erase()).toBe(3);
  expect(await app.db.query('SELECT id FROM application')).toEqual([]);
  expect(await app.db.query(`SELECT id FROM outbox_mail WHERE kind LIKE 'application-%'`)).toEqual(
    [],
  );
  const people = await app.db.query<Body>(`SELECT name FROM person WHERE email LIKE 'soker%'`);
  expect(people).toHaveLength(1);
});

/** The meeting adopts a proposal in its only case. */
async function decide(): Promise<void> {
  meeting.live = (await coordinator.get(`/meetings/${meeting.id}/live`)).body;
  await meeting.attendedBy(9);
  await meeting.takeUp(1);
  expect((await meeting.decide(1)).status).toBe(201);
}
