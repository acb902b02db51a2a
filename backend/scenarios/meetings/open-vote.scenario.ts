import { newId } from '../../src/kernel/ids';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { quorumIn } from './meeting-book';
import { VOTE_TABLES, VoteBook } from './vote-book';

describe('An open vote on one’s own device', () => {
  let app: TestApp;
  let book: VoteBook;
  let ten: string[];
  beforeAll(async () => {
    app = await VoteBook.panelOn('2026-09-28');
    book = await VoteBook.started(app, 10);
    ten = book.came;
  });
  afterAll(() => app.close());

  describe('with ten voters', () => {
    let proposalId: string;
    beforeAll(async () => {
      proposalId = await book.propose(1, 'Panelet vil ha lydisolering.');
      await book.openVote(proposalId);
    });

    it('fixes the roll at who sits there, and asks each of them', async () => {
      expect(book.vote()).toMatchObject({ proposalId, answered: 0, asked: 10 });
      expect(book.vote().roll.missing).toHaveLength(10);
      const member = await book.seenBy(ten[3] ?? '');
      expect(member.open.own).toMatchObject({ standing: 'asked', choice: null });
      expect(member.open.roll).toBeNull();
    });

    it('names those who are missing in the order of their names, never of their seats', () => {
      const names: string[] = book.vote().roll.missing.map(({ name }: Body) => name);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nb')));
    });

    it('lets each answer and change the answer until it is closed', async () => {
      const me = ten[3] ?? '';
      expect((await book.answer(me, 'for')).status).toBe(200);
      expect((await book.seenBy(me)).open.own).toMatchObject({
        standing: 'answered',
        choice: 'for',
      });
      expect((await book.answer(me, 'against')).status).toBe(200);
      expect((await book.seenBy(me)).open.own.choice).toBe('against');
      expect((await book.seenBy(me)).open.answered).toBe(1);
    });

    it('takes the same answer twice as one, and writes nothing the second time', async () => {
      const me = ten[3] ?? '';
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        expect((await book.answer(me, 'against')).status).toBe(200);
      });
      expect(untouched).toBe(true);
    });

    it('refuses a change that was made against an older answer', async () => {
      const me = ten[3] ?? '';
      const { version } = (await book.seenBy(me)).open.own;
      expect((await book.answer(me, 'blank', version - 1)).status).toBe(409);
      expect((await book.answer(me, 'for', version)).status).toBe(200);
    });

    it('lets who records answer for somebody without a device, and says so', async () => {
      const other = ten[4] ?? '';
      expect((await book.enter(other, 'for')).status).toBe(200);
      expect(book.vote().roll.entered.map(({ personId }: Body) => personId)).toEqual([other]);
      expect((await book.seenBy(other)).open.own).toMatchObject({ choice: 'for', onBehalf: true });
    });

    it('never lets who records change what somebody answered on a device', async () => {
      const refused = await book.enter(ten[3] ?? '', 'against');
      expect(refused.status).toBe(409);
      expect(refused.body.errors[0].constraint).toBe('answered-self');
      expect((await book.seenBy(ten[3] ?? '')).open.own.choice).toBe('for');
    });

    it('lets no member answer for another, and nobody answer who is not on the roll', async () => {
      const alternate = book.ids('alternate')[0] ?? '';
      for (const who of [alternate, ten[5] ?? '']) await app.as(who).get('/home');
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        const path = `/votes/${book.vote().id}`;
        const forged = await app
          .as(ten[5] ?? '')
          .put(`${path}/choices/${ten[6]}`, { choice: 'for' });
        expect(forged.status).toBe(403);
        expect((await book.answer(alternate, 'for')).status).toBe(403);
        const coordinator = await book.coordinator.put(`${path}/own-choice`, { choice: 'for' });
        expect(coordinator.status).toBe(403);
      });
      expect(untouched).toBe(true);
    });

    it('shows nobody how others have answered, on any page, before it is closed', async () => {
      for (const who of [...ten.slice(0, 6), book.ids('alternate')[0] ?? '']) {
        expect(await book.choicesShownTo(app.as(who))).toBeLessThanOrEqual(1);
      }
      expect(await book.choicesShownTo(book.coordinator)).toBe(0);
    });

    it('lets the meeting neither go on nor end while the vote is open', async () => {
      const { version, id } = book.live;
      const closed = await book.coordinator.post(`/meetings/${id}/close`, { version });
      expect(closed.body.errors[0].constraint).toBe('vote-open');
      expect((await book.takeUp(2)).status).toBe(409);
    });

    it('does not count who has left before it closes, and says so', async () => {
      for (const who of ten.slice(5)) await book.answer(who, 'against');
      await book.leave(ten[9] ?? '');
      expect(book.vote().roll.gone.map(({ personId }: Body) => personId)).toEqual([ten[9]]);
      expect((await book.seenBy(ten[9] ?? '')).open.own.standing).toBe('away');
      expect((await book.answer(ten[9] ?? '', 'for')).status).toBe(409);
    });

    it('does not count who becomes recused, who is refused from then on', async () => {
      await book.recuse(1, ten[8] ?? '');
      expect((await book.seenBy(ten[8] ?? '')).open.own.standing).toBe('recused');
      expect((await book.answer(ten[8] ?? '', 'for')).status).toBe(403);
      expect(book.vote()).toMatchObject({ answered: 5, asked: 8 });
    });

    it('records the decision, the sums and the roll in one go when it closes, once', async () => {
      const { id, version } = book.vote();
      const before = await app.auditCount();
      const key = { 'idempotency-key': '0190c7a4-6f3e-7c11-8f2e-3d7a6b5c4d4f' };
      const first = await book.coordinator.post(`/votes/${id}/close`, { version }, key);
      const twice = await book.coordinator.post(`/votes/${id}/close`, { version }, key);
      expect([first.status, twice.status]).toEqual([201, 201]);
      const anew = await book.coordinator.post(`/votes/${id}/close`, { version });
      expect(anew.status).toBe(409);
      expect(await app.auditCount()).toBe(before + 2);
      book.live = first.body;
      const [decision] = book.item(1).decisions;
      expect(decision).toMatchObject({ method: 'openVote', for: 2, against: 3, blank: 0 });
      expect(decision).toMatchObject({ outcome: 'fallen', byChairsVote: false });
    });

    it('keeps what each answered apart from the decision', async () => {
      const [row] = await app.db.query<{ frozen: string }>(
        "SELECT frozen FROM decision WHERE method = 'openVote'",
      );
      const frozen = JSON.parse(row?.frozen ?? '{}');
      expect(frozen.rollIds).toHaveLength(8);
      expect(frozen.sums).toMatchObject({ present: 8, for: 2, against: 3, cast: 5 });
      expect(row?.frozen).not.toContain('"choice"');
    });

    it('shows it by name to those who were in the room, and to nobody else', async () => {
      const [inRoom] = (await book.seenBy(ten[3] ?? '')).named;
      expect(inRoom.choices).toHaveLength(10);
      expect(inRoom.choices.filter(({ counted }: Body) => !counted)).toHaveLength(2);
      expect((await book.seenBy(ten[9] ?? '')).named).toEqual([]);
      expect((await book.seenBy(ten[8] ?? '')).named).toEqual([]);
      expect((await book.seenBy(book.ids('alternate')[0] ?? '')).named).toEqual([]);
    });

    it('gives the minutes numbers and no names', async () => {
      for (const audience of ['panel', 'public']) {
        const minutes = await book.coordinator.get(
          `/meetings/${book.id}/minutes?audience=${audience}`,
        );
        const [decision] = minutes.body.items[0].decisions;
        expect(decision).toMatchObject({ for: 2, against: 3 });
        expect(JSON.stringify(minutes.body)).not.toContain('onBehalf');
      }
    });
  });

  it('decides a tie by what the chair answered, and says so', async () => {
    await book.voted(2, { for: 4, against: 4 }, 'for');
    expect(book.item(2).decisions.at(-1)).toMatchObject({ outcome: 'adopted', byChairsVote: true });
    expect(book.item(2).decisions.at(-1)).toMatchObject({ for: 4, against: 4, chairChoice: 'for' });
  });

  it('lets a tie fall when the chair has not answered, after warning that it would', async () => {
    await book.takeUp(3);
    await book.openVote(await book.propose(3));
    const [chair, ...others] = ten.slice(0, 9);
    for (const [i, who] of others.entries())
      await book.answer(who, i % 2 === 0 ? 'for' : 'against');
    expect(book.live.chair.personId).toBe(chair);
    await book.refresh();
    expect(book.vote().roll.chairMissing).toBe(true);
    await book.closeVote();
    const last = book.item(3).decisions.at(-1);
    expect(last).toMatchObject({ outcome: 'fallen', byChairsVote: false, chairChoice: 'none' });
  });

  it('refuses to close with 4 of 5 there; the vote stays open and can be aborted', async () => {
    await book.openVote(await book.propose(3));
    for (const who of ten.slice(4, 9)) await book.leave(who);
    const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
      const refused = await book.closeVote();
      expect(refused.status).toBe(422);
      expect(quorumIn(refused.body)).toMatchObject({ ok: false, facts: { present: 4, needed: 5 } });
      expect(refused.body.findings.map(({ rule }: Body) => rule)).toEqual(['quorum']);
    });
    expect(untouched).toBe(true);
    await book.answer(ten[0] ?? '', 'for');
    await book.abort('Panelet er ikke lenger vedtaksdyktig.');
    expect(book.item(3).votes.open).toBeNull();
    expect(book.item(3).votes.aborted).toHaveLength(1);
    const kept = await app.db.query(
      "SELECT c.id FROM vote_choice c JOIN item_vote v ON v.id = c.vote_id WHERE v.state = 'aborted' AND c.choice IS NOT NULL",
    );
    expect(kept).toEqual([]);
  });

  it('tells nothing of the sums when a late case meets an objection, and is closed without one', async () => {
    const later = await app.as('coordinator').get(`/meetings/${book.id}/live`);
    expect(later.body.items[2].votes.late).toBe(true);
    for (const who of ten.slice(4, 9)) await book.arrive(who);
    await book.openVote(await book.propose(3));
    for (const who of ten.slice(0, 6)) await book.answer(who, 'for');
    const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
      const refused = await book.closeVote({ objections: 1 });
      expect(refused.body.findings).toMatchObject([
        { rule: 'late-case', facts: { objections: 1 } },
      ]);
      expect(refused.body.findings).toHaveLength(1);
    });
    expect(untouched).toBe(true);
    expect((await book.closeVote({ objections: 0 })).status).toBe(201);
    for (const who of ten.slice(4, 9)) await book.leave(who);
  });

  it('opens no vote below quorum', async () => {
    const proposalId = await book.propose(3);
    const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
      const refused = await book.openVote(proposalId);
      expect(refused.status).toBe(422);
      expect(quorumIn(refused.body).remedy).toBe('callAlternate');
    });
    expect(untouched).toBe(true);
  });

  it('turns a proposal into input without a decision below quorum, which is never counted as one', async () => {
    const decided = book.item(3).decisions.length;
    const proposal = book.item(3).proposals.at(-1);
    const path = `/agenda-items/${book.item(3).id}/inputs`;
    const body = { proposalId: proposal.id, text: proposal.text };
    expect((await book.send(path, body)).status).toBe(201);
    expect((await book.coordinator.post(path, body)).status).toBe(409);
    expect(book.item(3).votes.inputs).toMatchObject([
      { text: proposal.text, finding: { ok: false } },
    ]);
    expect(book.item(3).decisions).toHaveLength(decided);
    const minutes = await book.coordinator.get(`/meetings/${book.id}/minutes`);
    expect(minutes.body.items[2].inputs).toHaveLength(1);
    expect(minutes.body.items[2].decisions).toHaveLength(decided);
  });

  it('sends both views out in a tie when the panel has said so', async () => {
    await app.unit.write(async (tx) => {
      await tx.insert('interpretation_decision', {
        id: newId(),
        interpretation: 'tie-case',
        option_name: 'split-advice',
        decided_on: '2026-09-01',
        in_force_from: '2026-09-02',
        decided_by: '9/26',
      });
      await tx.audit('decide interpretation', 'interpretation:tie-case');
    });
    for (const who of ten.slice(4, 8)) await book.arrive(who);
    await book.openVote(await book.propose(3));
    for (const [i, who] of ten.slice(0, 8).entries()) {
      await book.answer(who, i % 2 === 0 ? 'for' : 'against');
    }
    expect(book.item(3).votes.splitAdvice).toBe(true);
    await book.closeVote();
    expect(book.item(3).decisions.at(-1)).toMatchObject({ split: true, byChairsVote: false });
  });

  it('takes no input without a decision while the panel can decide', async () => {
    for (const who of ten.slice(4, 9)) await book.arrive(who);
    const path = `/agenda-items/${book.item(3).id}/inputs`;
    const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
      expect((await book.send(path, { text: 'Panelet mener dette.' })).status).toBe(409);
    });
    expect(untouched).toBe(true);
  });
});
