import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

const TABLES = [...MEETING_TABLES, 'agenda_template', 'agenda_review'];

async function snapshot(app: TestApp): Promise<string> {
  const found = [];
  for (const table of TABLES) {
    found.push([table, await app.db.query(`SELECT * FROM ${table} ORDER BY id`)]);
  }
  return JSON.stringify(found);
}

async function meetingOn(app: TestApp, day: string): Promise<Body> {
  const times = { startsAt: `${day}T11:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` };
  const meeting = { ...times, place: 'Møterom 2', mode: 'both' };
  return (await app.as('coordinator').post('/meetings', meeting)).body;
}

describe('Cases a meeting does not come to', () => {
  let app: TestApp;
  let book: MeetingBook;
  let later: Body;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    later = await meetingOn(app, '2027-01-14');
    book = await MeetingBook.held(app, [false, false, true, false]);
    await book.attendedBy(8);
    await book.takeUp(1);
    await book.decide(1);
  });
  afterAll(() => app.close());

  it('are carried over when the meeting is closed, keep their numbers, and stand on both', async () => {
    const before = await snapshot(app);
    const treated = { itemId: book.item(1).id, meetingId: later.id };
    const wrong = { version: book.live.version, carry: [treated] };
    expect((await book.send(`/meetings/${book.id}/close`, wrong)).status).toBe(409);
    expect(await snapshot(app)).toBe(before);
    const carry = [2, 3].map((n) => ({ itemId: book.item(n).id, meetingId: later.id }));
    const closed = await book.send(`/meetings/${book.id}/close`, {
      version: book.live.version,
      carry,
    });
    expect(closed.status).toBe(201);
    const { body: old } = await app.as('leader').get(`/meetings/${book.id}`);
    const { body: next } = await app.as('leader').get(`/meetings/${later.id}`);
    expect(next.agenda.map((each: Body) => each.caseNumber)).toEqual([
      book.item(2).caseNumber,
      book.item(3).caseNumber,
    ]);
    expect(old.agenda[1].carriedTo.meetingId).toBe(later.id);
    expect(next.agenda[0].carriedFrom.meetingId).toBe(book.id);
    expect(old.agenda[0]).toMatchObject({ carriedTo: null, carriedFrom: null });
  });

  it('wait in the register when nobody chose a meeting, so that nothing is lost', async () => {
    const { body } = await app.as('leader').get('/cases');
    const left = body.waiting.map((each: Body) => [each.caseNumber, each.status]);
    // Before it waits the revision that the example has under way.
    const revision = ['38/26', 'raised'];
    expect(left).toEqual([revision, [book.item(4).caseNumber, 'unplaced']]);
    const status = (n: number) =>
      body.cases.find((each: Body) => each.caseNumber === book.item(n).caseNumber).status;
    expect([1, 2, 3, 4].map(status)).toEqual(['decided', 'carriedOver', 'carriedOver', 'unplaced']);
    const caseId = book.item(4).caseId;
    const { body: record } = await app.as('leader').get(`/cases/${caseId}/record`);
    const placed = await app.as('leader').post(`/cases/${caseId}/placement`, {
      meetingId: later.id,
      title: record.case.title,
      type: 'decision',
      minutes: 15,
      place: 1,
      version: record.version,
    });
    expect(placed.body.case.status).toBe('carriedOver');
    const { body: next } = await app.as('leader').get(`/meetings/${later.id}`);
    expect(next.agenda[0].caseId).toBe(caseId);
  });

  it('tell nothing of a closed one to an alternate who was not called', async () => {
    const caseId = book.item(3).caseId;
    const { body } = await app.as('alternate').get('/cases');
    const row = body.cases.find((each: Body) => each.caseId === caseId);
    expect(row).toMatchObject({ title: null, raisedBy: null, closed: true });
    const { body: record } = await app.as('alternate').get(`/cases/${caseId}/record`);
    expect(record).toMatchObject({ why: null, ask: null, goal: null, decisions: [] });
    expect(JSON.stringify([body, record])).not.toContain(book.item(3).title);
    expect((await app.as('coordinator').get(`/cases/${caseId}/record`)).body.case.title).toBe(
      book.item(3).title,
    );
  });

  it('show the decision in the register when there is one', async () => {
    const { body } = await app.as('representative').get(`/cases/${book.item(1).caseId}/record`);
    expect(body.decisions).toEqual([
      {
        id: book.item(1).decisions[0].id,
        meetingId: book.id,
        text: 'Panelet sier ja.',
        outcome: 'adopted',
        on: '2026-11-12',
      },
    ]);
    expect(body.places[0]).toMatchObject({ meetingId: book.id, outcome: 'decided' });
  });
});

