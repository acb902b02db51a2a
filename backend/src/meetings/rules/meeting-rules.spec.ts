import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { chair, chairOf, mayTakeChair } from './chair';
import { deadlines } from './deadlines';
import { extraMeeting } from './extra-meeting';
import { goalTag } from './goal-tag';
import { lateCase } from './late-case';
import { meetingsPerYear } from './meetings-per-year';
import { minutes } from './minutes';
import { openness, publicPresence } from './openness';
import { papers } from './papers';
import { proposing } from './proposing';
import { writtenProcedure } from './written-procedure';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

describe('UP 4.1: who chairs', () => {
  const facts = {
    leaderId: 'kari',
    deputyLeaderId: 'jonas',
    present: [
      { personId: 'rolf', daysServed: 900 },
      { personId: 'jonas', daysServed: 100 },
      { personId: 'ingrid', daysServed: 1200 },
      { personId: 'kari', daysServed: 500 },
    ],
    recusedIds: [],
    candidateIds: [],
  };

  test('the leader chairs, else the deputy leader, else the longest-serving present', () => {
    expect(chairOf(facts)).toEqual({ personId: 'kari', by: 'leader' });
    const recused = { ...facts, recusedIds: ['kari'] };
    expect(chairOf(recused)).toEqual({ personId: 'jonas', by: 'deputyLeader' });
    const election = { ...recused, candidateIds: ['jonas'] };
    expect(chairOf(election)).toEqual({ personId: 'ingrid', by: 'longestServing' });
    const away = { ...facts, leaderId: null, deputyLeaderId: 'away' };
    expect(chairOf(away).personId).toBe('ingrid');
  });

  test('equal service lets the panel pick', () => {
    const equal = {
      ...facts,
      leaderId: null,
      deputyLeaderId: null,
      present: facts.present.map((each) => ({ ...each, daysServed: 10 })),
    };
    expect(chairOf(equal)).toEqual({ personId: null, by: 'panelPicks' });
    expect(chair(equal, data)).toMatchObject({ ok: false, remedy: 'pick' });
  });

  test('whoever was given the chair holds it before the offices, for as long as they sit in the case', () => {
    const given = { ...facts, handedTo: 'jonas' };
    expect(chairOf(given)).toEqual({ personId: 'jonas', by: 'handover' });
    expect(chairOf({ ...given, recusedIds: ['jonas'] })).toEqual({
      personId: 'kari',
      by: 'leader',
    });
    expect(chairOf({ ...given, handedTo: 'gone' }).by).toBe('leader');
    expect(chairOf({ ...given, handedTo: null }).by).toBe('leader');
  });

  test('the chair goes between the offices, and to who is next when the one who chairs steps down', () => {
    expect(mayTakeChair(facts)).toEqual(['jonas']);
    expect(mayTakeChair({ ...facts, handedTo: 'jonas' })).toEqual(['kari']);
    expect(mayTakeChair({ ...facts, leaderId: null })).toEqual(['ingrid']);
    expect(mayTakeChair({ ...facts, present: [] })).toEqual([]);
  });

  test('among the equally long serving the panel picks', () => {
    const present = [
      { personId: 'rolf', daysServed: 900 },
      { personId: 'ingrid', daysServed: 900 },
      { personId: 'amina', daysServed: 100 },
    ];
    expect(mayTakeChair({ ...facts, present })).toEqual(['rolf', 'ingrid']);
    expect(mayTakeChair({ ...facts, present, handedTo: 'rolf' })).toEqual(['ingrid']);
    expect(mayTakeChair({ ...facts, present, handedTo: 'amina' })).toEqual(['rolf', 'ingrid']);
  });

  test('without anybody present there is no chair', () => {
    expect(chair({ ...facts, present: [] }, data)).toEqual({
      rule: 'chair',
      clause: 'UP 4.1',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { by: 'nobody', present: 0 },
      remedy: 'wait',
    });
    const alone = { ...facts, leaderId: null, present: [{ personId: 'rolf', daysServed: 0 }] };
    expect(chair(alone, data)).toMatchObject({ ok: true, facts: { by: 'longestServing' } });
  });
});

