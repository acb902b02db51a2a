import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

describe('Votes are counted, and a tie goes with the chair', () => {
  let app: TestApp;
  let book: MeetingBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    book = await MeetingBook.held(app, [false]);
    await book.attendedBy(9);
    await book.takeUp(1);
  });
  afterAll(() => app.close());

  const last = () => book.item(1).decisions.at(-1);

  it('vote 4 for, 4 against, 1 blank, chair for: adopted by the chair’s vote, recorded as such', async () => {
    await book.decide(1, book.count(4, 4, 1, 'for'));
    expect(last()).toMatchObject({ outcome: 'adopted', byChairsVote: true, chairChoice: 'for' });
  });

  it('lets the proposal fall when the chair is against', async () => {
    await book.decide(1, book.count(4, 4, 1, 'against'));
    expect(last()).toMatchObject({ outcome: 'fallen', byChairsVote: true });
  });

  it('lets the proposal fall when the chair will not choose', async () => {
    await book.decide(1, book.count(4, 4, 1, 'none'));
    expect(last()).toMatchObject({ outcome: 'fallen', byChairsVote: false });
  });

  it('vote 0 for, 0 against, 6 blank: falls, no casting vote', async () => {
    await book.decide(1, book.count(0, 0, 6, 'blank'));
    expect(last()).toMatchObject({ outcome: 'fallen', byChairsVote: false, blank: 6 });
  });

  it('adopts more for than against; blank is shown and never counted', async () => {
    await book.decide(1, book.count(2, 1, 6));
    expect(last()).toMatchObject({ outcome: 'adopted', for: 2, against: 1, blank: 6 });
  });

  it('records consensus as such, with everyone in a seat', async () => {
    await book.decide(1);
    expect(last()).toMatchObject({ method: 'consensus', outcome: 'adopted', for: 9 });
  });

  it('refuses more votes than heads in seats and leaves no trace', async () => {
    const proposalId = await book.propose(1);
    const path = `/agenda-items/${book.item(1).id}/decisions`;
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const vote = { proposalId, text: 'Ja.', ...book.count(6, 3, 1) };
      const refused = await book.send(path, vote);
      expect(refused.status).toBe(422);
      const votes = refused.body.findings.find((each: Body) => each.rule === 'votes');
      expect(votes).toMatchObject({ remedy: 'countAgain', facts: { given: 10, present: 9 } });
    });
    expect(untouched).toBe(true);
  });

  it('asks for the three numbers of a count', async () => {
    const { status, body } = await book.decide(1, { method: 'count', for: 3 });
    expect(status).toBe(400);
    expect(body.errors.map((each: Body) => each.field)).toEqual(['against', 'blank']);
  });

  it('decides a proposal once', async () => {
    const proposalId = await book.propose(1);
    const path = `/agenda-items/${book.item(1).id}/decisions`;
    const decision = { proposalId, text: 'Ja.', method: 'consensus' };
    expect((await book.send(path, decision)).status).toBe(201);
    expect((await book.send(path, decision)).status).toBe(409);
  });

  it('acts once when the same request comes twice', async () => {
    const proposalId = await book.propose(1);
    const path = `/agenda-items/${book.item(1).id}/decisions`;
    const decision = { proposalId, text: 'Ja.', method: 'consensus' };
    const key = { 'idempotency-key': '0190c7a4-6f3e-7c11-8f2e-3d7a6b5c4d3e' };
    const before = book.item(1).decisions.length;
    const first = await book.coordinator.post(path, decision, key);
    const second = await book.coordinator.post(path, decision, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.items[0].decisions).toHaveLength(before + 1);
  });

  it('keeps the statutes, readings, seats and sums each decision was judged by', async () => {
    const [row] = await app.db.query<{ statutes_id: string; frozen: string }>(
      'SELECT statutes_id, frozen FROM decision ORDER BY decided_at DESC, id DESC LIMIT 1',
    );
    const frozen = JSON.parse(row?.frozen ?? '{}');
    expect(frozen.statutes.id).toBe(row?.statutes_id);
    expect(frozen.interpretations['quorum-basis']).toBe('seats');
    expect(frozen.seats).toHaveLength(10);
    expect(frozen.entitledIds).toHaveLength(9);
    expect(frozen.sums).toMatchObject({ present: 9, needed: 5, basis: 10 });
    expect(row?.frozen).not.toContain('Kari');
  });
});
