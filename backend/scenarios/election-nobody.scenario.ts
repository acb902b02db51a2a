import { ElectionBook } from './election-book';
import { startApp, TestApp } from './harness';
import { Body, said } from './panel-book';
import { leavesNoTrace } from './real-panel';

const TABLES = ['election', 'election_nobody', 'agenda_item', 'office_term'];
const NEXT = '2027-01-20';

/** The example panel on 25 November 2026: the deputy leader's term ends the day after, and nobody stands. */
describe('An election nobody stands in', () => {
  let app: TestApp;
  let on: ElectionBook;

  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    on = await ElectionBook.of(app);
    for (const name of ['Jonas Eide', 'Hanne Dahl Berge']) await on.withdraw(name);
  });
  afterEach(() => app.close());

  const path = (what: string) => `/elections/${on.election.id}/${what}`;
  const record = (as = 'coordinator') => app.as(as).post(path('nobody-stands'), {});
  const look = async (as = 'coordinator'): Promise<Body> =>
    (await app.as(as).get(path('nobody-stands'))).body;
  const answer = async (as: string, what: string, version?: number) => {
    const known = (await look()).record?.version;
    return app.as(as).put(path('acting'), { answer: what, version: version ?? known });
  };
  const close = async () => {
    await on.book.look();
    await on.book.send(`/meetings/${on.book.id}/close`, { version: on.book.live.version });
  };
  const plan = async (day: string): Promise<Body> => {
    const { body } = await app.as('coordinator').post('/meetings', {
      startsAt: `${day}T11:00:00.000Z`,
      endsAt: `${day}T14:00:00.000Z`,
      place: 'Møterom 2',
      mode: 'both',
    });
    return body;
  };
  const election = async (): Promise<Body> =>
    (await app.as('coordinator').get(path('').slice(0, -1))).body;

  it('asks the incumbent to act until the next meeting, and acting counts as no election', async () => {
    await on.inTheRoom(7);
    const { status, body } = await record();
    expect(status).toBe(201);
    expect(body.record).toMatchObject({
      asked: { name: 'Jonas Eide', as: 'incumbent' },
      settledBy: null,
    });
    const jonas = on.who('Jonas Eide');
    expect((await look(jonas)).can).toContain('answer');
    const asked = (await app.as(jonas).get('/home')).body.tasks;
    expect(asked.map(({ kind }: Body) => kind)).toContain('answerActing');
    const yes = (await answer(jonas, 'yes')).body;
    expect(yes.record).toMatchObject({ actingName: 'Jonas Eide', from: '2026-11-26' });
    expect(said({ findings: yes.record.findings }, 'no-candidate')).toMatchObject({
      ok: false,
      clause: 'UP 3.3',
      facts: { acting: 'incumbent' },
    });
    const [line] = await on.minuted();
    expect(line).toContain('Ingen stilte til valg.');
    expect(line).toContain('Jonas Eide fungerer som nestleder til neste møte.');
    const [open] = await on.minuted('public');
    expect(open).toContain('Den som hadde vervet fungerer som nestleder til neste møte.');
    expect(open).not.toContain('Jonas');
    app.clock.set('2026-12-01T10:00');
    const offices = (await app.as('coordinator').get('/offices')).body;
    expect(offices.acting).toEqual([
      { office: 'deputyLeader', name: 'Jonas Eide', from: '2026-11-26' },
    ]);
    expect(offices.current.map(({ office }: Body) => office)).toEqual(['leader']);
    const mine = offices.history.filter(({ personId }: Body) => personId === jonas);
    expect(mine).toHaveLength(1);
    expect((await app.as(jonas).get('/session')).body.roles).toContain('deputyLeader');
  });

  it('goes on the next agenda by itself, each meeting until somebody is elected', async () => {
    await on.inTheRoom(7);
    await record();
    await answer(on.who('Jonas Eide'), 'yes');
    await close();
    // No meeting is planned yet: it comes on the agenda of the first one that is.
    const next = await plan(NEXT);
    expect(next.agenda.map(({ caseNumber }: Body) => caseNumber)).toEqual([on.election.case.label]);
    expect((await plan('2027-03-10')).agenda).toEqual([]);
    on.election = await election();
    expect(on.election.case.meeting.id).toBe(next.id);

    await on.inTheRoom(6, `${NEXT}T11:00`);
    const again = (await record()).body;
    // Who acted was asked until this meeting, and is asked anew.
    expect(again.record.asked).toMatchObject({ name: 'Jonas Eide', as: 'incumbent' });
    expect((await app.as('coordinator').get('/offices')).body.acting).toEqual([]);
    await close();
    on.election = await election();
    expect(on.election.case.meeting).toMatchObject({ day: '2027-03-10' });

    const hanne = on.who('Hanne Dahl Berge');
    const { own } = (await app.as(hanne).get(path('').slice(0, -1))).body;
    const stands = { answer: 'yes', version: own.version };
    await app.as(hanne).put(path('own-candidacy'), stands);
    await answer(on.who('Jonas Eide'), 'yes');
    await on.inTheRoom(6, '2027-03-10T11:00');
    const { id } = (await on.openIt({ method: 'acclamation' })).body.rounds.at(-1);
    const elected = await on.act('coordinator', `/${id}/acclaim`);
    expect(elected.body.rounds.at(-1)).toMatchObject({ elected: 'Hanne Dahl Berge' });
    await close();
    expect((await plan('2027-05-12')).agenda).toEqual([]);
    const [row] = await app.db.query<Body>(
      'SELECT to_date FROM election_nobody ORDER BY recorded_at DESC LIMIT 1',
    );
    expect(row).toEqual({ to_date: '2027-03-10' });
  });

  it('lets the longest-serving chair when the incumbent will not', async () => {
    await on.inTheRoom(7);
    await record();
    const { body } = await answer('coordinator', 'no');
    expect(body.record).toMatchObject({ asked: null, settledBy: 'longestServing' });
    expect(body.record.findings[0].facts).toMatchObject({ acting: 'longestServing' });
    expect((await on.minuted())[0]).toContain('Ingen fungerer som nestleder.');
    app.clock.set('2026-12-01T10:00');
    expect((await app.as('coordinator').get('/offices')).body.acting).toEqual([]);
  });

  it('asks the deputy leader when the leader will not, and lets who acts step back', async () => {
    // The leader's office is the one that is due.
    await app.unit.housekeeping(async (tx) => {
      await tx.execute("UPDATE election SET office = 'leader' WHERE id = $1", [on.election.id]);
      const due =
        "UPDATE office_term SET to_date = '2026-12-15' WHERE office = 'leader' AND to_date > '2027-01-01'";
      await tx.execute(due);
      const stays =
        "UPDATE office_term SET to_date = '2027-11-26' WHERE office = 'deputyLeader' AND to_date = '2026-11-26'";
      await tx.execute(stays);
    });
    await on.inTheRoom(7);
    await record();
    await answer(on.who('Kari Mjelde'), 'no');
    const jonas = on.who('Jonas Eide');
    expect((await look()).record.asked).toMatchObject({ name: 'Jonas Eide', as: 'deputyLeader' });
    const { body } = await answer(jonas, 'yes');
    expect(body.record).toMatchObject({ settledBy: 'deputyLeader', from: '2026-12-15' });
    app.clock.set('2026-12-20T10:00');
    expect((await app.as(jonas).get('/session')).body.roles).toContain('leader');
    const back = await answer(jonas, 'no');
    expect(back.body.record).toMatchObject({ settledBy: 'longestServing', actingName: null });
    expect((await app.as('coordinator').get('/offices')).body.acting).toEqual([]);
  });

  it('is recorded by whoever holds the election, once, and only while nobody stands', async () => {
    await on.inTheRoom(7);
    const rolf = on.who('Rolf Sæbø');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await record(rolf)).status).toBe(403);
      expect(
        (await app.as('coordinator').put(path('acting'), { answer: 'yes', version: 1 })).status,
      ).toBe(404);
    });
    expect(untouched).toBe(true);
    await record();
    const refused = await leavesNoTrace(app, TABLES, async () => {
      expect((await record()).status).toBe(409);
      expect((await answer(rolf, 'yes')).status).toBe(403);
      expect((await answer(on.who('Jonas Eide'), 'yes', 99)).status).toBe(409);
      expect((await answer(on.who('Jonas Eide'), 'kanskje')).status).toBe(400);
    });
    expect(refused).toBe(true);
    const personId = on.who('Amina Yusuf');
    await app.as(personId).post(path('candidates'), { personId });
    expect((await look()).can).not.toContain('record');
    const taken = await record();
    expect(taken.body.errors[0].constraint).toBe('somebody-stands');
  });
});
