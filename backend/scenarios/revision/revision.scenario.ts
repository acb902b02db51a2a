import { TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { StatutesReader } from '../../src/statutes/statutes-reader';
import { itemOf, raiseHands, RevisionBook } from './revision-book';

const findingIn = (findings: Body[], rule: string) => findings.find((each) => each.rule === rule);

describe('A revision of the plan, from a draft to the rules in force', () => {
  let app: TestApp;
  let book: RevisionBook;
  let meeting: Body;
  let held: MeetingBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
    meeting = await book.meetingOn('2026-06-10');
  });
  afterAll(() => app.close());

  it('is a draft nobody else knows of', async () => {
    const change = await book.draft((plan) => {
      plan.numbers.flexibleSeats = 2;
      plan.numbers.quorumPart = 2;
      plan.numbers.quorumWhole = 3;
      const clause = plan.clauses.find(({ id }: Body) => id === '3.4');
      clause.text = clause.text.replaceAll('10', '8');
    });
    expect(change).toMatchObject({ state: 'draft', mine: true, can: ['edit', 'open', 'discard'] });
    const numbers = change.changes.numbers.map(({ id, before, after }: Body) => [
      id,
      before,
      after,
    ]);
    expect(numbers).toEqual([
      ['seats', 10, 8],
      ['flexibleSeats', 4, 2],
      ['quorumPart', 1, 2],
      ['quorumWhole', 2, 3],
    ]);
    expect(change.changes.clauses).toHaveLength(1);
    expect(change.changes.unsaid).toEqual([]);
    expect((await book.member(1).get(`/rule-changes/${change.id}`)).status).toBe(404);
    expect((await book.answer(1, 'supports')).status).toBe(404);
    const { changes } = (await book.member(1).get('/rule-changes')).body;
    // The example has one under way.
    expect(changes.map(({ state }: Body) => state)).toEqual(['open']);
    expect(changes.map(({ id }: Body) => id)).not.toContain(change.id);
  });

  it('is saved against what somebody saved meanwhile, and refuses a plan that does not hang together', async () => {
    const dto = await book.plan((plan) => (plan.numbers.quorumPart = 3));
    const save = (more: Body) =>
      book.member(0).put(`/rule-changes/${book.change.id}`, { ...dto, version: 1, ...more });
    expect((await save({})).status).toBe(400);
    const whole = await book.plan((plan) => (plan.numbers.flexibleSeats = 3));
    expect((await save({ ...whole, version: 7 })).status).toBe(409);
    const saved = await save({ plan: book.change.plan });
    expect(saved.status).toBe(200);
    book.change = saved.body;
  });

  it('becomes a case with a number when it is put forward, with the proposer’s own wish', async () => {
    const change = await book.open();
    expect(change).toMatchObject({ state: 'open', case: { meetingId: null } });
    expect(change.meter).toMatchObject({ yes: 1, needed: 7, basis: 10, option: 'seated' });
    expect(change.supporters).toHaveLength(1);
    const again = await book.member(0).post(`/rule-changes/${change.id}/opening`, { version: 3 });
    expect(again.status).toBe(409);
  });

  it('collects wishes in writing: members support, decline and take it back, and only support is told', async () => {
    for (const n of [1, 2, 3]) expect((await book.answer(n, 'supports')).status).toBe(200);
    const declined = await book.answer(4, 'declines');
    expect(declined.body.ownAnswer).toBe('declines');
    const seen = await book.look(book.member(5));
    expect(seen.meter.yes).toBe(4);
    expect(seen.supporters).toHaveLength(4);
    expect(JSON.stringify(seen)).not.toContain('declines');
    await book.member(3).delete(`/rule-changes/${book.change.id}/own-answer`);
    expect((await book.look()).meter.yes).toBe(3);
    const alternate = app.as('alternate');
    const path = `/rule-changes/${book.change.id}/own-answer`;
    expect((await alternate.put(path, { answer: 'supports' })).status).toBe(403);
  });

  it('takes what was said in a meeting from those who prepare, who cannot take out what somebody wrote', async () => {
    const { members, id } = await book.look();
    const coordinator = app.as('coordinator');
    const entered = await coordinator.post(`/rule-changes/${id}/supporters`, {
      personId: members[0].personId,
    });
    expect(entered.body.meter.yes).toBe(4);
    expect(entered.body.supporters.at(-1).channel).toBe('meeting');
    const out = (personId: string) =>
      coordinator.delete(`/rule-changes/${id}/supporters/${personId}`);
    expect((await out(members[0].personId)).status).toBe(200);
    expect((await out(book.memberIds[1] ?? '')).status).toBe(409);
  });

  it('is never settled in writing, and never comes late on an agenda', async () => {
    const { caseId } = book.change.case;
    const written = { caseId, weight: 'ordinary', question: 'Ja?', background: 'x', proposal: 'y' };
    const reply = await app
      .as('coordinator')
      .post('/written-procedures', { ...written, closesOn: '2026-05-20' });
    expect(reply.status).toBe(422);
    const soon = await book.meetingOn('2026-05-18');
    const late = await book.place(soon.id);
    expect(late.status).toBe(422);
    expect(findingIn(late.body.findings, 'late-case')).toMatchObject({ ok: false });
    expect((await book.place(meeting.id)).status).toBe(200);
    expect((await book.look(book.member(0))).can).not.toContain('withdraw');
  });

  it('lies on the table when its case comes up, says what it takes, and is voted on as it stands', async () => {
    held = await book.hold(meeting, '2026-06-10', 8);
    const n = itemOf(held, book.change);
    await held.takeUp(n);
    const { proposals, votes } = held.item(n);
    expect(proposals).toHaveLength(1);
    expect(votes.weighing).toMatchObject({
      weight: 'revision',
      byMembers: true,
      need: { needed: 7, basis: 10 },
      otherNeed: null,
    });
    const { id, version } = proposals[0];
    const reword = await app
      .as('coordinator')
      .post(`/proposals/${id}/text`, { text: 'x', version });
    expect([404, 409]).toContain(reword.status);
    const amend = { text: 'Ni', byPersonId: held.ids('representative')[0], kind: 'amendment' };
    const path = `/agenda-items/${held.item(n).id}/proposals`;
    expect((await held.send(path, { ...amend, toId: id })).status).toBe(409);
  });

  it('revision, 10 seated, 8 present, 6 for 2 against: refused: 6 < 7', async () => {
    const n = itemOf(held, book.change);
    const reply = await raiseHands(held, n, held.count(6, 2, 0, 'for'));
    expect(reply.status).toBe(201);
    const [decision] = held.item(n).decisions;
    expect(decision.outcome).toBe('fallen');
    expect(findingIn(decision.findings, 'revision')).toMatchObject({
      ok: false,
      facts: { yes: 6, needed: 7, basis: 10 },
    });
    expect(findingIn(decision.findings, 'majority')).toBeUndefined();
    expect(await book.look()).toMatchObject({ state: 'fallen', decision: { outcome: 'fallen' } });
    expect(await app.db.query('SELECT id FROM statutes_version')).toHaveLength(1);
  });
});

