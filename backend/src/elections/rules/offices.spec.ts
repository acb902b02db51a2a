import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { addYears } from '../../membership/rules/period';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { byElection } from './by-election';
import { executiveCommittee } from './executive-committee';
import { handover, officeLength } from './office-length';
import { countedElections, officeLimit } from './office-limit';
import { officeEnds, officeNeedsSeat } from './office-needs-seat';
import type { Office, OfficeTermFacts } from './office-term';
import { offices } from './offices';
import { stagger } from './stagger';
import { staggerRepair } from './stagger-repair';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

function elected(
  electedOn: string,
  office: Office = 'leader',
  personId = 'kari',
  kind: OfficeTermFacts['kind'] = 'ordinary',
  to = addYears(electedOn, 2),
): OfficeTermFacts {
  return { office, personId, electedOn, from: electedOn, to, kind };
}

const THREE = ['2026-01-20', '2028-01-20', '2030-01-20'].map((day) => elected(day));

describe('UP 3.3: elected to the same office three times', () => {
  test('leader elected 2026, 2028, 2030; stands in 2032: refused (three times)', () => {
    const facts = { office: 'leader' as const, personId: 'kari', terms: THREE };
    expect(officeLimit(facts, data, read)).toEqual({
      rule: 'office-limit',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: { office: 'leader', elected: 3, max: 3, countsAs: 4, years: [2026, 2028, 2030] },
      remedy: 'someoneElse',
    });
  });

  test('the same person stands for deputy leader in 2032: allowed (another office)', () => {
    const facts = { office: 'deputyLeader' as const, personId: 'kari', terms: THREE };
    expect(officeLimit(facts, data, read)).toMatchObject({
      ok: true,
      facts: { elected: 0, countsAs: 1 },
    });
  });

  test('by-election 2027 for the remainder of 2026-2028: office ends 2028; counts as one election', () => {
    const term = elected('2027-03-10', 'leader', 'kari', 'byElection', '2028-01-20');
    expect(byElection({ term, vacatedTermEnds: '2028-01-20' }, data, read)).toEqual({
      rule: 'by-election',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        office: 'leader',
        kind: 'byElection',
        from: '2027-03-10',
        vacated: true,
        lastDay: '2028-01-19',
        expectedTo: '2028-01-20',
        expectedLastDay: '2028-01-19',
      },
      remedy: null,
    });
    const facts = { office: 'leader' as const, personId: 'kari', terms: [term] };
    expect(officeLimit(facts, data, read).facts['elected']).toBe(1);
  });

  test('elections before the plan are shown, and counted only if the panel reads it so', () => {
    const terms = [elected('2025-06-01'), ...THREE.slice(0, 2)];
    const facts = { office: 'leader' as const, personId: 'kari', terms };
    expect(officeLimit(facts, data, read)).toMatchObject({
      ok: true,
      facts: { elected: 2 },
      interpretation: {
        id: 'early-elections',
        option: 'not-counted',
        otherOption: 'counted',
        otherOk: false,
        otherFacts: { elected: 3, years: '2025, 2026, 2028' },
      },
    });
    const counted = withOption(read, 'early-elections', 'counted');
    expect(officeLimit(facts, data, counted).ok).toBe(false);
    expect(countedElections({ ...facts, terms: [elected('2025-06-02')] }, data, read)).toHaveLength(
      1,
    );
  });

  test('elections are listed oldest first, other people left out', () => {
    const terms = [...THREE].reverse().concat(elected('2027-01-20', 'leader', 'rolf'));
    const said = countedElections({ office: 'leader', personId: 'kari', terms }, data, read);
    expect(said.map(({ electedOn }) => electedOn)).toEqual([
      '2026-01-20',
      '2028-01-20',
      '2030-01-20',
    ]);
  });

  test('whatever the history, nobody is let into the same office a fourth time', () => {
    const term = fc.record({
      office: fc.constantFrom<Office>('leader', 'deputyLeader'),
      personId: fc.constantFrom('kari', 'rolf'),
      year: fc.integer({ min: 2020, max: 2050 }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (drawn) => {
        const terms = drawn.map(({ office, personId, year }) =>
          elected(`${year}-01-20`, office, personId, 'ordinary', `${year + 2}-01-20`),
        );
        const counting = drawn.filter(
          ({ office, personId, year }) => office === 'leader' && personId === 'kari' && year > 2025,
        ).length;
        const said = officeLimit({ office: 'leader', personId: 'kari', terms }, data, read);
        return said.ok === counting < 3 && said.facts['elected'] === counting;
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('UP 3.3: who may hold an office', () => {
  const term = elected('2026-11-25', 'deputyLeader', 'jonas');
  const candidacy = { term, representative: true, coordinator: false, terms: [] };

  test('a representative in a seat is elected', () => {
    expect(offices(candidacy, data)).toEqual({
      rule: 'offices',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        office: 'deputyLeader',
        representative: true,
        coordinator: false,
        holdsOther: false,
        taken: false,
      },
      remedy: null,
    });
  });

  test('alternates and the coordinator are not eligible', () => {
    const alternate = offices({ ...candidacy, representative: false }, data);
    expect(alternate).toMatchObject({ ok: false, remedy: 'representative' });
    const coordinator = offices({ ...candidacy, coordinator: true }, data);
    expect(coordinator).toMatchObject({ ok: false, remedy: 'representative' });
  });

  test('nobody holds both offices at once, but may go from one to the other', () => {
    const leader = (from: string, to: string) => elected(from, 'leader', 'jonas', 'ordinary', to);
    const both = offices({ ...candidacy, terms: [leader('2025-11-20', '2027-11-20')] }, data);
    expect(both).toMatchObject({ ok: false, remedy: 'resignOther', facts: { holdsOther: true } });
    const after = offices({ ...candidacy, terms: [leader('2024-11-25', '2026-11-25')] }, data);
    expect(after.ok).toBe(true);
    const next = offices({ ...candidacy, terms: [leader('2028-11-25', '2030-11-25')] }, data);
    expect(next.ok).toBe(true);
  });

  test('an office has one holder at a time', () => {
    const taken = elected('2026-01-20', 'deputyLeader', 'rolf');
    expect(offices({ ...candidacy, terms: [taken] }, data)).toMatchObject({
      ok: false,
      remedy: 'taken',
      facts: { taken: true, holdsOther: false },
    });
    const another = elected('2026-01-20', 'leader', 'rolf');
    expect(offices({ ...candidacy, terms: [another] }, data).ok).toBe(true);
  });

  test('an office ends with the seat, which is said at candidacy', () => {
    const facts = { from: '2026-11-25', officeTo: '2028-11-25', membershipTo: '2027-06-02' };
    expect(officeNeedsSeat(facts, data)).toEqual({
      rule: 'office-needs-seat',
      clause: 'UP 3.3',
      force: 'should',
      acts: 'warns',
      ok: false,
      facts: { membershipLastDay: '2027-06-01', officeLastDay: '2028-11-24' },
      remedy: 'plan',
    });
    expect(officeNeedsSeat({ ...facts, membershipTo: '2028-11-25' }, data).ok).toBe(true);
    expect(officeEnds('2028-11-25', '2027-06-02')).toBe('2027-06-02');
    expect(officeEnds('2028-11-25', '2029-06-02')).toBe('2028-11-25');
  });

  test('leader, deputy leader and coordinator are the executive committee', () => {
    const facts = { leaderId: 'kari', deputyLeaderId: 'jonas', coordinatorId: 'marte' };
    expect(executiveCommittee(facts, data)).toEqual({
      rule: 'executive-committee',
      clause: 'UP 3.5',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: { members: 3, missing: [], first: null },
      remedy: null,
    });
    const none = { leaderId: null, deputyLeaderId: null, coordinatorId: null };
    expect(executiveCommittee(none, data)).toMatchObject({
      ok: false,
      remedy: 'fill',
      facts: { members: 0, missing: ['leader', 'deputyLeader', 'coordinator'], first: 'leader' },
    });
  });
});

describe('UP 3.3: two years at a time', () => {
  test('an ordinary election is for two years to the day', () => {
    expect(officeLength({ term: elected('2026-11-25') }, data)).toEqual({
      rule: 'office-length',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        office: 'leader',
        kind: 'ordinary',
        years: 2,
        from: '2026-11-25',
        lastDay: '2028-11-24',
        expectedTo: '2028-11-25',
        expectedLastDay: '2028-11-24',
      },
      remedy: null,
    });
    const three = elected('2026-11-25', 'leader', 'kari', 'ordinary', '2029-11-25');
    expect(officeLength({ term: three }, data)).toMatchObject({ ok: false, remedy: 'twoYears' });
    expect(officeLength({ term: { ...three, kind: 'byElection' } }, data).ok).toBe(true);
  });

  test('a by-election is for the remainder, or two new years if the panel reads it so', () => {
    const term = elected('2027-03-10', 'leader', 'kari', 'byElection');
    const facts = { term, vacatedTermEnds: '2028-01-20' };
    const said = byElection(facts, data, read);
    expect(said).toMatchObject({
      ok: false,
      remedy: 'remainder',
      facts: { expectedTo: '2028-01-20' },
    });
    const twoYears = withOption(read, 'by-election', 'two-years');
    expect(byElection(facts, data, twoYears).ok).toBe(true);
    const none = byElection({ term, vacatedTermEnds: null }, data, read);
    expect(none).toMatchObject({ ok: false, remedy: 'ordinary', facts: { vacated: false } });
    const over = byElection({ term, vacatedTermEnds: '2027-03-10' }, data, read);
    expect(over).toMatchObject({ ok: false, remedy: 'ordinary' });
    const ordinary = { ...term, kind: 'ordinary' as const };
    expect(byElection({ term: ordinary, vacatedTermEnds: null }, data, read).ok).toBe(true);
  });

  test('the new office begins the day of the electing meeting, or on a decided date', () => {
    const decidedDate = withOption(read, 'handover', 'decided-date');
    const facts = { electedOn: '2026-11-25', decided: '2027-01-01' };
    expect(handover(facts, read)).toBe('2026-11-25');
    expect(handover(facts, decidedDate)).toBe('2027-01-01');
    expect(handover({ ...facts, decided: null }, decidedDate)).toBe('2026-11-25');
    expect(handover({ ...facts, decided: '2026-11-01' }, decidedDate)).toBe('2026-11-25');
  });

  test('leader and deputy leader are due in different years', () => {
    expect(stagger({ leaderTo: '2027-11-25', deputyLeaderTo: '2028-11-25' }, data)).toEqual({
      rule: 'stagger',
      clause: 'UP 3.3',
      force: 'should',
      acts: 'warns',
      ok: true,
      facts: { leaderYear: 2027, deputyLeaderYear: 2028 },
      remedy: null,
    });
    const same = stagger({ leaderTo: '2028-01-20', deputyLeaderTo: '2028-11-25' }, data);
    expect(same).toMatchObject({ ok: false, remedy: 'repair' });
    expect(stagger({ leaderTo: null, deputyLeaderTo: null }, data).ok).toBe(true);
    expect(stagger({ leaderTo: '2028-01-20', deputyLeaderTo: null }, data)).toMatchObject({
      ok: true,
      facts: { deputyLeaderYear: null },
    });
  });

  test('one year repairs the stagger when the panel has decided so and both offices are due', () => {
    const term = elected('2026-11-25', 'leader', 'kari', 'staggerRepair', '2027-11-25');
    const facts = { term, bothDue: true, byDecision: '9/26' };
    expect(staggerRepair(facts, data)).toEqual({
      rule: 'stagger-repair',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        office: 'leader',
        kind: 'staggerRepair',
        bothDue: true,
        byDecision: '9/26',
        years: 1,
        expectedLastDay: '2027-11-24',
      },
      remedy: null,
    });
    const say = (change: object) => staggerRepair({ ...facts, ...change }, data);
    expect(say({ bothDue: false })).toMatchObject({ ok: false, remedy: 'ordinary' });
    expect(say({ byDecision: null })).toMatchObject({ ok: false, remedy: 'decide' });
    const long = { ...term, to: '2028-11-25' };
    expect(say({ term: long })).toMatchObject({ ok: false, remedy: 'oneYear' });
    const ordinary = { ...long, kind: 'ordinary' as const };
    expect(say({ term: ordinary, bothDue: false, byDecision: null }).ok).toBe(true);
  });
});