describe('An agenda being built', () => {
  let app: TestApp;
  let id: string;
  let later: Body;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    id = (await meetingOn(app, '2027-01-14')).id;
    later = await meetingOn(app, '2027-02-11');
  });
  afterAll(() => app.close());

  const coordinator = () => app.as('coordinator');
  const agenda = async (of = id): Promise<Body> =>
    (await coordinator().get(`/meetings/${of}`)).body.agenda;
  const titles = async (of = id) => (await agenda(of)).map((each: Body) => each.title);
  const add = (title: string) =>
    coordinator().post(`/meetings/${id}/agenda-items`, { title, type: 'discussion', minutes: 30 });

  it('gets the standing items once, «eventuelt» last, and new cases before it', async () => {
    const { body } = await coordinator().get('/agenda-templates');
    const [ordinary] = body.templates;
    // Written by hand, it counts as there.
    await add('vurdering av HABILITET');
    await add('En sak');
    const path = `/meetings/${id}/standing-items`;
    const first = await coordinator().post(path, { templateId: ordinary.id });
    expect(first.status).toBe(200);
    await coordinator().post(path, { templateId: ordinary.id });
    await add('En sak til');
    const expected = ordinary.items.map((each: Body) => each.title);
    expect(await titles()).toEqual([
      expected[0],
      expected[2],
      expected[3],
      'vurdering av HABILITET',
      'En sak',
      'En sak til',
      expected[4],
    ]);
    const { body: register } = await coordinator().get('/cases?year=2027');
    expect(register.cases.filter((each: Body) => each.standing)).toHaveLength(4);
    const findings = (await coordinator().get(`/meetings/${id}`)).body.findings;
    expect(findings.filter((each: Body) => each.rule === 'goal-tag')).toHaveLength(3);
  });

  it('has its standing items from the first when the meeting is made with a template', async () => {
    const times = { startsAt: '2027-03-11T11:00:00.000Z', endsAt: '2027-03-11T14:00:00.000Z' };
    const wish = { ...times, place: 'Møterom 2', mode: 'both' };
    const [ordinary] = (await coordinator().get('/agenda-templates')).body.templates;
    const made = await coordinator().post('/meetings', { ...wish, templateId: ordinary.id });
    expect(made.status).toBe(201);
    expect(made.body.agenda.map(({ title }: Body) => title)).toEqual(
      ordinary.items.map(({ title }: Body) => title),
    );
    const without = await coordinator().post('/meetings', { ...wish, templateId: null });
    expect(without.body.agenda).toEqual([]);
  });

  it('is not made at all with a template there is not', async () => {
    const counted = async () => (await app.db.query('SELECT id FROM meeting')).length;
    const before = [await counted(), await app.auditCount()];
    const times = { startsAt: '2027-04-15T11:00:00.000Z', endsAt: '2027-04-15T14:00:00.000Z' };
    const reply = await coordinator().post('/meetings', {
      ...times,
      place: 'Møterom 2',
      mode: 'both',
      templateId: '01890a5d-ac96-774b-bcce-b302099a8057',
    });
    expect(reply.status).toBe(404);
    expect([await counted(), await app.auditCount()]).toEqual(before);
  });

  it('follows the template the panel writes, which two cannot overwrite for each other', async () => {
    const { body } = await coordinator().get('/agenda-templates');
    const [ordinary] = body.templates;
    const items = [
      ...ordinary.items,
      { title: 'Nytt siden sist', type: 'information', minutes: 5 },
    ];
    const path = `/agenda-templates/${ordinary.id}`;
    const saved = await coordinator().put(path, { name: 'Vanlig møte', items, version: 0 });
    expect(saved.body.templates[0]).toMatchObject({ version: 1 });
    const late = await app.as('leader').put(path, { name: 'Vanlig møte', items, version: 0 });
    expect(late.status).toBe(409);
    const extra = { name: 'Ekstramøte', items: items.slice(0, 2), version: 0 };
    const made = await coordinator().post('/agenda-templates', extra);
    expect(made.body.templates.map((each: Body) => each.name)).toEqual([
      'Ekstramøte',
      'Vanlig møte',
    ]);
    const before = await snapshot(app);
    expect((await coordinator().post('/agenda-templates', extra)).status).toBe(400);
    expect((await app.as('representative').get('/agenda-templates')).status).toBe(403);
    expect(await snapshot(app)).toBe(before);
    const [short] = made.body.templates;
    const gone = await coordinator().delete(`/agenda-templates/${short.id}?version=1`);
    expect(gone.status).toBe(204);
  });

  it('moves an item to a place, and refuses whoever held the old order', async () => {
    const items = await agenda();
    const item = items.find((each: Body) => each.title === 'En sak til');
    const path = `/agenda-items/${item.id}/move`;
    const moved = await coordinator().post(path, { place: 2, version: item.version });
    expect(moved.body.agenda[1].id).toBe(item.id);
    const before = await snapshot(app);
    const again = { direction: 'up', version: item.version };
    expect((await app.as('leader').post(path, again)).status).toBe(409);
    expect((await coordinator().post(path, { version: item.version + 1 })).status).toBe(400);
    expect(await snapshot(app)).toBe(before);
  });

  it('lets a case go to a later meeting with its number, but no standing item', async () => {
    const items = await agenda();
    const item = items.find((each: Body) => each.title === 'En sak');
    const body = { meetingId: later.id, version: item.version };
    const moved = await coordinator().post(`/agenda-items/${item.id}/postponement`, body);
    expect(moved.body.agenda.some((each: Body) => each.title === 'En sak')).toBe(false);
    expect((await agenda(later.id))[0]).toMatchObject({
      caseNumber: item.caseNumber,
      minutes: 30,
    });
    const [standing] = moved.body.agenda;
    const refused = await coordinator().post(`/agenda-items/${standing.id}/postponement`, {
      meetingId: later.id,
      version: standing.version,
    });
    expect(refused.status).toBe(409);
    expect(await agenda(later.id)).toHaveLength(1);
  });

  it('is sent to AU, commented on and approved by the leader, and says so when it changes after', async () => {
    const path = `/meetings/${id}/agenda-review`;
    expect((await coordinator().get(path)).body).toMatchObject({ state: 'none', can: ['send'] });
    const sent = await coordinator().post(path, { kind: 'sent', text: '' });
    expect(sent.body).toMatchObject({ state: 'sent', can: ['comment'] });
    const { agenda: read } = sent.body;
    expect((await coordinator().post(`${path}/approval`, { agenda: read })).status).toBe(403);
    await app.as('deputyLeader').post(path, { kind: 'comment', text: 'Fin liste.' });
    const approved = await app.as('leader').post(`${path}/approval`, { agenda: read });
    expect(approved.body.state).toBe('approved');
    expect(approved.body.entries.map((each: Body) => each.kind)).toEqual([
      'sent',
      'comment',
      'approved',
    ]);
    await add('Sein sak');
    const { body } = await app.as('leader').get(path);
    expect(body.state).toBe('changed');
    const before = await snapshot(app);
    expect((await app.as('leader').post(`${path}/approval`, { agenda: read })).status).toBe(409);
    expect((await coordinator().post(path, { kind: 'comment', text: ' ' })).status).toBe(400);
    expect((await app.as('representative').get(path)).status).toBe(403);
    expect(await snapshot(app)).toBe(before);
    const again = await app.as('leader').post(`${path}/approval`, { agenda: body.agenda });
    expect(again.body.state).toBe('approved');
  });
});