describe('A revision that two thirds want', () => {
  let app: TestApp;
  let book: RevisionBook;
  let held: MeetingBook;
  let old: string;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
    const meeting = await book.meetingOn('2026-06-10');
    await book.draft((plan) => {
      plan.numbers.flexibleSeats = 2;
      plan.numbers.quorumPart = 3;
      plan.numbers.quorumWhole = 5;
    });
    expect(book.change.changes.unsaid).toEqual(['UP 3.4']);
    await book.open();
    await book.place(meeting.id);
    const coordinator = app.as('coordinator');
    const item = { title: 'Samme kveld', type: 'decision', minutes: 10 };
    await coordinator.post(`/meetings/${meeting.id}/agenda-items`, item);
    held = await book.hold(meeting, '2026-06-10', 10);
    old = (await app.nest.get(StatutesReader).inForce('2026-06-10')).id;
  });
  afterAll(() => app.close());

  it('is adopted by 7 of 10, and the steering group is to be told', async () => {
    const n = itemOf(held, book.change);
    await held.takeUp(n);
    const reply = await raiseHands(held, n, held.count(7, 2, 1, 'for'));
    expect(reply.body.items[n - 1].decisions[0].outcome).toBe('adopted');
    expect(await book.look()).toMatchObject({ state: 'adopted', inForceFrom: '2026-06-11' });
    const tasks = held.item(n).tasks;
    expect(tasks).toHaveLength(1);
    expect(tasks[0].text).toContain('styringsgruppa');
  });

  it('revision adopted 10 June 2026; another case the same evening: by the old plan; new plan from 11 June 00:00', async () => {
    const other = held.live.items.findIndex(({ title }: Body) => title === 'Samme kveld') + 1;
    await held.takeUp(other);
    expect((await held.decide(other)).status).toBe(201);
    const rows = await app.db.query<{ statutes_id: string }>('SELECT statutes_id FROM decision');
    expect(new Set(rows.map(({ statutes_id }) => statutes_id))).toEqual(new Set([old]));
    const reader = app.nest.get(StatutesReader);
    expect((await reader.inForce('2026-06-10')).data.seats).toBe(10);
    const { data, inForceFrom } = await reader.inForce('2026-06-11');
    expect({ seats: data.seats, inForceFrom }).toEqual({ seats: 8, inForceFrom: '2026-06-11' });
    expect(data.quorumShare).toEqual([3, 5]);
  });

  it('takes nobody’s seat: those over stay, the vacant would go first, and nobody is appointed until it fits', async () => {
    app.clock.set('2026-06-12T09:00:00.000Z');
    const board = (await app.as('coordinator').get('/board')).body;
    expect(board.seats).toHaveLength(10);
    expect(board.seats.every(({ holder }: Body) => holder !== null)).toBe(true);
    const clause = (await app.as('coordinator').get('/clauses/7.2/findings')).body;
    expect(findingIn(clause, 'revision-transition')).toMatchObject({
      ok: false,
      facts: { seated: 10, seats: 8, over: 2, room: 7 },
    });
    const closed = await app.db.query<{ number: number }>(
      'SELECT number FROM seat WHERE to_date IS NOT NULL ORDER BY number',
    );
    expect(closed.map(({ number }) => number)).toEqual([9, 10]);
  });

  it('holds the next meeting under the new rules while old decisions still cite the old', async () => {
    const next = await MeetingBook.held(app, [false]);
    await next.attendedBy(5);
    await next.takeUp(1);
    const refused = await next.decide(1);
    expect(refused.status).toBe(422);
    expect(findingIn(refused.body.findings, 'quorum')).toMatchObject({
      facts: { present: 5, needed: 6, basis: 10 },
    });
    await next.attendedBy(6);
    expect((await next.decide(1)).status).toBe(201);
    const history = (await app.as('representative').get('/statutes-history')).body;
    const of = history.versions.map(({ standing, inForceFrom, lastDay, decisions }: Body) => {
      return [standing, inForceFrom, lastDay, decisions > 0];
    });
    expect(of).toEqual([
      ['current', '2026-06-11', null, true],
      ['past', '2025-06-02', '2026-06-10', true],
    ]);
    expect(history.versions[0].changes.numbers).toHaveLength(4);
    const minutes = (await app.as('coordinator').get(`/meetings/${held.id}/live`)).body;
    const [decision] = minutes.items.flatMap(({ decisions }: Body) => decisions);
    expect(decision.statutes).toMatchObject({ name: 'Utviklingsplan 2025-2030' });
  });
});

