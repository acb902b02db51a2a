import { StatutesReader } from '../../src/statutes/statutes-reader';
import { TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { itemOf, raiseHands, RevisionBook } from './revision-book';

describe('A decision on how to read the plan', () => {
  let app: TestApp;
  let book: RevisionBook;
  let held: MeetingBook;
  const changes: Body[] = [];
  const reader = () => app.nest.get(StatutesReader);
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
    const meeting = await book.meetingOn('2026-06-10');
    for (const [id, option] of [
      ['revision-basis', 'seats'],
      ['arrival', 'at-once'],
      ['quorum-basis', 'seated'],
    ] as const) {
      changes.push(await book.reading(id, option));
      expect((await book.place(meeting.id)).status).toBe(200);
    }
    held = await book.hold(meeting, '2026-06-10', 8);
  });
  afterAll(() => app.close());

  it('is proposed for an option there is and that is not in force, and collects no wishes', async () => {
    const dto = { title: 'Likt', reason: 'Fordi' };
    const post = (interpretation: string, option: string) =>
      book.member(0).post('/reading-changes', { interpretation, option, ...dto });
    expect((await post('arrival', 'next-case')).status).toBe(400);
    expect((await post('arrival', 'whenever')).status).toBe(400);
    expect((await post('nothing', 'at-once')).status).toBe(400);
    expect((await book.answer(1, 'supports')).status).toBe(409);
  });

  it('revision-basis seated → seats proposed as interpretation, 10 seated, 6 for: refused: 6 < 7 by the reading in force', async () => {
    const [change] = changes;
    const n = itemOf(held, change);
    await held.takeUp(n);
    expect(held.item(n).votes.weighing).toMatchObject({
      weight: 'interpretation',
      byMembers: true,
      need: { option: 'seated', needed: 7, basis: 10 },
    });
    await raiseHands(held, n, held.count(6, 0, 2, 'for'));
    const [decision] = held.item(n).decisions;
    expect(decision.outcome).toBe('fallen');
    const found = decision.findings.find(({ rule }: Body) => rule === 'interpretation-change');
    expect(found).toMatchObject({ ok: false, facts: { yes: 6, needed: 7, entrenched: true } });
    expect((await reader().inForce('2026-06-11')).interpretations['revision-basis']).toBe('seated');
  });

  it('is settled by ordinary decision where it is not entrenched, also by the chair’s vote in a tie', async () => {
    const [, change] = changes;
    const n = itemOf(held, change);
    await held.takeUp(n);
    expect(held.item(n).votes.weighing).toMatchObject({ byMembers: false, need: null });
    await raiseHands(held, n, held.count(4, 4, 0, 'for'));
    expect(held.item(n).decisions[0]).toMatchObject({ outcome: 'adopted', byChairsVote: true });
  });

  it('takes effect the day after, never for a case already on that meeting’s agenda, and is cited ever after', async () => {
    const [, change] = changes;
    expect((await reader().inForce('2026-06-10')).interpretations.arrival).toBe('next-case');
    expect((await reader().inForce('2026-06-11')).interpretations.arrival).toBe('at-once');
    app.clock.set('2026-06-11T09:00:00.000Z');
    const { body } = await app.as('representative').get('/interpretations');
    const cited = body.find(({ id }: Body) => id === 'arrival');
    expect(cited).toMatchObject({ option: 'at-once', decidedBy: change?.case.caseNumber });
    const { readings } = (await app.as('representative').get('/statutes-history')).body;
    expect(readings).toMatchObject([{ id: 'arrival', clause: '3.4', inForceFrom: '2026-06-11' }]);
    app.clock.set('2026-06-10T12:30:00.000Z');
  });

  it('asks representatives only where it is entrenched: an alternate in a seat is not asked', async () => {
    const [, , change] = changes;
    const n = itemOf(held, change);
    const away = held.ids('representative')[8] ?? '';
    const alternate = held.ids('alternate')[0] ?? '';
    await held.call(alternate, { forPersonId: away });
    await held.arrive(alternate);
    await held.takeUp(n);
    expect(held.item(n).quorum.present).toBe(9);
    expect(held.item(n).votes.callList).toHaveLength(8);
    const nine = await raiseHands(held, n, held.count(9, 0, 0, 'for'));
    expect(nine.status).toBe(422);
    await raiseHands(held, n, held.count(7, 1, 0, 'for'));
    expect(held.item(n).decisions[0].outcome).toBe('adopted');
    expect(held.item(n).decisions[0].present).toHaveLength(8);
  });
});

