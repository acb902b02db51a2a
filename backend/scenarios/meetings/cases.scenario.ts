import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

const RAISE = {
  about: 'Ventetid før studier begynner',
  why: 'Mange venter lenge uten å få vite hvorfor.',
  ask: 'Panelet bør be forskerne si fra hver måned.',
};
const TABLES = [...MEETING_TABLES, 'raised_case', 'case_answer', 'outbox_mail'];

async function counts(app: TestApp): Promise<string> {
  const found = [];
  for (const table of TABLES) {
    const rows = await app.db.query(`SELECT * FROM ${table} ORDER BY id`);
    found.push([table, rows.length, JSON.stringify(rows)]);
  }
  return JSON.stringify(found);
}

/** A meeting six weeks ahead of the example panel's day. */
async function meetingOn(app: TestApp, day: string): Promise<Body> {
  const times = { startsAt: `${day}T11:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` };
  const meeting = { ...times, place: 'Møterom 2', mode: 'both' };
  return (await app.as('coordinator').post('/meetings', meeting)).body;
}

describe('A case that is closed as it is taken up', () => {
  let app: TestApp;
  let meeting: Body;
  let raised: Body;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    meeting = await meetingOn(app, '2027-01-14');
    raised = (await app.as('representative').post('/cases', RAISE)).body;
  });
  afterAll(() => app.close());

  const takeUp = (more: Body) =>
    app.as('coordinator').post(`/cases/${raised.case.caseId}/placement`, {
      meetingId: meeting.id,
      title: 'Klage på en navngitt lege',
      type: 'advice',
      minutes: 25,
      goal: null,
      version: raised.version,
      ...more,
    });

  it('needs its ground of law and a reason, and nothing is written without them', async () => {
    const before = await counts(app);
    for (const more of [{}, { ground: 'personal' }, { ground: 'other', reason: 'Navn.' }]) {
      expect((await takeUp({ closed: true, ...more })).status).toBe(400);
    }
    expect(await counts(app)).toBe(before);
  });

  it('never has its title on an agenda, in a mail, or before who may not read it', async () => {
    const reply = await takeUp({ closed: true, ground: 'personal', reason: 'Gjelder én person.' });
    expect(reply.status).toBe(200);
    expect(reply.body.case.closed).toBe(true);
    const { body } = await app.as('alternate').get(`/meetings/${meeting.id}`);
    expect(body.agenda.map(({ title, hidden }: Body) => [title, hidden])).toEqual([
      ['Lukket sak', true],
    ]);
    const mails = await app.db.query('SELECT subject, body FROM outbox_mail');
    expect(JSON.stringify(mails)).not.toContain('navngitt');
    const closings = await app.db.query(
      'SELECT ground, reason FROM case_closing WHERE case_id = $1',
      [raised.case.caseId],
    );
    expect(closings).toEqual([{ ground: 'personal', reason: 'Gjelder én person.' }]);
  });
});

