import { WrittenRound } from '../../src/meetings/circulation/written-round';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const TEXTS = { question: 'Skal panelet svare?', background: '', proposal: 'Panelet svarer ja.' };
const WATCHED = ['written_procedure', 'written_answer', 'outbox_mail', 'agenda_item'];

async function counts(app: TestApp): Promise<string> {
  const found = [];
  for (const table of WATCHED) found.push((await app.db.query(`SELECT * FROM ${table}`)).length);
  return found.join();
}

/** A case somebody raised, and everyone who may be asked. */
async function raised(app: TestApp, about = 'Svar på høring'): Promise<string> {
  const words = { about, why: 'Det haster litt.', ask: 'Si ja eller nei.' };
  return (await app.as('representative').post('/cases', words)).body.case.caseId;
}

describe('A light case settled in writing (UP 3.4)', () => {
  let app: TestApp;
  let asked: string[];
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    for (const who of ['leader', 'alternate', 'representative']) await app.as(who).get('/home');
  });
  afterAll(() => app.close());

  const start = (caseId: string, more: Body = {}, who = 'leader') => {
    const body = { caseId, weight: 'ordinary', ...TEXTS, closesOn: '2026-11-20', ...more };
    return app.as(who).post('/written-procedures', body);
  };
  const view = async (id: string, who = 'leader') =>
    (await app.as(who).get(`/written-procedures/${id}`)).body;
  const answer = (id: string, who: string, said: string, version = 1) =>
    app.as(who).put(`/written-procedures/${id}/answer`, { answer: said, version });
  /** Its line in the register of decisions, if any. */
  const registered = async (id: string): Promise<Body[]> => {
    const { body } = await app.as('leader').put('/decision-search', { words: '', page: 1 });
    return body.decisions.filter((each: Body) => each.id === id);
  };
  /** Seven come to the meeting it stands on, and take it up. */
  const takenUp = async (id: string): Promise<{ item: Body }> => {
    const { meeting, caseId } = await view(id);
    const path = `/meetings/${meeting.meetingId}`;
    const coordinator = app.as('coordinator');
    app.clock.set(meeting.startsAt);
    const { version } = (await coordinator.get(path)).body;
    let live = (await coordinator.post(`${path}/open`, { version })).body;
    const people = live.presences.filter(({ kind }: Body) => kind === 'representative');
    for (const { personId } of people.slice(0, 7)) {
      live = (await coordinator.post(`${path}/attendance`, { personId, state: 'present' })).body;
    }
    const item = live.items.find((each: Body) => each.caseId === caseId);
    app.clock.set(new Date(Date.parse(meeting.startsAt) + 600_000).toISOString());
    await coordinator.post(`${path}/current-item`, { itemId: item.id, version: live.version });
    return { item };
  };
  const peopleAsked = async (id: string) =>
    (
      await app.db.query<{ id: string }>(
        'SELECT person_id AS id FROM written_answer WHERE procedure_id = $1 ORDER BY person_id',
        [id],
      )
    ).map((row) => row.id);
  /** Those asked who may read papers. */
  const signed = async (people: string[], id: string) => {
    const able = [];
    for (const each of people) {
      const { status } = await app.as(each).get(`/written-procedures/${id}`);
      if (status === 200) able.push(each);
    }
    return able;
  };

  it('is refused with the clause for elections, revisions and interpretations; nothing is written', async () => {
    const caseId = await raised(app);
    const before = await counts(app);
    for (const weight of ['election', 'revision', 'interpretation']) {
      const reply = await start(caseId, { weight });
      expect(reply.status).toBe(422);
      expect(reply.body.findings[0]).toMatchObject({
        rule: 'written-procedure',
        clause: 'UP 3.4',
        ok: false,
        facts: { weight, allowed: false },
      });
    }
    expect((await start(caseId, {}, 'representative')).status).toBe(403);
    const late = await start(caseId, { closesOn: '2026-11-12' });
    expect(late.body.errors).toEqual([{ field: 'closesOn', constraint: 'future' }]);
    expect(await counts(app)).toBe(before);
  });

  it('asks all representatives and no alternate, by mail and on the home page', async () => {
    const { status, body } = await start(await raised(app));
    expect(status).toBe(201);
    asked = await peopleAsked(body.id);
    expect(asked).toHaveLength(9);
    expect(body).toMatchObject({ status: 'open', asked: 9, answered: 0, sums: null, answers: [] });
    expect((await start(body.caseId)).status).toBe(409);
    const { body: home } = await app.as('leader').get('/home');
    const task = home.tasks.find((each: Body) => each.kind === 'answerWritten');
    expect(task).toMatchObject({ link: `/skriftlig/${body.id}`, due: '2026-11-20' });
    const { body: other } = await app.as('alternate').get('/home');
    expect(other.tasks.some((each: Body) => each.kind === 'answerWritten')).toBe(false);
    expect((await answer(body.id, 'alternate', 'for')).status).toBe(404);
  });

  it('hides what others answer until it closes, and lets one change one’s mind', async () => {
    const { body } = await start(await raised(app));
    const mine = await answer(body.id, 'leader', 'against');
    expect(mine.body).toMatchObject({ own: { answer: 'against', version: 2 }, answered: 1 });
    expect((await answer(body.id, 'leader', 'for')).status).toBe(409);
    const changed = await answer(body.id, 'leader', 'for', 2);
    expect(changed.body.own).toEqual({ answer: 'for', version: 3 });
    const seen = await view(body.id, 'coordinator');
    expect(seen).toMatchObject({ own: null, sums: null, answers: [] });
    expect(JSON.stringify(seen)).not.toContain('"for"');
  });

  it('is decided when a quorum answers and nobody objects: provisionally, on the next agenda', async () => {
    const { body } = await start(await raised(app, 'Vedtas skriftlig'));
    const able = await signed(asked, body.id);
    for (const who of able.slice(0, 6)) await answer(body.id, who, 'for');
    app.clock.set('2026-11-20T23:30:00.000Z');
    expect((await answer(body.id, able[6] ?? '', 'against')).status).toBe(409);
    await app.nest.get(WrittenRound).round();
    const closed = await view(body.id);
    expect(closed).toMatchObject({
      status: 'provisional',
      sums: { asked: 9, answered: 6, for: 6, against: 0, objections: 0 },
    });
    expect(closed.findings[0]).toMatchObject({ rule: 'written-procedure', ok: true });
    expect(closed.answers.filter((each: Body) => each.answer === 'for')).toHaveLength(6);
    const { body: meeting } = await app.as('leader').get(`/meetings/${closed.meeting.meetingId}`);
    expect(meeting.agenda.map((each: Body) => each.caseId)).toContain(body.caseId);
    await app.nest.get(WrittenRound).round();
    expect((await view(body.id)).status).toBe('provisional');
    const [line] = await registered(body.id);
    expect(line).toMatchObject({
      ...{ outcome: 'adopted', written: 'provisional', meetingId: null, method: 'written' },
      ...{ for: 6, against: 0, present: 6, needed: 5, on: '2026-11-21', clauses: ['UP 3.4'] },
    });
    const { body: record } = await app.as('leader').get(`/decisions/${body.id}`);
    expect(record).toMatchObject({ basis: 9, settledBy: null, can: [], later: [] });
    const note = { addressee: 'Klyngen', supersededBy: null, version: 0 };
    expect((await app.as('leader').put(`/decisions/${body.id}/mark`, note)).status).toBe(404);
    app.clock.set('2026-11-12T11:00:00.000Z');
  });

  it('goes to the next meeting when somebody objects, whatever the others say', async () => {
    const { body } = await start(await raised(app, 'Noen sier nei'));
    const able = await signed(asked, body.id);
    for (const who of able.slice(1)) await answer(body.id, who, 'for');
    await answer(body.id, able[0] ?? '', 'object');
    app.clock.set('2026-11-20T23:30:00.000Z');
    await app.nest.get(WrittenRound).round();
    const closed = await view(body.id);
    expect(closed).toMatchObject({ status: 'objected', sums: { objections: 1 } });
    expect(closed.findings[0]).toMatchObject({ ok: false, remedy: 'meeting' });
    expect(closed.meeting).not.toBeNull();
    expect(await registered(body.id)).toEqual([]);
    app.clock.set('2026-11-12T11:00:00.000Z');
  });

  it('is not decided when fewer than a quorum answer', async () => {
    const { body } = await start(await raised(app, 'For få svar'));
    const able = await signed(asked, body.id);
    for (const who of able.slice(0, 4)) await answer(body.id, who, 'for');
    app.clock.set('2026-11-20T23:30:00.000Z');
    await app.nest.get(WrittenRound).round();
    const closed = await view(body.id);
    expect(closed).toMatchObject({ status: 'lapsed', sums: { answered: 4 } });
    expect(closed.findings[0].facts).toMatchObject({ answered: 4, needed: 5 });
  });

  it('is confirmed by the decision of the next meeting', async () => {
    const { body } = await app.as('leader').get('/written-procedures');
    const row = body.procedures.find((each: Body) => each.status === 'provisional');
    const { item } = await takenUp(row.id);
    expect(item.proposals[0].text).toBe(TEXTS.proposal);
    const decision = {
      proposalId: item.proposals[0].id,
      text: TEXTS.proposal,
      method: 'consensus',
    };
    const path = `/agenda-items/${item.id}/decisions`;
    const decided = await app.as('coordinator').post(path, decision);
    expect(decided.status).toBe(201);
    expect((await view(row.id)).status).toBe('confirmed');
    const [line] = await registered(row.id);
    expect(line).toMatchObject({ outcome: 'adopted', written: 'confirmed' });
    const made = decided.body.items.find((each: Body) => each.id === item.id).decisions.at(-1);
    const { body: record } = await app.as('leader').get(`/decisions/${row.id}`);
    expect(record.settledBy).toMatchObject({ id: made.id });
    const { body: meetings } = await app.as('leader').get(`/decisions/${made.id}`);
    expect(meetings.settles).toMatchObject([{ id: row.id }]);
  });

  it('has fallen in the register when the next meeting says no', async () => {
    app.clock.set('2026-11-26T09:00:00.000Z');
    const times = { startsAt: '2026-12-09T11:00:00.000Z', endsAt: '2026-12-09T14:00:00.000Z' };
    const next = { ...times, place: 'Møterom 2', mode: 'room' };
    expect((await app.as('coordinator').post('/meetings', next)).status).toBe(201);
    const { body } = await start(await raised(app, 'Sies nei til'), { closesOn: '2026-12-01' });
    const able = await signed(asked, body.id);
    for (const who of able.slice(0, 6)) await answer(body.id, who, 'for');
    app.clock.set('2026-12-01T23:30:00.000Z');
    await app.nest.get(WrittenRound).round();
    expect((await registered(body.id))[0]).toMatchObject({ written: 'provisional' });
    const { item } = await takenUp(body.id);
    const [{ id: proposalId, text }] = item.proposals;
    const no = { method: 'count', for: 1, against: 6, blank: 0 };
    const path = `/agenda-items/${item.id}/decisions`;
    const decided = await app.as('coordinator').post(path, { proposalId, text, ...no });
    expect(decided.status).toBe(201);
    expect((await registered(body.id))[0]).toMatchObject({
      ...{ outcome: 'fallen', written: 'overturned' },
    });
  });
});
