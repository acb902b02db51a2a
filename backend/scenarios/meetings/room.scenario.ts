import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook, quorumIn } from './meeting-book';

describe('Who sits in which seat, case by case', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
  });
  afterAll(() => app.close());

  it('5 present, one recused in case 12/26, no alternate: case 12/26 cannot be decided (4 of 5); the others can', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(5);
    await book.takeUp(1);
    expect((await book.recuse(1, came[4] ?? '')).status).toBe(201);
    const refused = await book.decide(1);
    expect(refused.status).toBe(422);
    expect(quorumIn(refused.body).facts).toMatchObject({ present: 4, needed: 5, recused: 1 });
    await book.takeUp(2);
    expect((await book.decide(2)).status).toBe(201);
  });

  it('decides with five when one of six is recused', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(6);
    await book.takeUp(1);
    await book.recuse(1, came[5] ?? '');
    const { status, body } = await book.decide(1);
    expect(status).toBe(201);
    expect(body.items[0].decisions[0].recused).toHaveLength(1);
    expect(body.items[0].decisions[0].present).toHaveLength(5);
  });

  it('refuses to settle who is recused when too few are there to decide that', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(4);
    await book.takeUp(1);
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const refused = await book.recuse(1, came[0] ?? '');
      expect(refused.status).toBe(422);
      expect(refused.body.findings[0].rule).toBe('recusal');
    });
    expect(untouched).toBe(true);
  });

  it('lets an alternate step in for the recused, in that case only', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(5);
    const [alternate = ''] = book.ids('alternate');
    await book.arrive(alternate);
    await book.takeUp(1);
    await book.recuse(1, came[4] ?? '');
    const itemId = book.item(1).id;
    expect((await book.call(alternate, { forPersonId: came[4], itemId })).status).toBe(201);
    expect(book.item(1).quorum).toMatchObject({ present: 5, ok: true });
    expect((await book.decide(1)).status).toBe(201);
    await book.takeUp(2);
    const sitting = book.item(2).quorum.seats.map((each: Body) => each.personId);
    expect(sitting).toContain(came[4]);
    expect(sitting).not.toContain(alternate);
  });

  it('gives the chair to the deputy leader while the leader is recused', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(6);
    await book.takeUp(1);
    expect(book.live.chair.name).toBe('Kari Mjelde');
    await book.recuse(1, book.person('Kari Mjelde'));
    expect(book.live.chair.name).toBe('Jonas Eide');
    await book.takeUp(2);
    expect(book.live.chair.name).toBe('Kari Mjelde');
  });

  it('representative arrives during 12/26 while the alternate sits: alternate keeps the seat through 12/26, representative from 13/26; one vote per seat in each', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(4);
    const late = book.ids('representative')[9] ?? '';
    const [alternate = ''] = book.ids('alternate');
    await book.arrive(alternate);
    await book.call(alternate, { forPersonId: late });
    await book.takeUp(1);
    await book.arrive(late);
    book.pass();
    const [first] = (await book.decide(1)).body.items[0].decisions;
    expect(first.substitutions).toHaveLength(1);
    expect(first.present).toHaveLength(5);
    await book.takeUp(2);
    const second = (await book.decide(2)).body.items[1].decisions[0];
    expect(second.substitutions).toEqual([]);
    expect(second.present).toHaveLength(5);
  });

  it('does not call an alternate for somebody who is there, nor twice', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(5);
    const [alternate = ''] = book.ids('alternate');
    const away = book.ids('representative').slice(8);
    const there = await book.call(alternate, { forPersonId: came[0] });
    expect(there.body.findings[0]).toMatchObject({ rule: 'substitution', remedy: 'away' });
    await book.call(alternate, { forPersonId: away[0] });
    const twice = await book.call(alternate, { forPersonId: away[1] });
    expect(twice.body.findings[0]).toMatchObject({ rule: 'substitution', remedy: 'oneSeat' });
    const stranger = await book.call(book.person('Marte Lunde'), { forPersonId: away[1] });
    expect(stranger.body.findings[0]).toMatchObject({ rule: 'substitution', remedy: 'alternate' });
  });

  it('hands the seat back, once', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(4);
    const [alternate = ''] = book.ids('alternate');
    await book.arrive(alternate);
    await book.call(alternate, { forPersonId: book.ids('representative')[9] });
    await book.takeUp(1);
    const called = book.live.presences.find((each: Body) => each.personId === alternate);
    expect(called.substitutionId).not.toBeNull();
    await book.send(`/substitutions/${called.substitutionId}/end`);
    expect(book.item(1).quorum).toMatchObject({ present: 4, ok: false });
    const again = await book.send(`/substitutions/${called.substitutionId}/end`);
    expect(again.status).toBe(409);
  });

  it('closed case, 5 present, one has not signed: closed case refused (4 of 5); the open cases can be decided', async () => {
    const book = await MeetingBook.held(app, [true, false]);
    for (const personId of book.ids('representative').slice(0, 4)) await book.arrive(personId);
    await book.arrive(book.person('Hanne Dahl Berge'));
    await book.takeUp(1);
    const closed = await book.decide(1);
    expect(closed.status).toBe(422);
    expect(quorumIn(closed.body).facts).toMatchObject({ present: 4, needed: 5 });
    await book.takeUp(2);
    expect((await book.decide(2)).status).toBe(201);
  });

  it('keeps what is said in a closed case from the unsigned', async () => {
    const book = await MeetingBook.held(app, [true]);
    await book.attendedBy(6);
    await book.takeUp(1);
    await book.send(`/agenda-items/${book.item(1).id}/entries`, { text: 'Noe fortrolig.' });
    await book.decide(1);
    const unsigned = app.as(book.person('Hanne Dahl Berge'));
    const { body } = await unsigned.get(`/meetings/${book.id}/live`);
    expect(body.items[0]).toMatchObject({
      entries: null,
      proposals: [],
      decisions: [],
      decisionsText: null,
    });
    expect(JSON.stringify(body)).not.toContain('fortrolig');
    const minutes = await unsigned.get(`/meetings/${book.id}/minutes`);
    expect(minutes.body.items[0]).toMatchObject({ exempt: true, entries: [], decisions: [] });
    const caseId = book.item(1).caseId;
    const paper = await unsigned.get(`/cases/${caseId}`);
    expect(paper.body.type).toBe('/problems/declaration-missing');
  });

  it('opens a closed case to an alternate who is called to it, and to no other', async () => {
    const book = await MeetingBook.held(app, [true, true]);
    const [first = '', second = ''] = book.ids('representative');
    const [called = '', other = ''] = book.ids('alternate');
    const reads = async (personId: string, n: number) => {
      const alternate = app.as(personId);
      const paper = await alternate.get(`/cases/${book.item(n).caseId}`);
      const { body } = await alternate.get(`/meetings/${book.id}/live`);
      const minutes = await alternate.get(`/meetings/${book.id}/minutes`);
      const open = [body.items[n - 1].entries !== null, !minutes.body.items[n - 1].exempt];
      expect(open).toEqual([paper.status === 200, paper.status === 200]);
      return paper.status === 200 ? 'reads' : paper.body.type;
    };
    expect(await reads(called, 1)).toBe('/problems/not-called');
    await book.arrive(called);
    await book.call(called, { forPersonId: first, itemId: book.item(1).id });
    expect(await reads(called, 1)).toBe('reads');
    expect(await reads(called, 2)).toBe('/problems/not-called');
    expect(await reads(other, 1)).toBe('/problems/not-called');
    await book.takeUp(1);
    const sits = book.live.presences.find((each: Body) => each.personId === called);
    await book.send(`/substitutions/${sits.substitutionId}/end`);
    expect(await reads(called, 1)).toBe('reads');
    expect(await reads(second, 2)).toBe('reads');
  });

  it('closes a case again to an alternate whose call ended before it began', async () => {
    const book = await MeetingBook.held(app, [true]);
    const [absent = ''] = book.ids('representative');
    const [called = ''] = book.ids('alternate');
    await book.arrive(called);
    await book.call(called, { forPersonId: absent });
    const caseId = book.item(1).caseId;
    expect((await app.as(called).get(`/cases/${caseId}`)).status).toBe(200);
    const sits = book.live.presences.find((each: Body) => each.personId === called);
    await book.send(`/substitutions/${sits.substitutionId}/end`);
    expect((await app.as(called).get(`/cases/${caseId}`)).body.type).toBe('/problems/not-called');
    await book.takeUp(1);
    expect((await app.as(called).get(`/cases/${caseId}`)).status).toBe(403);
  });

  it('shows seat numbers and signatures to those who must see them only', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(5);
    const path = `/meetings/${book.id}/live`;
    const member = await app.as(book.person('Amina Yusuf')).get(path);
    for (const presence of member.body.presences) {
      expect(presence).toMatchObject({ seatNumber: null, signed: null });
    }
    const numbers = (view: Body) =>
      view.items[0].quorum.seats.map(({ seatNumber }: Body) => seatNumber);
    expect(new Set(numbers(member.body))).toEqual(new Set([null]));
    expect(member.body.can).toEqual([]);
    const leader = await app.as('leader').get(path);
    expect(numbers(leader.body).toSorted((a: number, b: number) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    const seen = leader.body.presences.filter((each: Body) => each.seatNumber !== null);
    expect(seen).toHaveLength(10);
    expect(leader.body.can).toContain('chair');
  });

  it('refuses recording by a member who does not chair', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(5);
    const member = book.person('Amina Yusuf');
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const path = `/meetings/${book.id}/attendance`;
      const refused = await app.as(member).post(path, { personId: member, state: 'left' });
      expect(refused.status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('lets the longest-serving representative chair and record when both offices are away', async () => {
    const book = await MeetingBook.held(app);
    const [, , ...others] = book.ids('representative');
    for (const personId of others) await book.arrive(personId);
    const { personId, name } = book.live.chair;
    expect(name).toBe('Solveig Tveit');
    const taken = await app.as(personId).post(`/meetings/${book.id}/current-item`, {
      itemId: book.item(1).id,
      version: book.live.version,
    });
    expect(taken.status).toBe(201);
  });

  it('shows a coming meeting with the panel of today, and on its day with the panel of that day', async () => {
    const startsAt = '2026-10-15T11:00:00.000Z';
    const when = { startsAt, endsAt: '2026-10-15T14:00:00.000Z' };
    const coordinator = app.as('coordinator');
    const wish = { ...when, place: 'Møterom 2', mode: 'both' };
    const { id } = (await coordinator.post('/meetings', wish)).body;
    const seated = async () => {
      const { presences } = (await app.as('coordinator').get(`/meetings/${id}/live`)).body;
      return presences.filter(({ kind }: Body) => kind === 'representative').length;
    };
    const absent = async () =>
      (await app.as('coordinator').get(`/meetings/${id}/minutes`)).body.absent.length;
    expect([await seated(), await absent()]).toEqual([10, 10]);
    app.clock.set(startsAt);
    expect([await seated(), await absent()]).toEqual([9, 9]);
  });
});
