import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { apply, aToken, openCall, seatsOf } from './recruitment-book';
import { aNominee, anOrganisation, askedRound, linkTo } from './request-book';

/** Whoever the panel has said yes to is never told no, whatever comes first. */
let app: TestApp;
let coordinator: Client;
let meeting: MeetingBook;
let seats: Record<number, string>;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  coordinator = app.as('coordinator');
  seats = await seatsOf(app);
  meeting = await MeetingBook.held(app, []);
  await meeting.attendedBy(9);
});
afterAll(() => app.close());

/** The meeting says yes in the case that was raised last. */
async function adopt(): Promise<void> {
  meeting.live = (await coordinator.get(`/meetings/${meeting.id}/live`)).body;
  const last = meeting.live.items.length;
  await meeting.takeUp(last);
  const { present } = meeting.item(last).quorum;
  expect((await meeting.decide(last, meeting.count(present, 0, 0))).status).toBe(201);
}

async function refused(act: () => Promise<{ status: number; body: Body }>): Promise<string> {
  const before = [await app.auditCount(), await letters()];
  const { status, body } = await act();
  expect(status).toBe(409);
  expect([await app.auditCount(), await letters()]).toEqual(before);
  return body.errors[0].constraint;
}
/** Everyone a letter of answer has gone to. */
const letters = async (): Promise<string[]> =>
  (
    await app.db.query<{ to: string }>(
      `SELECT to_address AS "to" FROM outbox_mail
        WHERE kind IN ('application-answer', 'nomination-answer') ORDER BY to_address, id`,
    )
  ).map(({ to }) => to);

/** A closed call, and who of its applicants has which address. */
async function closedCall(emails: string[]): Promise<{ id: string; list: () => Promise<Body> }> {
  const { id, version } = await openCall(coordinator, { seatIds: [seats[6]] });
  for (const email of emails) await apply(app, id, { token: aToken(), email, name: email });
  await coordinator.post(`/campaigns/${id}/close`, { version });
  return { id, list: async () => (await coordinator.get(`/campaigns/${id}/applicants`)).body };
}
/** The id behind an address: lists are without. */
async function applicationOf(call: string, email: string): Promise<string> {
  const [row] = await app.db.query<{ id: string }>(
    'SELECT id FROM application WHERE campaign_id = $1 AND email = $2 ORDER BY id',
    [call, email],
  );
  return row?.id ?? '';
}
const proposal = (call: string, applicantIds: string[]) =>
  coordinator.post(`/campaigns/${call}/proposals`, { meetingId: meeting.id, applicantIds });

describe('In an open call', () => {
  it('nobody is answered before whoever the panel said yes to is taken in', async () => {
    const { id, list } = await closedCall(['valgt@example.org', 'annen@example.org']);
    const chosen = await applicationOf(id, 'valgt@example.org');
    await proposal(id, [chosen]);
    await adopt();
    const answer = () => coordinator.post(`/campaigns/${id}/answers`);
    expect(await refused(answer)).toBe('chosen-not-admitted');
    expect((await coordinator.post(`/applicants/${chosen}/admission`)).status).toBe(200);
    expect((await answer()).status).toBe(200);
    expect(await letters()).toEqual(['annen@example.org']);
    const states = (await list()).applicants.map(({ state }: Body) => state).sort();
    expect(states).toEqual(['admitted', 'notChosen']);
  });

  it('no letter goes to the address of somebody chosen, and the page says how many have none', async () => {
    const { id, list } = await closedCall([
      'deler@example.org',
      'DELER@example.org',
      'tredje@example.org',
    ]);
    const before = await letters();
    const chosen = await applicationOf(id, 'deler@example.org');
    await proposal(id, [chosen]);
    expect((await list()).withoutLetter).toBe(0);
    await adopt();
    expect((await list()).withoutLetter).toBe(1);
    await coordinator.post(`/applicants/${chosen}/admission`);
    await coordinator.post(`/campaigns/${id}/answers`);
    expect(await letters()).toEqual([...before, 'tredje@example.org'].sort());
  });

  it('whoever is chosen and does not want to is erased, and the others get their answer', async () => {
    const { id, list } = await closedCall(['angrer@example.org', 'venter@example.org']);
    const before = await letters();
    const chosen = await applicationOf(id, 'angrer@example.org');
    await proposal(id, [chosen]);
    await adopt();
    const leader = app.as('leader');
    await leader.get('/session');
    expect((await leader.post(`/applicants/${chosen}/withdrawal`)).status).toBe(403);
    const gone = await coordinator.post(`/applicants/${chosen}/withdrawal`);
    expect(gone.status).toBe(200);
    expect(gone.body.applicants).toHaveLength(1);
    expect(await applicationOf(id, 'angrer@example.org')).toBe('');
    expect((await coordinator.post(`/campaigns/${id}/answers`)).status).toBe(200);
    expect(await letters()).toEqual([...before, 'venter@example.org'].sort());
    const [left] = (await list()).applicants;
    const again = () => coordinator.post(`/applicants/${left.id}/withdrawal`);
    expect(await refused(again)).toBe('not-withdrawable');
  });
});