describe('UP 4.1 and 4.3: papers, minutes, meetings', () => {
  test('the leader releases, in the leader’s absence the deputy leader, with both vacant the coordinator', () => {
    const summarised = true;
    const free = { leader: 'available', deputyLeader: 'available', summarised } as const;
    expect(papers({ by: 'leader', ...free }, data)).toEqual({
      rule: 'papers',
      clause: 'UP 4.1, 4.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        by: 'leader',
        leader: 'available',
        deputyLeader: 'available',
        lacks: null,
        noted: false,
      },
      remedy: null,
    });
    const early = papers({ by: 'deputyLeader', ...free }, data);
    expect(early).toMatchObject({ ok: false, remedy: 'leader' });
    const absent = { leader: 'absent', deputyLeader: 'available', summarised } as const;
    expect(papers({ by: 'deputyLeader', ...absent }, data).ok).toBe(true);
    expect(papers({ by: 'coordinator', ...absent }, data)).toMatchObject({
      ok: false,
      remedy: 'deputyLeader',
    });
    const vacant = { leader: 'vacant', deputyLeader: 'vacant', summarised } as const;
    expect(papers({ by: 'coordinator', ...vacant }, data)).toMatchObject({
      ok: true,
      facts: { noted: true },
    });
    expect(papers({ by: 'other', ...vacant }, data)).toMatchObject({
      ok: false,
      remedy: 'await',
      facts: { noted: false },
    });
    const half = { leader: 'vacant', deputyLeader: 'absent', summarised } as const;
    expect(papers({ by: 'coordinator', ...half }, data)).toMatchObject({
      ok: false,
      remedy: 'await',
    });
    const other = { leader: 'absent', deputyLeader: 'vacant', summarised } as const;
    expect(papers({ by: 'coordinator', ...other }, data).ok).toBe(false);
  });

  test('a paper without a plain summary is not released, and it is the releaser who is told', () => {
    const free = { leader: 'available', deputyLeader: 'available', summarised: false } as const;
    expect(papers({ by: 'leader', ...free }, data)).toMatchObject({
      ok: false,
      clause: 'UP 4.1, 4.3',
      facts: { lacks: 'summary' },
      remedy: 'summarise',
    });
    expect(papers({ by: 'coordinator', ...free }, data)).toMatchObject({
      facts: { lacks: 'releaser' },
      remedy: 'leader',
    });
  });

  test('a held meeting without minutes stays red until they are written', () => {
    const meeting = { number: 5, year: 2026, held: true, written: false };
    expect(minutes(meeting, data)).toEqual({
      rule: 'minutes',
      clause: 'UP 4.3',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { number: 5, year: 2026 },
      remedy: 'write',
    });
    expect(minutes({ ...meeting, written: true }, data).ok).toBe(true);
    expect(minutes({ ...meeting, held: false }, data).ok).toBe(true);
  });

  test('six panel meetings and four of the steering group a year', () => {
    const year = { of: 'panel' as const, year: 2026, held: 5 };
    expect(meetingsPerYear({ ...year, meetings: 5 }, data)).toEqual({
      rule: 'meetings-per-year',
      clause: 'UP 4.1',
      force: 'must',
      acts: 'warns',
      ok: false,
      facts: { of: 'panel', year: 2026, meetings: 5, held: 5, needed: 6, missing: 1 },
      remedy: 'plan',
    });
    expect(meetingsPerYear({ ...year, meetings: 7 }, data)).toMatchObject({
      ok: true,
      facts: { missing: 0 },
    });
    const steering = meetingsPerYear({ ...year, of: 'steeringGroup', meetings: 4 }, data);
    expect(steering).toMatchObject({ ok: true, facts: { needed: 4 } });
  });

  test('notice fourteen days before, papers seven, draft seven after, objections seven more', () => {
    const doneOn = { notice: '2026-10-29', papers: null, minutesDraft: null, objections: null };
    const facts = { meetingOn: '2026-11-12', today: '2026-11-06', doneOn, settings: null };
    const said = deadlines(facts, data, read);
    expect(said.map((each) => each.facts['dueOn'])).toEqual([
      '2026-10-29',
      '2026-11-05',
      '2026-11-19',
      '2026-11-26',
    ]);
    expect(said.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(said[1]).toEqual({
      rule: 'deadlines',
      clause: 'UP 4.3',
      force: 'should',
      acts: 'warns',
      ok: false,
      facts: { kind: 'papers', dueOn: '2026-11-05', doneOn: null, daysLate: 1 },
      remedy: 'explain',
    });
    const late = { ...facts, doneOn: { ...doneOn, notice: '2026-10-31' } };
    expect(deadlines(late, data, read)[0]).toMatchObject({ ok: false, facts: { daysLate: 2 } });
  });

  test('the panel’s own deadlines apply when it reads the plan so', () => {
    const doneOn = { notice: null, papers: null, minutesDraft: null, objections: null };
    const settings = { noticeDays: 10, papersDays: 5, minutesDraftDays: 3, objectionDays: 2 };
    const facts = { meetingOn: '2026-11-12', today: '2026-11-01', doneOn, settings };
    const days = (reading = read) =>
      deadlines(facts, data, reading).map((each) => each.facts['dueOn']);
    expect(days()[0]).toBe('2026-10-29');
    const own = withOption(read, 'deadlines', 'settings');
    expect(days(own)).toEqual(['2026-11-02', '2026-11-07', '2026-11-15', '2026-11-17']);
  });

  test('a case under «eventuelt» is decided only if nobody objects, and never an election', () => {
    const late = { late: true, weight: 'ordinary' as const, objections: 0 };
    expect(lateCase(late, data)).toEqual({
      rule: 'late-case',
      clause: 'UP 4.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: late,
      remedy: null,
    });
    expect(lateCase({ ...late, objections: 1 }, data)).toMatchObject({
      ok: false,
      remedy: 'nextMeeting',
    });
    expect(lateCase({ ...late, weight: 'election' }, data).ok).toBe(false);
    expect(lateCase({ ...late, weight: 'revision', late: false }, data).ok).toBe(true);
  });

  test('a light case may be settled in writing by a quorum without objection', () => {
    const facts = {
      weight: 'ordinary' as const,
      seated: 9,
      asked: 9,
      recused: 0,
      answered: 5,
      objections: 0,
    };
    expect(writtenProcedure(facts, data, read)).toEqual({
      rule: 'written-procedure',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        weight: 'ordinary',
        allowed: true,
        asked: 9,
        recused: 0,
        seated: 9,
        answered: 5,
        needed: 5,
        objections: 0,
      },
      remedy: null,
    });
    const say = (change: object) => writtenProcedure({ ...facts, ...change }, data, read);
    expect(say({ answered: 4 })).toMatchObject({ ok: false, remedy: 'wait' });
    expect(say({ asked: 8 })).toMatchObject({ ok: false, remedy: 'askAll' });
    expect(say({ asked: 8, recused: 1 })).toMatchObject({ ok: true });
    expect(say({ objections: 1 })).toMatchObject({ ok: false, remedy: 'meeting' });
    expect(say({ weight: 'interpretation' })).toMatchObject({ ok: false, remedy: 'meeting' });
    const never = withOption(read, 'written-procedure', 'not-allowed');
    expect(writtenProcedure(facts, data, never)).toMatchObject({ ok: false, remedy: 'meeting' });
  });

  test('a case a member raised stands on one of the two next agendas or is answered', () => {
    const raised = { agendasSince: 2, placed: false, answered: false };
    expect(proposing(raised, data)).toEqual({
      rule: 'proposing',
      clause: 'UP 4.1',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { agendasSince: 2, agendasLeft: 0, placed: false, answered: false },
      remedy: 'answer',
    });
    expect(proposing({ ...raised, agendasSince: 1 }, data)).toMatchObject({
      ok: true,
      facts: { agendasLeft: 1 },
    });
    expect(proposing({ ...raised, placed: true }, data).ok).toBe(true);
    expect(proposing({ ...raised, answered: true, agendasSince: 4 }, data)).toMatchObject({
      ok: true,
      facts: { agendasLeft: 0 },
    });
  });

  test('the leader or a third of the representatives demands an extra meeting', () => {
    const facts = { byLeader: false, demanding: 4, seated: 10 };
    expect(extraMeeting(facts, data, read)).toEqual({
      rule: 'extra-meeting',
      clause: 'UP 4.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { byLeader: false, demanding: 4, needed: 4, seated: 10, byMembers: true },
      remedy: null,
    });
    const few = extraMeeting({ ...facts, demanding: 3 }, data, read);
    expect(few).toMatchObject({ ok: false, remedy: 'gather' });
    const leaderOnly = withOption(read, 'extra-meeting', 'leader-only');
    expect(extraMeeting(facts, data, leaderOnly)).toMatchObject({ ok: false, remedy: 'leader' });
    expect(extraMeeting({ ...facts, byLeader: true }, data, leaderOnly).ok).toBe(true);
    const nobody = extraMeeting({ byLeader: false, demanding: 0, seated: 0 }, data, read);
    expect(nobody).toMatchObject({ ok: false, facts: { needed: 1 } });
  });

  test('a case says which goals it serves', () => {
    expect(goalTag({ caseNumber: '12/26', goals: ['goal-2', 'goal-9'] }, data)).toEqual({
      rule: 'goal-tag',
      clause: 'UP 2.1',
      force: 'should',
      acts: 'warns',
      ok: true,
      facts: { caseNumber: '12/26', tagged: 1, goals: 3 },
      remedy: null,
    });
    const unknown = goalTag({ caseNumber: '12/26', goals: ['goal-9'] }, data);
    expect(unknown).toMatchObject({ ok: false, remedy: 'choose' });
  });

  test('the public rendering counts heads and waits for approval', () => {
    const presence = { seats: [], present: 8, seated: 9, recused: 0, alternates: 1, byPhone: 0 };
    expect(publicPresence(presence, data)).toEqual({ present: 8, of: 10, alternates: 1 });
    expect(publicPresence({ ...presence, seated: 11 }, data).of).toBe(11);
    const ready = { approved: true, namesWithoutConsent: 0, closedItemsShown: 0 };
    expect(openness(ready, data)).toEqual({
      rule: 'openness',
      clause: 'UP 4.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: ready,
      remedy: null,
    });
    const say = (change: object) => openness({ ...ready, ...change }, data);
    expect(say({ approved: false })).toMatchObject({ ok: false, remedy: 'approve' });
    expect(say({ closedItemsShown: 1 })).toMatchObject({ ok: false, remedy: 'exempt' });
    expect(say({ namesWithoutConsent: 1 })).toMatchObject({ ok: false, remedy: 'anonymise' });
  });
});
