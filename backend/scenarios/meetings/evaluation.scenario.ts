import { ChangeStream } from '../../src/kernel/change-stream';
import { EvaluationRound } from '../../src/meetings/evaluation/evaluation-round';
import { COLUMNS } from '../../src/privacy/column-register';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';

const YES = { heard: 'yes', understood: 'yes', time: 'yes' };
const NO = { heard: 'no', understood: 'partly', time: 'no' };

describe('The evaluation of a meeting in three questions', () => {
  let app: TestApp;
  let book: MeetingBook;
  let there: string[];
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    book = await MeetingBook.held(app, [false]);
    there = await book.attendedBy(7);
    const { version } = await book.look();
    await book.send(`/meetings/${book.id}/close`, { version });
    // Everybody signs in before anything is counted.
    for (const who of there) await app.as(who).get('/home');
  });
  afterAll(() => app.close());

  const at = () => `/meetings/${book.id}/evaluation`;
  const see = async (who: string) => (await app.as(who).get(at())).body;
  const answer = (who: string, said: Body = YES) => app.as(who).put(at(), said);
  const tasks = async (who: string): Promise<string[]> => {
    const { body } = await app.as(who).get('/home');
    return body.tasks.filter((each: Body) => each.kind === 'evaluateMeeting');
  };
  const person = (n: number) => there[n] ?? '';
  const absent = () => book.ids('representative').find((id) => !there.includes(id)) ?? '';
  /** Every table that a row of an answer could be told from, but for sessions. */
  const everything = async () => {
    const all: Record<string, string[]> = {};
    for (const table of Object.keys(COLUMNS).filter((each) => each !== 'session')) {
      const rows = await app.db.query(`SELECT * FROM ${table}`);
      all[table] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return all;
  };

  it('asks everyone of the panel who was there, for seven days, and nobody else', async () => {
    expect(await see(person(1))).toMatchObject({
      state: 'open',
      mine: 'waiting',
      closesOn: '2026-11-19',
      answered: null,
      questions: [],
    });
    expect(await tasks(person(1))).toMatchObject([
      { link: `/moter/${book.id}/evaluering`, due: '2026-11-19', minutes: 1 },
    ]);
    expect((await see(absent())).mine).toBe('notAsked');
    expect(await tasks(absent())).toEqual([]);
    expect((await see('coordinator')).mine).toBe('notAsked');
  });

  it('refuses whoever was not there, an answer that lacks a question, and words of one’s own', async () => {
    const before = await everything();
    expect((await answer(absent())).status).toBe(403);
    expect((await answer('coordinator')).status).toBe(403);
    expect((await answer(person(0), { heard: 'yes', time: 'no' })).status).toBe(400);
    expect((await answer(person(0), { ...YES, text: 'Jeg ble ikke hørt' })).status).toBe(400);
    expect((await answer(person(0), { ...YES, heard: 'perhaps' })).status).toBe(400);
    expect((await app.anyone().put(at(), YES)).status).toBe(401);
    expect(await everything()).toEqual(before);
  });

  it('counts a double click once, and refuses a second answer', async () => {
    const replies = await Promise.all([NO, NO, YES, YES].map((said) => answer(person(0), said)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const again = await answer(person(0), YES);
    expect(again.body.errors[0].constraint).toBe('evaluation-answered');
    expect(await see(person(0))).toMatchObject({ mine: 'answered', answered: null });
    expect(await tasks(person(0))).toEqual([]);
  });

  it('leaves two marks: that one has answered, and sums nobody can read; no audit entry, event or kept reply', async () => {
    const topics: string[] = [];
    const stop = app.nest
      .get(ChangeStream)
      .subscribe((change) => void topics.push(...change.topics));
    const before = await everything();
    const reply = await answer(person(1), YES);
    expect(reply.status).toBe(200);
    expect(JSON.stringify(reply.body)).not.toContain('yes');
    const after = await everything();
    const changed = Object.keys(after).filter(
      (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    expect(changed.sort()).toEqual(['evaluation', 'evaluation_place']);
    expect(after['audit_entry']).toEqual(before['audit_entry']);
    expect(topics).toEqual([]);
    stop();
  });

  it('keeps the sums as long whatever is answered, so that no file of the database tells a choice', async () => {
    const sealed = async () =>
      (
        await app.db.query<{ s: string }>(
          "SELECT sealed_sums AS s FROM evaluation WHERE state = 'open'",
        )
      )[0]?.s;
    const first = await sealed();
    await answer(person(2), NO);
    const second = await sealed();
    expect(second).not.toBe(first);
    expect(second?.length).toBe(first?.length);
    expect(
      await app.db.query(
        'SELECT answers FROM evaluation_sum s JOIN evaluation e ON e.id = s.evaluation_id WHERE e.meeting_id = $1',
        [book.id],
      ),
    ).toEqual([]);
    const order = await app.db.query<{ answered: number }>('SELECT * FROM evaluation_place');
    expect(Object.keys(order[0] ?? {}).sort()).toEqual(['answered', 'evaluation_id', 'person_id']);
  });

  it('shows nothing to anybody while people answer, also when four have', async () => {
    await answer(person(3), YES);
    expect(await app.nest.get(EvaluationRound).round()).toBe(0);
    for (const who of ['coordinator', 'leader', person(5), person(0)]) {
      expect(await see(who)).toMatchObject({ state: 'open', answered: null, questions: [] });
    }
  });

  it('shows the sums to the panel when the last day is over, and forgets who answered', async () => {
    app.clock.set('2026-11-20T00:01');
    expect((await see('leader')).state).toBe('counting');
    expect((await answer(person(4))).body.errors[0].constraint).toBe('evaluation-closed');
    expect(await app.nest.get(EvaluationRound).round()).toBe(1);
    expect(await app.nest.get(EvaluationRound).round()).toBe(0);
    for (const who of ['coordinator', 'alternate', absent()]) {
      expect(await see(who)).toMatchObject({
        state: 'shown',
        answered: 4,
        questions: [
          { question: 'heard', yes: 2, partly: 0, no: 2 },
          { question: 'understood', yes: 2, partly: 2, no: 0 },
          { question: 'time', yes: 2, partly: 0, no: 2 },
        ],
      });
    }
    expect(await app.db.query('SELECT * FROM evaluation_place')).toEqual([]);
    expect(await app.db.query("SELECT * FROM vault_key WHERE kind = 'file'")).toEqual([]);
    expect(await tasks(person(4))).toEqual([]);
    expect((await answer(person(4))).body.errors[0].constraint).toBe('evaluation-closed');
  });

  it('stands beside the year’s other meetings; one with too few answers says only that', async () => {
    const { body } = await app.as('alternate').get('/evaluations');
    const states = body.meetings.map((each: Body) => [each.number, each.state, each.answered]);
    expect(states.slice(-4)).toEqual([
      [3, 'shown', 7],
      [4, 'tooFew', null],
      [5, 'shown', 7],
      [expect.any(Number), 'shown', 4],
    ]);
    const heard = (each: Body) => each.questions.filter((q: Body) => q.question === 'heard');
    const sum = body.meetings.flatMap(heard).reduce((n: number, q: Body) => n + q.yes, 0);
    expect(body.total[0]).toMatchObject({ question: 'heard', yes: sum });
    expect((await app.as('leader').get('/evaluations?year=2031')).body).toMatchObject({
      meetings: [],
      total: [],
    });
    expect((await app.as('leader').get('/evaluations?year=i-fjor')).status).toBe(400);
    expect((await app.anyone().get('/evaluations')).status).toBe(401);
  });

  it('is not held after a meeting with three people', async () => {
    const small = await MeetingBook.held(app, [false]);
    const [first = ''] = await small.attendedBy(3);
    const { version } = await small.look();
    await small.send(`/meetings/${small.id}/close`, { version });
    const path = `/meetings/${small.id}/evaluation`;
    expect((await app.as(first).get(path)).body).toMatchObject({ state: 'none', mine: 'notAsked' });
    expect((await app.as(first).put(path, YES)).status).toBe(404);
  });
});