it('An applicant under age is admitted, and gets no seat before a guardian has consented', async () => {
  const { id, version } = await openCall(coordinator, { seatIds: [seats[6]] });
  await apply(app, id, { token: aToken(), email: 'ung@example.org', name: 'Unn Ung', age: 16 });
  await coordinator.post(`/campaigns/${id}/close`, { version });
  const young = await applicationOf(id, 'ung@example.org');
  await proposal(id, [young]);
  await adopt();
  const { personId } = (await coordinator.post(`/applicants/${young}/admission`)).body
    .applicants[0];
  const path = `/people/${personId}/guardian`;
  const { body: guardian } = await coordinator.get(path);
  expect(guardian).toMatchObject({ recorded: true, fullAgeOn: '2028-11-12', consentedOn: null });
  const wish = {
    kind: 'representative',
    personId,
    seatId: seats[6],
    basis: 'own',
    from: '2026-12-01',
    track: 'openCall',
    trackOn: '2026-11-12',
    source: 'Utlysning',
  };
  const ofAge = async () =>
    (await coordinator.post('/appointment-checks', wish)).body.findings.find(
      ({ rule }: Body) => rule === 'minimum-age',
    );
  expect(await ofAge()).toMatchObject({ ok: false, acts: 'refuses', remedy: 'guardian' });
  expect((await coordinator.post('/appointments', wish)).status).toBe(422);
  await coordinator.stepUp();
  const consent = {
    fullAgeOn: '2028-06-01',
    name: 'Berit Foresatt',
    contact: '55 00 11 22',
    consentedOn: '2026-11-12',
    version: guardian.version,
  };
  expect((await coordinator.put(path, consent)).status).toBe(200);
  expect(await ofAge()).toMatchObject({ ok: true });
});

describe('When organisations have named people', () => {
  it('no organisation and nobody is answered before whoever the panel said yes to is taken in', async () => {
    const people = ['nevnt@example.org', 'nevnt@example.org', 'ikke@example.org'];
    const ids: string[] = [];
    for (const [n] of people.entries()) {
      const contact = { email: `raad${n}@example.org` };
      ids.push((await anOrganisation(coordinator, `Råd ${n}`, contact)).id);
    }
    const round = await askedRound(coordinator, ids, { seatIds: [seats[5]] });
    const requests = new Map<string, string>(
      round.requests.map(({ organisationId, id }: Body) => [organisationId, id]),
    );
    for (const [n, email] of people.entries()) {
      const token = await linkTo(coordinator, requests.get(ids[n] ?? '') ?? '');
      await app.anyone().post('/own-request/nominations', aNominee(token, { email }));
    }
    const path = `/request-campaigns/${round.id}`;
    await coordinator.post(`${path}/close`, { version: round.version });
    const list = async (): Promise<Body> => (await coordinator.get(`${path}/nominees`)).body;
    const chosen = (await list()).nominees.find(
      ({ organisationId }: Body) => organisationId === ids[0],
    );
    const before = await letters();
    const wish = { meetingId: meeting.id, nomineeIds: [chosen.id] };
    expect((await coordinator.post(`${path}/proposals`, wish)).status).toBe(201);
    await adopt();

    const answer = () => coordinator.post(`${path}/answers`);
    expect(await refused(answer)).toBe('chosen-not-admitted');
    expect((await list()).withoutLetter).toBe(1);
    expect((await coordinator.post(`/nominees/${chosen.id}/admission`)).status).toBe(200);
    expect((await answer()).status).toBe(200);
    // Each organisation hears; the person two of them named was chosen and gets no letter to others.
    const now = [...before, ...ids.map((_id, n) => `raad${n}@example.org`), 'ikke@example.org'];
    expect(await letters()).toEqual(now.sort());
  });
});
