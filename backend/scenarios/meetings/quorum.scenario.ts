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

    it('10 seats, 10 seated, 5 representatives present: quorate (5 ≥ 5), and the sum is kept with the decision', async () => {
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

    it('4 present + 1 alternate called for an absent representative: quorate', async () => {
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

    it('4 present + 1 alternate who just came along: not quorate', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      await book.arrive(book.ids('alternate')[0] ?? '');
      await book.takeUp(1);
      const { status, body } = await book.decide(1);
      expect(status).toBe(422);
      expect(quorumIn(body).facts).toMatchObject({ present: 4, needed: 5 });
    });

    it('10 representatives present and 2 alternates in the room: 10 present, never 12; the alternates do not vote', async () => {
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

    it('one leaves before case 14/26, 5 → 4: 14/26 refused; 13/26 stands', async () => {
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

    it('9 seated, 4 present + 1 alternate acting in vacant seat 6 by decision: quorate (5 ≥ 5)', async () => {
      const book = await MeetingBook.held(app);
      await book.attendedBy(4);
      const [alternate = ''] = book.ids('alternate');
      await book.arrive(alternate);
      await book.call(alternate, { seatNumber: 6, byDecision: 'Vedtak 2/26' });
      await book.takeUp(1);
      expect(book.item(1).quorum).toMatchObject({ present: 5, needed: 5, ok: true });
      expect((await book.decide(1)).status).toBe(201);
    });

    it('9 seated, 4 present + 1 alternate called «for seat 6», vacant, no decision: not quorate (4 of 5): nobody is absent from a vacant seat', async () => {
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

    it('10 seats, 8 seated, 4 present, basis seats / seated: not quorate (need 5) / quorate (need 4): both shown, seats in force', async () => {
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

  describe('with nobody seated', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await MeetingBook.panelOn('2026-09-28');
      const { body } = await app.as('coordinator').get('/board');
      for (const { holder } of body.seats.filter((seat: Body) => seat.holder !== null)) {
        const path = `/appointments/${holder.appointmentId}/end`;
        const end = { on: '2026-09-27', reason: 'resigned', version: holder.version };
        expect((await app.as('coordinator').post(path, end)).status).toBe(201);
      }
    });
    afterAll(() => app.close());

    it('0 seated, 1 alternate in the room: not quorate (0 of 5); a finding per seat, no division by zero', async () => {
      const book = await MeetingBook.held(app);
      await book.arrive(book.ids('alternate')[0] ?? '');
      await book.takeUp(1);
      const { present, needed, ok, seats } = book.item(1).quorum;
      expect({ present, needed, ok }).toEqual({ present: 0, needed: 5, ok: false });
      expect(seats.map(({ state }: Body) => state)).toEqual(Array(10).fill('vacant'));
      const proposal = { text: 'Ja.', byPersonId: book.ids('alternate')[0] };
      await book.send(`/agenda-items/${book.item(1).id}/proposals`, proposal);
      const decision = { proposalId: book.item(1).proposals[0].id, text: 'Ja.' };
      const path = `/agenda-items/${book.item(1).id}/decisions`;
      const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
        const refused = await book.send(path, { ...decision, method: 'consensus' });
        expect(refused.status).toBe(422);
        expect(quorumIn(refused.body).facts).toMatchObject({ present: 0, needed: 5 });
      });
      expect(untouched).toBe(true);
    });
  });
});