describe('A case raised in the panel', () => {
  let app: TestApp;
  let meeting: Body;
  let raised: Body;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    meeting = await meetingOn(app, '2027-01-14');
  });
  afterAll(() => app.close());

  const leader = () => app.as('leader');
  const member = () => app.as('representative');
  const place = (more: Body = {}) => ({
    meetingId: meeting.id,
    title: 'Ventetid',
    type: 'advice',
    minutes: 25,
    goal: null,
    ...more,
  });

  it('gets a number at once, and everyone in the panel reads who raised it (UP 4.1)', async () => {
    const reply = await member().post('/cases', RAISE);
    expect(reply.status).toBe(201);
    raised = reply.body;
    expect(raised.case).toMatchObject({ title: RAISE.about, status: 'raised', mine: true });
    expect(raised.can).toEqual(['withdraw']);
    const { body } = await app.as('alternate').get(`/cases/${raised.case.caseId}/record`);
    expect(body).toMatchObject({ why: RAISE.why, ask: RAISE.ask, can: [], meetings: [] });
    expect(body.case.raisedBy).toBe(raised.case.raisedBy);
    expect(body.case).toMatchObject({ mine: false, type: null, meeting: null });
  });

  it('is raised once by a double click', async () => {
    const key = { 'idempotency-key': '0b8f5d0e-3f43-4a59-9a52-6f1d3f2f7b11' };
    const first = await app.as('alternate').post('/cases', RAISE, key);
    const second = await app.as('alternate').post('/cases', RAISE, key);
    expect(second.body).toEqual(first.body);
    const { body } = await leader().get('/cases');
    const numbers = body.waiting.map((each: Body) => each.caseNumber);
    // Before them waits the revision that the example has under way.
    const both = [raised.case.caseNumber, first.body.case.caseNumber];
    expect(numbers).toEqual(['38/26', ...both]);
  });

  it('needs all three fields, and nothing is written without them', async () => {
    const before = await counts(app);
    const reply = await member().post('/cases', { ...RAISE, why: '  ' });
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].field).toBe('why');
    expect((await app.as('coordinator').post('/cases', RAISE)).status).toBe(403);
    expect(await counts(app)).toBe(before);
  });

  it('is treated by AU only, and withdrawn only by who raised it', async () => {
    const before = await counts(app);
    const { caseId } = raised.case;
    const answer = { kind: 'declined', text: 'Nei.', version: raised.version };
    expect((await member().post(`/cases/${caseId}/answers`, answer)).status).toBe(403);
    const placed = place({ version: raised.version });
    expect((await app.as('alternate').post(`/cases/${caseId}/placement`, placed)).status).toBe(403);
    const back = { version: raised.version };
    expect((await app.as('alternate').post(`/cases/${caseId}/withdrawal`, back)).status).toBe(404);
    expect(await counts(app)).toBe(before);
  });

  it('stands among AU’s tasks until it is placed, and becomes an agenda item with the same number', async () => {
    const { body: home } = await leader().get('/home');
    expect(home.tasks.find((each: Body) => each.kind === 'treatCases').params.cases).toBe(3);
    const { caseId, caseNumber } = raised.case;
    const reply = await leader().post(
      `/cases/${caseId}/placement`,
      place({ version: raised.version }),
    );
    expect(reply.status).toBe(200);
    expect(reply.body.case).toMatchObject({ status: 'onAgenda', title: 'Ventetid', caseNumber });
    expect(reply.body.case.meeting.meetingId).toBe(meeting.id);
    const { body } = await member().get(`/meetings/${meeting.id}`);
    expect(body.agenda[0]).toMatchObject({ caseNumber, type: 'advice', minutes: 25 });
    const stale = await app
      .as('deputyLeader')
      .post(`/cases/${caseId}/placement`, place({ version: raised.version }));
    expect(stale.status).toBe(409);
    const item = body.agenda[0];
    expect(body.findings.some((each: Body) => each.rule === 'goal-tag' && !each.ok)).toBe(true);
    const removed = await leader().delete(`/agenda-items/${item.id}?version=${item.version}`);
    expect(removed.status).toBe(204);
    const record = await leader().get(`/cases/${caseId}/record`);
    expect(record.body).toMatchObject({ why: RAISE.why, case: { status: 'raised' } });
  });

  it('is put off to a day ahead only, and not told of again until then', async () => {
    const { body } = await leader().get('/cases');
    const other = body.waiting.findLast((each: Body) => each.caseId !== raised.case.caseId);
    const path = `/cases/${other.caseId}`;
    const { version } = (await leader().get(`${path}/record`)).body;
    const answer = { kind: 'postponed', text: 'Vi venter på en rapport.', version };
    const before = await counts(app);
    for (const until of [undefined, '2026-11-12', '2026-02-31']) {
      const reply = await leader().post(`${path}/answers`, { ...answer, until });
      expect(reply.body.errors).toEqual([{ field: 'until', constraint: 'future' }]);
    }
    expect(await counts(app)).toBe(before);
    const put = await leader().post(`${path}/answers`, { ...answer, until: '2026-12-01' });
    expect(put.body.case).toMatchObject({ status: 'postponed', until: '2026-12-01' });
    const { body: home } = await leader().get('/home');
    expect(home.tasks.find((each: Body) => each.kind === 'treatCases').params.cases).toBe(2);
    const { body: own } = await app.as('alternate').get('/home');
    expect(own.tasks.some((each: Body) => each.kind === 'readCaseAnswer')).toBe(true);
  });

  it('is answered why not: the answer stands in the register, and who raised it is told', async () => {
    const path = `/cases/${raised.case.caseId}`;
    const { version } = (await leader().get(`${path}/record`)).body;
    const text = 'Saken hører til etikkomiteen.';
    const reply = await leader().post(`${path}/answers`, { kind: 'declined', text, version });
    expect(reply.body.case.status).toBe('answered');
    const { body } = await app.as('alternate').get(`${path}/record`);
    expect(body.answers.map((each: Body) => each.kind)).toEqual(['placed', 'declined']);
    expect(body.answers[1]).toMatchObject({ kind: 'declined', text, until: null });
    expect(body.findings[0]).toMatchObject({ rule: 'proposing', ok: true });
    const { body: home } = await member().get('/home');
    expect(home.tasks.find((each: Body) => each.kind === 'readCaseAnswer')).toBeDefined();
    const again = await leader().post(`${path}/answers`, {
      kind: 'declined',
      text,
      version: version + 1,
    });
    expect(again.status).toBe(409);
  });

  it('is taken back by who raised it: the number stays, the reasons are deleted', async () => {
    const fresh = (await member().post('/cases', { ...RAISE, about: 'Noe annet' })).body;
    const path = `/cases/${fresh.case.caseId}`;
    const back = await member().post(`${path}/withdrawal`, { version: fresh.version });
    expect(back.body).toMatchObject({ why: '', ask: '', can: [], case: { status: 'withdrawn' } });
    const { body } = await leader().get('/cases');
    expect(body.cases[0]).toMatchObject({
      caseNumber: fresh.case.caseNumber,
      status: 'withdrawn',
    });
    expect((await member().post(`${path}/withdrawal`, { version: fresh.version + 1 })).status).toBe(
      403,
    );
  });

  it('is late when the papers of a meeting it was in time for are due, and broken after two (UP 4.1)', async () => {
    const fresh = (await member().post('/cases', { ...RAISE, about: 'Sen sak' })).body;
    const path = `/cases/${fresh.case.caseId}/record`;
    const now = async () => (await leader().get(path)).body;
    const start = await now();
    await meetingOn(app, '2027-02-11');
    app.clock.set('2027-02-09T09:00:00.000Z');
    const passed = await now();
    expect([start.case.late, passed.case.late]).toEqual([false, true]);
    expect(passed.findings[0]).toMatchObject({ ok: false });
    expect(passed.findings[0].facts.agendasSince).toBeGreaterThanOrEqual(2);
    app.clock.set('2026-11-12T09:00:00.000Z');
  });
});