describe('Trying a change before it is made', () => {
  let app: TestApp;
  let book: RevisionBook;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-11-12');
    book = await RevisionBook.of(app);
  });
  afterAll(() => app.close());
  const rehearse = async () =>
    (await book.member(0).get(`/rule-changes/${book.change.id}/rehearsal`)).body;
  const everything = async () => {
    const tables = ['statutes_version', 'seat', 'decision', 'rule_change', 'appointment'];
    const rows = await Promise.all(
      tables.map((table) => app.db.query(`SELECT * FROM ${table} ORDER BY id`)),
    );
    return JSON.stringify(rows);
  };

  it('says that all would have been the same when nothing that counts is changed', async () => {
    await book.draft((plan) => (plan.clauses[0].text += ' Takk.'));
    expect(await rehearse()).toMatchObject({ turned: [], meetingsNotQuorate: 0, overLimit: 0 });
  });

  it('says which recorded decisions a stricter quorum would have turned, and writes nothing', async () => {
    await book.draft((plan) => {
      plan.numbers.quorumPart = 10;
      plan.numbers.quorumWhole = 10;
    });
    const before = await everything();
    const tried = await rehearse();
    expect(await everything()).toBe(before);
    expect(tried.meetingsNotQuorate).toBeGreaterThan(0);
    const [turned] = tried.turned;
    expect(turned).toMatchObject({ wouldBe: 'notQuorate', needed: 10, basis: 10 });
    expect(turned.present).toBeLessThan(10);
    expect(tried.decisions).toBeGreaterThanOrEqual(tried.turned.length);
  });

  it('says who would be over a limit, in numbers only, and which seats would be missing', async () => {
    await book.draft((plan) => {
      plan.numbers.termMaxYears = 6;
      plan.numbers.flexibleSeats = 1;
      plan.numbers.alternatesMin = 5;
      plan.fields[0].seats.push('experience');
    });
    const tried = await rehearse();
    expect(tried.overLimit).toBeGreaterThan(0);
    expect(tried.seatsOver).toBe(1);
    expect(tried.alternatesMissing).toBe(3);
    const missing = tried.missing.map(({ field, requirement, count }: Body) => {
      return [field.nb, requirement, count];
    });
    expect(missing).toEqual([
      ['Eldrehelse', 'experience', 1],
      ['Barn og unge', 'experience', 1],
    ]);
    expect(JSON.stringify(tried)).not.toMatch(/personId|Solheim|Mjelde/);
  });

  it('replays elections and appointments too, without a name, and writes nothing', async () => {
    await book.draft((plan) => {
      plan.numbers.officeYears = 3;
      plan.numbers.termYears = 2;
    });
    const before = await everything();
    const longer = await rehearse();
    expect(longer.elections).toBe(4);
    expect(longer.electionsTurned).toContainEqual(
      expect.objectContaining({ office: 'leader', on: '2025-11-19', wouldBe: 'otherEnd' }),
    );
    expect(longer.electionsTurned.at(-1).to).toBe('2028-11-23');
    expect(longer.appointmentsShorter).toBe(longer.appointments - 2);
    expect(longer).toMatchObject({ appointmentsRefused: 0, appointmentsLonger: 0 });
    await book.draft((plan) => {
      plan.numbers.termMaxYears = 6;
      plan.numbers.alternatesYears = 5;
    });
    const fewer = await rehearse();
    expect(fewer.appointmentsRefused + fewer.appointmentsShorter).toBeGreaterThan(0);
    expect(fewer.appointmentsLonger).toBe(2);
    expect(await everything()).not.toBe(before);
    const drafted = await everything();
    await rehearse();
    expect(await everything()).toBe(drafted);
    expect(JSON.stringify([longer, fewer])).not.toMatch(/personId|Solheim|Mjelde|Eide/);
  });

  it('judges what needed two thirds by two thirds, and an election by the limits of offices', async () => {
    const meeting = await book.meetingOn('2026-12-02');
    await book.draft((plan) => (plan.numbers.meetingsPerYear = 5));
    await book.open();
    await book.place(meeting.id);
    const held = await book.hold(meeting, '2026-12-02', 8);
    const n = itemOf(held, book.change);
    await held.takeUp(n);
    await raiseHands(held, n, held.count(6, 2, 0, 'for'));
    const number = book.change.case.caseNumber;
    expect((await book.look()).state).toBe('adopted');
    await book.draft((plan) => {
      plan.numbers.revisionPart = 3;
      plan.numbers.revisionWhole = 4;
      plan.numbers.officeMax = 1;
    });
    const { turned, electionsTurned } = await rehearse();
    expect(turned).toHaveLength(1);
    expect(turned[0]).toMatchObject({ caseNumber: number, was: 'adopted', wouldBe: 'fallen' });
    expect(electionsTurned).toEqual([]);
    const change = { interpretation: 'early-elections', option: 'counted' };
    const dto = { ...change, title: 'Valg før planen', reason: 'Rettferdig' };
    book.change = (await book.member(0).post('/reading-changes', dto)).body;
    expect(await rehearse()).toMatchObject({ turned: [], electionsTurned: [] });
  });

  it('tries another reading of one place too', async () => {
    const change = { interpretation: 'quorum-basis', option: 'seated' };
    const dto = { ...change, title: 'De som sitter', reason: 'Enklere' };
    book.change = (await book.member(0).post('/reading-changes', dto)).body;
    expect(await rehearse()).toMatchObject({ turned: [] });
    const other = await book.member(1).get(`/rule-changes/${book.change.id}/rehearsal`);
    expect(other.status).toBe(404);
  });
});
