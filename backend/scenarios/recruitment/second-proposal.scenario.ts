import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { apply, aToken, CANARIES, openCall, seatsOf } from './recruitment-book';

let app: TestApp;
let coordinator: Client;
let meeting: MeetingBook;
let calls = 0;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  meeting = await MeetingBook.held(app, []);
  await meeting.attendedBy(9);
});
afterAll(() => app.close());

/** A closed call with three applicants. @returns its id */
async function closedCall(): Promise<string> {
  const seats = await seatsOf(app);
  const call = await openCall(coordinator, { seatIds: [seats[6]] });
  calls += 1;
  for (const [n, name] of ['Anna Eldre', 'Bo Eldre', 'Cato Eldre'].entries()) {
    const email = `call${calls}soker${n}@example.org`;
    await apply(app, call.id, { token: aToken(), email, name });
  }
  await coordinator.post(`/campaigns/${call.id}/close`, { version: call.version });
  return call.id;
}
const list = async (call: string): Promise<Body> =>
  (await coordinator.get(`/campaigns/${call}/applicants`)).body;
const states = async (call: string) =>
  (await list(call)).applicants.map(({ state }: Body) => state);
const propose = (call: string, applicantIds: string[], meetingId = meeting.id) =>
  coordinator.post(`/campaigns/${call}/proposals`, { meetingId, applicantIds });
const answer = (call: string) => coordinator.post(`/campaigns/${call}/answers`);
const admit = (id: string) => coordinator.post(`/applicants/${id}/admission`);

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<string> {
  const before = await app.auditCount();
  const { status, body } = await act();
  expect(status).toBe(409);
  expect(await app.auditCount()).toBe(before);
  return body.errors[0].constraint;
}

/** The meeting says yes or no in the case that was raised last. */
async function decide(says: 'yes' | 'no'): Promise<void> {
  meeting.live = (await coordinator.get(`/meetings/${meeting.id}/live`)).body;
  const last = meeting.live.items.length;
  await meeting.takeUp(last);
  // Whoever has not signed takes no part in a closed case.
  const { present } = meeting.item(last).quorum;
  const how = says === 'yes' ? meeting.count(present, 0, 0) : meeting.count(2, present - 2, 0);
  expect((await meeting.decide(last, how)).status).toBe(201);
}

const letters = (call: number) =>
  app.db.query<Body>(
    `SELECT body FROM outbox_mail WHERE kind = 'application-answer' AND to_address LIKE $1`,
    [`call${call}soker%`],
  );

it('When the panel says no, AU proposes somebody else, in a case of its own', async () => {
  const call = await closedCall();
  const [first, second, third] = (await list(call)).applicants;
  const before = (await propose(call, [first.id])).body.decision;
  await decide('no');
  expect((await list(call)).decision).toMatchObject({ caseId: before.caseId, outcome: 'fallen' });
  expect(await refused(() => admit(first.id))).toBe('not-decided');

  const { decision } = (await propose(call, [second.id])).body;
  expect(decision).toMatchObject({ outcome: 'waits' });
  expect(decision.caseId).not.toBe(before.caseId);
  expect(await states(call)).toEqual(['sent', 'proposed', 'sent']);
  expect(await refused(() => propose(call, [third.id]))).toBe('already-proposed');
  expect(await refused(() => answer(call))).toBe('not-decided');
  await decide('yes');
  expect(await refused(() => admit(first.id))).toBe('not-proposed');
  // Whom the panel said yes to is not put aside for another.
  expect(await refused(() => propose(call, [third.id]))).toBe('already-proposed');
  expect((await admit(second.id)).status).toBe(200);
  expect((await answer(call)).status).toBe(200);
  expect(await states(call)).toEqual(['notChosen', 'admitted', 'notChosen']);
  const sent = await letters(1);
  expect(sent).toHaveLength(2);
  for (const { body } of sent) expect(body).toContain('Denne gangen ble andre valgt');
});

it('When the panel says no, the call may end with nobody, and everyone gets a kind letter', async () => {
  const call = await closedCall();
  const [first] = (await list(call)).applicants;
  await propose(call, [first.id]);
  await decide('no');
  expect((await answer(call)).status).toBe(200);
  expect(await states(call)).toEqual(['notChosen', 'notChosen', 'notChosen']);
  const sent = await letters(2);
  expect(sent).toHaveLength(3);
  // The same words to all: nobody can tell who was proposed.
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  for (const { body } of sent) {
    expect(body).toContain('tok panelet ikke opp noen av søkerne');
    for (const secret of [...CANARIES, 'Anna', 'Bo Eldre', 'Cato']) {
      expect(body).not.toContain(secret);
    }
  }
  const people = await app.db.query(`SELECT id FROM person WHERE email LIKE 'call2%'`);
  expect(people).toEqual([]);
});

it('One address gets one letter, however many applications have used it', async () => {
  const seats = await seatsOf(app);
  const { id, version } = await openCall(coordinator, { seatIds: [seats[6]] });
  calls += 1;
  for (const email of ['en', 'EN', 'to'].map((name) => `call${calls}soker${name}@example.org`)) {
    await apply(app, id, { token: aToken(), email });
  }
  await coordinator.post(`/campaigns/${id}/close`, { version });
  await answer(id);
  expect(await states(id)).toEqual(['notChosen', 'notChosen', 'notChosen']);
  expect(await letters(calls)).toHaveLength(2);
});

it('A case that was taken off the agenda, or that the meeting did not reach, holds nobody back', async () => {
  const call = await closedCall();
  const [first] = (await list(call)).applicants;
  const { meetings } = (await coordinator.get('/meetings?year=2026')).body;
  const { id: planned } = meetings.find(({ state }: Body) => state === 'planned');
  await propose(call, [first.id], planned);
  const { agenda } = (await coordinator.get(`/meetings/${planned}`)).body;
  const { id: itemId, version } = agenda.at(-1);
  const off = await coordinator.delete(`/agenda-items/${itemId}?version=${version}`);
  expect(off.status).toBeLessThan(300);
  expect((await list(call)).decision).toMatchObject({ meetingId: null, outcome: 'untreated' });

  expect((await propose(call, [first.id])).body.decision).toMatchObject({ outcome: 'waits' });
  meeting.live = (await coordinator.get(`/meetings/${meeting.id}/live`)).body;
  await coordinator.post(`/meetings/${meeting.id}/close`, { version: meeting.live.version });
  expect((await list(call)).decision).toMatchObject({ outcome: 'untreated' });
  expect((await propose(call, [first.id], planned)).status).toBe(201);
  expect(await states(call)).toEqual(['proposed', 'sent', 'sent']);
});