describe('A clause that is added, and one that is left out', () => {
  let app: TestApp;
  let book: RevisionBook;
  const heading = { nb: 'Gjester', nn: 'Gjester', en: 'Guests' };
  const fresh = { id: '3.6', heading, text: 'Panelet kan invitere gjester, jf. punkt 5.2.' };
  const edit = (plan: Body) => {
    plan.clauses = [...plan.clauses.filter(({ id }: Body) => id !== '5.2'), fresh];
  };
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
  });
  afterAll(() => app.close());

  it('are told in the difference, with the references that would be lost', async () => {
    await book.draft(edit);
    const { clauses, lost, unsaid } = book.change.changes;
    expect(clauses).toEqual([
      { id: '3.6', before: null, after: { heading, text: fresh.text } },
      { id: '5.2', before: expect.objectContaining({ text: expect.any(String) }), after: null },
    ]);
    expect(lost).toEqual([{ clause: '3.6', to: '5.2' }]);
    expect(unsaid).toEqual([]);
  });

  it('are refused where a number is wrong or had, a chapter lacks, or rules rest on what goes', async () => {
    const { kept, used } = (await book.member(0).get('/plan-to-change')).body;
    expect(kept).toContain('3.4');
    expect(kept).not.toContain('5.2');
    expect(used).toContain('5.2');
    const count = async () => (await app.db.query('SELECT id FROM rule_change')).length;
    const before = await count();
    for (const [constraint, change] of [
      ['number', { id: '3.6.1' }],
      ['unique', { id: '3.4' }],
      ['chapter', { id: '9.1' }],
      ['words', { text: ' ' }],
    ] as const) {
      const dto = await book.plan((plan) => plan.clauses.push({ ...fresh, ...change }));
      const reply = await book.member(0).post('/rule-changes', dto);
      expect(reply.status).toBe(400);
      expect(reply.body.errors).toContainEqual({ field: 'plan.clauses', constraint });
    }
    const gone = await book.plan((plan) => {
      plan.clauses = plan.clauses.filter(({ id }: Body) => id !== '3.4');
    });
    const reply = await book.member(0).post('/rule-changes', gone);
    expect(reply.body.errors).toContainEqual({ field: 'plan.clauses', constraint: 'restedOn' });
    expect(await count()).toBe(before);
  });

  it('stand in the plan from the day after, where their numbers belong, and the history tells both', async () => {
    const meeting = await book.meetingOn('2026-06-10');
    await book.open();
    await book.place(meeting.id);
    const held = await book.hold(meeting, '2026-06-10', 8);
    const n = itemOf(held, book.change);
    await held.takeUp(n);
    await raiseHands(held, n, held.count(7, 1, 0, 'for'));
    const ids = async () =>
      (await app.as('representative').get('/statutes')).body.clauses.map(({ id }: Body) => id);
    expect(await ids()).not.toContain('3.6');
    app.clock.set('2026-06-11T09:00:00.000Z');
    const now = await ids();
    expect(now.slice(now.indexOf('3.5'), now.indexOf('4') + 1)).toEqual(['3.5', '3.6', '4']);
    expect(now).not.toContain('5.2');
    const guests = await app.as('representative').get('/statutes/clauses/3.6');
    expect(guests.body).toMatchObject({ heading, level: 2, rules: [], enforced: false });
    expect((await app.as('representative').get('/statutes/clauses/5.2')).status).toBe(404);
    const { versions } = (await app.as('representative').get('/statutes-history')).body;
    const told = versions[0].changes.clauses.map(({ id, before, after }: Body) => {
      return [id, before === null, after === null];
    });
    expect(told).toEqual([
      ['3.6', true, false],
      ['5.2', false, true],
    ]);
  });

  it('a number that is left out is never given to another clause: old decisions cite it', async () => {
    const again = await book.plan((plan) => plan.clauses.push({ ...fresh, id: '5.2' }));
    const reply = await book.member(0).post('/rule-changes', again);
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toContainEqual({ field: 'plan.clauses', constraint: 'used' });
  });
});

