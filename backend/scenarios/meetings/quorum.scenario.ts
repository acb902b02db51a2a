import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook, quorumIn } from './meeting-book';

describe('UP 3.4: the panel decides when at least half are present', () => {
  describe('with ten seated', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await MeetingBook.panelOn('2026-09-28');
    });
    afterAll(() => app.close());

    it('decides with five of ten, and keeps the sum with the decision', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(5);
      await book.takeUp(1);
      const { status, body } = await book.decide(1);
      expect(status).toBe(201);
      const [decision] = body.items[0].decisions;
      expect(decision).toMatchObject({ method: 'consensus', outcome: 'adopted', for: 5 });
      expect(quorumIn(decision)).toMatchObject({
        ok: true,
        clause: 'UP 3.4',
        facts: { present: 5, needed: 5, basis: 10 },
      });
      expect(decision.present).toHaveLength(5);
    });

    it('refuses a decision with four of ten, says the sum and the remedy, and leaves no trace', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      await book.takeUp(1);
      const proposalId = await book.propose(1);
      const path = `/agenda-items/${book.item(1).id}/decisions`;
      const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
        const refused = await book.send(path, { proposalId, text: 'Ja.', method: 'consensus' });
        expect(refused.status).toBe(422);
        expect(quorumIn(refused.body)).toMatchObject({
          ok: false,
          remedy: 'callAlternate',
          facts: { present: 4, needed: 5, basis: 10 },
        });
      });
      expect(untouched).toBe(true);
    });

    it('counts an alternate called for an absent representative', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      const [alternate = ''] = book.ids('alternate');
      await book.arrive(alternate);
      await book.call(alternate, { forPersonId: book.ids('representative')[9] });
      await book.takeUp(1);
      const { status, body } = await book.decide(1);
      expect(status).toBe(201);
      expect(body.items[0].decisions[0].substitutions).toHaveLength(1);
    });

    it('does not count an alternate who just came along', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      await book.arrive(book.ids('alternate')[0] ?? '');
      await book.takeUp(1);
      const { status, body } = await book.decide(1);
      expect(status).toBe(422);
      expect(quorumIn(body).facts).toMatchObject({ present: 4, needed: 5 });
    });

    it('never counts more than ten when two alternates are in the room as well', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(10);
      for (const alternate of book.ids('alternate')) await book.arrive(alternate);
      await book.takeUp(1);
      expect(book.item(1).quorum).toMatchObject({ present: 10, basis: 10 });
      const { status, body } = await book.decide(1, book.count(11, 0, 0));
      expect(status).toBe(422);
      expect(body.findings.find((each: Body) => each.rule === 'votes').facts).toMatchObject({
        given: 11,
        present: 10,
      });
    });

    it('refuses case 14 when one leaves before it, while case 13 stands', async () => {
      const book = await MeetingBook.held(app);
      const came = await book.attendedBy(5);
      await book.takeUp(1);
      expect((await book.decide(1)).status).toBe(201);
      await book.leave(came[4] ?? '');
      await book.takeUp(2);
      expect((await book.decide(2)).status).toBe(422);
      expect(book.item(1).decisions).toHaveLength(1);
    });
  });

  describe('with nine seated and seat 6 vacant', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await MeetingBook.panelOn('2026-11-12');
    });
    afterAll(() => app.close());

    it('counts an alternate who acts in the vacant seat by decision', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      const [alternate = ''] = book.ids('alternate');
      await book.arrive(alternate);
      await book.call(alternate, { seatNumber: 6, byDecision: 'Vedtak 2/26' });
      await book.takeUp(1);
      expect(book.item(1).quorum).toMatchObject({ present: 5, needed: 5, ok: true });
      expect((await book.decide(1)).status).toBe(201);
    });

    it('does not take an alternate called for vacant seat 6 without a decision: nobody is absent from it', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      const [alternate = ''] = book.ids('alternate');
      await book.arrive(alternate);
      const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
        const refused = await book.call(alternate, { seatNumber: 6 });
        expect(refused.status).toBe(422);
        expect(refused.body.findings[0]).toMatchObject({ rule: 'substitution', remedy: 'decide' });
      });
      expect(untouched).toBe(true);
      await book.takeUp(1);
      expect(quorumIn((await book.decide(1)).body).facts).toMatchObject({ present: 4, needed: 5 });
    });

    it('shows both sums when the half of the seated would have been enough', async () => {
      const book = await MeetingBook.held(app);
      const board = await book.coordinator.get('/board');
      const last = board.body.seats.find((each: Body) => each.number === 1).holder;
      await book.coordinator.post(`/appointments/${last.appointmentId}/end`, {
        on: '2026-11-11',
        reason: 'resigned',
        version: last.version,
      });
      const after = await MeetingBook.held(app);
      await after.attendedBy(4);
      await after.takeUp(1);
      const { status, body } = await after.decide(1);
      expect(status).toBe(422);
      expect(quorumIn(body)).toMatchObject({
        facts: { present: 4, needed: 5 },
        interpretation: {
          id: 'quorum-basis',
          option: 'seats',
          otherOption: 'seated',
          otherOk: true,
          otherFacts: { needed: 4 },
        },
      });
    });
  });
});
