import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook, quorumIn } from './meeting-book';
import { VoteBook } from './vote-book';

const TABLES = [...MEETING_TABLES, 'recusal_question'];

describe('The panel decides whether somebody is recused', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
  });
  afterAll(() => app.close());

  async function asked(heads: number, who = heads - 1) {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(heads);
    await book.takeUp(1);
    const personId = came[who] ?? '';
    expect((await book.ask(1, { personId })).status).toBe(201);
    return { book, came, personId };
  }

  async function signedIn(personId: string) {
    const client = app.as(personId);
    await client.get('/session');
    return client;
  }

  it('5 present, is one of them disqualified in 12/26? All 5 decide that; if yes, 12/26 is refused (4 of 5).', async () => {
    const { book, came, personId } = await asked(5);
    const [question] = book.questions(1);
    expect(question).toMatchObject({ all: 5, without: 4, needed: 5, allTakePart: true });
    expect(question.voters.map((each: Body) => each.personId).sort()).toEqual([...came].sort());
    const answered = await book.answerQuestion(1, { method: 'count', for: 4, against: 1 });
    expect(answered.status).toBe(201);
    expect(book.questions(1)[0]).toMatchObject({ answer: 'yes', for: 4, against: 1 });
    expect(book.item(1).recusals[0].personId).toBe(personId);
    const refused = await book.decide(1);
    expect(refused.status).toBe(422);
    expect(quorumIn(refused.body).facts).toMatchObject({ present: 4, needed: 5 });
    await book.takeUp(2);
    expect((await book.decide(2)).status).toBe(201);
  });

  it('6 present, same question: the other 5 decide; 12/26 can then be decided (5 ≥ 5).', async () => {
    const { book, personId } = await asked(6);
    const [question] = book.questions(1);
    expect(question).toMatchObject({ all: 6, without: 5, allTakePart: false });
    expect(question.voters.map((each: Body) => each.personId)).not.toContain(personId);
    const tooMany = await book.answerQuestion(1, { method: 'count', for: 6, against: 0 });
    expect(tooMany.status).toBe(422);
    expect((await book.answerQuestion(1, { method: 'count', for: 5, against: 0 })).status).toBe(
      201,
    );
    expect((await book.decide(1)).status).toBe(201);
  });

  it('keeps the answer with roll, sums, statutes and interpretations as they were', async () => {
    const { book, personId } = await asked(6);
    await book.answerQuestion(1, { method: 'count', for: 3, against: 2 });
    const [{ id }] = book.questions(1);
    const find = 'SELECT frozen FROM recusal_question WHERE id = $1';
    const [row] = await app.db.query<{ frozen: string }>(find, [id]);
    const frozen = JSON.parse(row?.frozen ?? '{}') as Body;
    expect(frozen.voterIds).toHaveLength(5);
    expect(frozen.concernedIds).toEqual([personId]);
    expect(frozen.sums).toMatchObject({ all: 6, without: 5, needed: 5, basis: 10, for: 3 });
    expect(frozen.interpretations['recusal-basis']).toBeDefined();
    expect(frozen.statutes.name).toBeTruthy();
    await book.leave(personId);
    expect(book.questions(1)[0]).toMatchObject({ all: 6, without: 5 });
  });

  it('keeps a no, and the person stays in the case', async () => {
    const { book, personId } = await asked(6);
    await book.answerQuestion(1, { method: 'count', for: 2, against: 3 });
    expect(book.questions(1)[0]).toMatchObject({ answer: 'no', for: 2, against: 3 });
    expect(book.item(1).recusals).toEqual([]);
    const sitting = book.item(1).quorum.seats.map((each: Body) => each.personId);
    expect(sitting).toContain(personId);
  });

  it('refuses an answer when too few are there to decide even that', async () => {
    const { book } = await asked(4);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const refused = await book.answerQuestion(1, { method: 'consensus' });
      expect(refused.status).toBe(422);
      expect(refused.body.findings[0].rule).toBe('recusal');
    });
    expect(untouched).toBe(true);
  });

  it('refuses every way to decide in the case until the question is answered, and nothing is written', async () => {
    const { book } = await asked(7);
    const proposalId = await book.propose(1);
    const path = `/agenda-items/${book.item(1).id}`;
    const decision = { proposalId, text: 'Panelet sier ja.', method: 'consensus' };
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      for (const refused of [
        await book.send(`${path}/votes`, { proposalId }),
        await book.send(`${path}/decisions`, decision),
        await book.send(`${path}/decisions`, { ...decision, ...book.count(6, 0, 0, 'for') }),
      ]) {
        expect(refused.status).toBe(422);
        expect(refused.body.findings[0]).toMatchObject({
          ...{ rule: 'recusal-question', clause: 'UP 3.4', ok: false, facts: { open: 1 } },
        });
      }
    });
    expect(untouched).toBe(true);
    await book.answerQuestion(1, { method: 'consensus' });
    expect((await book.send(`${path}/decisions`, decision)).status).toBe(201);
  });

  it('lets a vote that was open when the question was put be closed when the question is answered', async () => {
    const book = await VoteBook.started(app, 7);
    const proposalId = await book.propose(1);
    await book.openVote(proposalId);
    for (const personId of book.came.slice(0, 5)) await book.answer(personId, 'for');
    await book.ask(1, { personId: book.came[6] });
    const refused = await book.closeVote();
    expect(refused.status).toBe(422);
    expect(refused.body.findings.map(({ rule }: Body) => rule)).toEqual(['recusal-question']);
    await book.answerQuestion(1, { method: 'consensus' });
    expect((await book.closeVote()).status).toBe(201);
    expect(book.item(1).decisions).toHaveLength(1);
  });

  it('lets neither of two who are asked about decide on the other', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(7);
    await book.takeUp(1);
    await book.ask(1, { personId: came[5] });
    await book.ask(1, { personId: came[6] });
    for (const question of book.questions(1)) {
      expect(question).toMatchObject({ without: 5, allTakePart: false });
      const voters = question.voters.map((each: Body) => each.personId);
      expect(voters).not.toContain(came[5]);
      expect(voters).not.toContain(came[6]);
    }
  });

  it('moves the chair on when the chair is found recused, in that case only', async () => {
    const { book } = await asked(6, 0);
    expect(book.live.chair.name).toBe('Kari Mjelde');
    await book.answerQuestion(1, { method: 'consensus' });
    expect(book.live.chair.name).toBe('Jonas Eide');
    await book.takeUp(2);
    expect(book.live.chair.name).toBe('Kari Mjelde');
  });

  it('offers the alternates in order, without their fields, and one sits at once when called', async () => {
    const { book, personId } = await asked(5);
    await book.answerQuestion(1, { method: 'consensus' });
    const [{ forPersonId, alternates }] = book.item(1).room.stepIn;
    expect(forPersonId).toBe(personId);
    expect(Object.keys(alternates[0]).sort()).toEqual(['name', 'personId']);
    const itemId = book.item(1).id;
    await book.call(alternates[0].personId, { forPersonId, itemId });
    await book.arrive(alternates[0].personId);
    expect(book.item(1).quorum).toMatchObject({ present: 5, ok: true });
    expect(book.item(1).room.stepIn).toEqual([]);
  });

  it('takes somebody out of the case at once by their own word, and back in when the panel says no', async () => {
    const book = await MeetingBook.held(app);
    const personId = (await book.attendedBy(6))[5] ?? '';
    await book.takeUp(1);
    const said = await app.as(personId).post(`/agenda-items/${book.item(1).id}/recusal-questions`, {
      personId,
      stepsAside: true,
      ground: 'role',
      groundAgreed: true,
    });
    expect(said.status).toBe(201);
    await book.look();
    expect(book.item(1).recusals[0].personId).toBe(personId);
    expect(book.questions(1)[0]).toMatchObject({ ownWish: true, ground: 'role', without: 5 });
    await book.answerQuestion(1, { method: 'count', for: 1, against: 4 });
    expect(book.item(1).recusals).toEqual([]);
  });

  it('writes no ground that the person has not agreed to', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(6);
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const refused = await book.ask(1, { personId: came[5], ground: 'tie' });
      expect(refused.status).toBe(400);
    });
    expect(untouched).toBe(true);
  });

  it('lets nobody step another aside, and nobody outside the meeting ask about another', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(6);
    const kari = book.person('Kari Mjelde');
    const path = `/agenda-items/${book.item(1).id}/recusal-questions`;
    const rolf = await signedIn(book.person('Rolf Sæbø'));
    const outside = await signedIn(book.ids('alternate')[0] ?? '');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      const aside = { personId: kari, stepsAside: true };
      expect((await rolf.post(path, aside)).status).toBe(403);
      expect((await outside.post(path, { personId: kari })).status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('forgets who asked', async () => {
    const { book } = await asked(6);
    const [{ id }] = book.questions(1);
    const [row] = await app.db.query<Body>('SELECT * FROM recusal_question WHERE id = $1', [id]);
    expect(Object.values(row)).not.toContain(await idOf(book));
  });

  async function idOf(book: MeetingBook): Promise<string> {
    return book.live.presences.find((each: Body) => each.kind === 'coordinator').personId;
  }

  it('closes a closed case to whoever steps aside, at once', async () => {
    const book = await MeetingBook.held(app, [true, false]);
    await book.attendedBy(6);
    await book.takeUp(1);
    const ingrid = app.as(book.person('Ingrid Haugland'));
    const path = `/meetings/${book.id}/live`;
    expect((await ingrid.get(path)).body.items[0].hidden).toBe(false);
    const personId = book.person('Ingrid Haugland');
    const asked = { personId, stepsAside: true };
    const own = await ingrid.post(`/agenda-items/${book.item(1).id}/recusal-questions`, asked);
    expect(own.body.items[0]).toMatchObject({ hidden: true, entries: null, proposals: [] });
    expect((await ingrid.get(path)).body.items[0].title).not.toBe('Sak nummer 1');
  });
});