describe('Setting a misprint right', () => {
  let app: TestApp;
  let book: RevisionBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
  });
  afterAll(() => app.close());

  const fix = async (kind: string, edit: (text: string) => string) => {
    const { statutesId, plan } = (await book.member(0).get('/plan-to-change')).body;
    const { text } = plan.clauses.find(({ id }: Body) => id === '3.4');
    const dto = { statutesId, clause: '3.4', kind, before: text, after: edit(text) };
    return app.as('coordinator').post('/editorial-fixes', dto);
  };

  it('is logged by AU with before and after, and makes no new version', async () => {
    const reply = await fix('misprint', (text) => text.replace('representanter', 'representantar'));
    expect(reply.status).toBe(201);
    expect(reply.body.versions).toHaveLength(1);
    expect(reply.body.versions[0].fixes[0]).toMatchObject({ clause: '3.4', kind: 'misprint' });
    const { plan } = (await book.member(0).get('/plan-to-change')).body;
    const { text } = plan.clauses.find(({ id }: Body) => id === '3.4');
    expect(text).toContain('representantar');
  });

  it('is refused as soon as a number, a binding word or much else differs', async () => {
    for (const edit of [
      (text: string) => text.replace(/\d+/, '99'),
      (text: string) => `${text} Det skal alltid gjelde.`,
      (text: string) => `${text} ${'ord '.repeat(9)}`,
    ]) {
      const reply = await fix('misprint', edit);
      expect(reply.status).toBe(422);
      expect(reply.body.findings[0]).toMatchObject({ rule: 'editorial', remedy: 'revise' });
    }
    expect((await fix('content', (text) => `${text}!`)).status).toBe(422);
    expect(await app.db.query('SELECT id FROM editorial_fix')).toHaveLength(1);
  });
});
