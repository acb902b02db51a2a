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
    await app.nest.get(WrittenRound).close();
    const closed = await view(body.id);
    expect(closed).toMatchObject({
      status: 'provisional',
      sums: { asked: 9, answered: 6, for: 6, against: 0, objections: 0 },
    });
    expect(closed.findings[0]).toMatchObject({ rule: 'written-procedure', ok: true });
    expect(closed.answers.filter((each: Body) => each.answer === 'for')).toHaveLength(6);
    const { body: meeting } = await app.as('leader').get(`/meetings/${closed.meeting.meetingId}`);
    expect(meeting.agenda.map((each: Body) => each.caseId)).toContain(body.caseId);
    await app.nest.get(WrittenRound).close();
    expect((await view(body.id)).status).toBe('provisional');
    app.clock.set('2026-11-12T11:00:00.000Z');
  });

  it('goes to the next meeting when somebody objects, whatever the others say', async () => {
    const { body } = await start(await raised(app, 'Noen sier nei'));
    const able = await signed(asked, body.id);
    for (const who of able.slice(1)) await answer(body.id, who, 'for');
    await answer(body.id, able[0] ?? '', 'object');
    app.clock.set('2026-11-20T23:30:00.000Z');
    await app.nest.get(WrittenRound).close();
    const closed = await view(body.id);
    expect(closed).toMatchObject({ status: 'objected', sums: { objections: 1 } });
    expect(closed.findings[0]).toMatchObject({ ok: false, remedy: 'meeting' });
    expect(closed.meeting).not.toBeNull();
    app.clock.set('2026-11-12T11:00:00.000Z');
  });

  it('is not decided when fewer than a quorum answer', async () => {
    const { body } = await start(await raised(app, 'For få svar'));
    const able = await signed(asked, body.id);
    for (const who of able.slice(0, 4)) await answer(body.id, who, 'for');
    app.clock.set('2026-11-20T23:30:00.000Z');
    await app.nest.get(WrittenRound).close();
    const closed = await view(body.id);
    expect(closed).toMatchObject({ status: 'lapsed', sums: { answered: 4 } });
    expect(closed.findings[0].facts).toMatchObject({ answered: 4, needed: 5 });
  });

  it('is confirmed by the decision of the next meeting', async () => {
    const { body } = await app.as('leader').get('/written-procedures');
    const row = body.procedures.find((each: Body) => each.status === 'provisional');
    const { meeting } = await view(row.id);
    const coordinator = app.as('coordinator');
    app.clock.set('2026-11-25T12:05:00.000Z');
    const path = `/meetings/${meeting.meetingId}`;
    const { version } = (await coordinator.get(path)).body;
    let live = (await coordinator.post(`${path}/open`, { version })).body;
    for (const { personId } of live.presences.filter((p: Body) => p.kind === 'representative')) {
      live = (await coordinator.post(`${path}/attendance`, { personId, state: 'present' })).body;
    }
    const item = live.items.find((each: Body) => each.caseId === row.caseId);
    expect(item.proposals[0].text).toBe(TEXTS.proposal);
    app.clock.set('2026-11-25T12:10:00.000Z');
    const turn = { itemId: item.id, version: live.version };
    await coordinator.post(`${path}/current-item`, turn);
    const decision = {
      proposalId: item.proposals[0].id,
      text: TEXTS.proposal,
      method: 'consensus',
    };
    const decided = await coordinator.post(`/agenda-items/${item.id}/decisions`, decision);
    expect(decided.status).toBe(201);
    expect((await view(row.id)).status).toBe('confirmed');
  });
});
