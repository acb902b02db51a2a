import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import type { OfficeTermFacts } from '../../elections/rules/office-term';
import type { Service } from '../../membership/rules/term-limit';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { type PanelToday, type PastDecision, rehearseDecision, rehearsePanel } from './rehearsal';
import type { Supposed } from './supposed';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();

const BY_TWO_THIRDS = { by: 'twoThirds' } as const;
const revised = (wished: number | null) => ({ by: 'revision', wished }) as const;

function past(change: Partial<PastDecision> = {}): PastDecision {
  return {
    ...{ id: 'd1', caseNumber: '12/26', meetingId: 'm1', on: '2026-03-04' },
    ...{ outcome: 'adopted', method: 'count', for: 4, against: 2, blank: 0, chairChoice: null },
    ...{ present: 6, seated: 10, recused: 0, alternates: 0, byPhone: 0, asked: { by: 'ordinary' } },
    ...{ statutes: data, interpretations: readings },
    ...change,
  };
}

const plan = (change: Partial<StatutesData>): Supposed => ({
  kind: 'statutes',
  apply: (before) => ({ ...before, ...change }),
});
const reading = (id: Extract<Supposed, { kind: 'interpretation' }>['id'], option: string) =>
  ({ kind: 'interpretation', id, option }) as const;

describe('A past decision under another plan', () => {
  test('is told nothing of when it would have come to the same', () => {
    expect(rehearseDecision(past(), plan({}))).toBeNull();
    expect(rehearseDecision(past({ present: 5 }), plan({}))).toBeNull();
  });

  test('would not have been quorate: with the sum', () => {
    const strict = plan({ quorumShare: [2, 3] });
    expect(rehearseDecision(past(), strict)).toEqual({
      ...{ id: 'd1', caseNumber: '12/26', meetingId: 'm1', on: '2026-03-04' },
      ...{ was: 'adopted', wouldBe: 'notQuorate', present: 6, needed: 7, basis: 10 },
    });
    expect(rehearseDecision(past({ present: 7 }), strict)).toBeNull();
  });

  test('is held against the plan it was judged by, with the change taken in', () => {
    const statutes = { ...data, seats: 12 };
    const supposed: Supposed = {
      kind: 'statutes',
      apply: (before) => ({ ...before, seats: before.seats + 2 }),
    };
    expect(rehearseDecision(past({ statutes }), supposed)).toMatchObject({ needed: 7, basis: 14 });
  });

  test('by two thirds of the members is judged by the share the plan would ask for', () => {
    const wanted = past({ asked: BY_TWO_THIRDS, for: 7, against: 2, present: 9 });
    expect(rehearseDecision(wanted, plan({ revisionShare: [3, 4] }))).toMatchObject({
      was: 'adopted',
      wouldBe: 'fallen',
    });
    expect(rehearseDecision(wanted, plan({ revisionShare: [7, 10] }))).toBeNull();
    const fallen = past({
      asked: BY_TWO_THIRDS,
      for: 6,
      against: 2,
      present: 9,
      outcome: 'fallen',
    });
    expect(rehearseDecision(fallen, plan({ revisionShare: [3, 5] }))).toMatchObject({
      was: 'fallen',
      wouldBe: 'adopted',
    });
    expect(rehearseDecision(fallen, plan({}))).toBeNull();
  });
});

describe('A past revision', () => {
  const openOnly = withOption(readings, 'revision-stage', 'open-only');

  test('that two thirds decided is judged by two thirds', () => {
    const six = past({ asked: revised(null), for: 6, against: 2, present: 8, outcome: 'fallen' });
    expect(rehearseDecision(six, plan({}))).toBeNull();
    expect(rehearseDecision(six, plan({ revisionShare: [3, 5] }))).toMatchObject({
      wouldBe: 'adopted',
    });
    const seven = past({ asked: revised(null), for: 7, against: 1, present: 8 });
    expect(rehearseDecision(seven, plan({ revisionShare: [3, 4] }))).toMatchObject({
      wouldBe: 'fallen',
    });
  });

  test('that a wish had opened is judged by the wish and by ordinary majority', () => {
    const opened = past({ asked: revised(7), for: 4, against: 2, interpretations: openOnly });
    expect(rehearseDecision(opened, plan({}))).toBeNull();
    expect(rehearseDecision(opened, plan({ revisionShare: [3, 4] }))).toMatchObject({
      wouldBe: 'fallen',
    });
    const lost = { ...opened, for: 2, against: 4, outcome: 'fallen' as const };
    expect(rehearseDecision(lost, plan({}))).toBeNull();
    expect(rehearseDecision({ ...opened, asked: revised(6) }, plan({}))).toMatchObject({
      wouldBe: 'fallen',
    });
    expect(rehearseDecision(opened, reading('revision-stage', 'both'))).toMatchObject({
      wouldBe: 'fallen',
    });
    const many = { ...opened, for: 7, against: 0, present: 7 };
    expect(rehearseDecision(many, reading('revision-stage', 'both'))).toBeNull();
  });

  test('of which nobody knows how many wished it is left as it was', () => {
    const six = past({ asked: revised(null), for: 6, against: 2, present: 8, outcome: 'fallen' });
    expect(rehearseDecision(six, reading('revision-stage', 'open-only'))).toBeNull();
    const seven = past({ asked: revised(null), for: 7, against: 1, present: 8 });
    expect(rehearseDecision(seven, reading('revision-stage', 'open-only'))).toBeNull();
  });
});

describe('A past decision under another reading', () => {
  test('of the basis: four of eight seated suffice under the one and not under the other', () => {
    const interpretations = withOption(readings, 'quorum-basis', 'seated');
    const four = past({ present: 4, seated: 8, for: 3, against: 1, interpretations });
    expect(rehearseDecision(four, reading('quorum-basis', 'seats'))).toMatchObject({
      wouldBe: 'notQuorate',
      needed: 5,
      basis: 10,
      present: 4,
    });
    expect(rehearseDecision(four, reading('quorum-basis', 'seated'))).toBeNull();
  });

  test('that leaves alternates out counts the others', () => {
    const five = past({ present: 5, alternates: 1, byPhone: 1 });
    expect(rehearseDecision(five, reading('quorum-alternates', 'never'))).toMatchObject({
      wouldBe: 'notQuorate',
      present: 4,
    });
    expect(rehearseDecision(five, reading('quorum-alternates', 'called'))).toBeNull();
    expect(
      rehearseDecision(past({ alternates: 1 }), reading('quorum-alternates', 'never')),
    ).toBeNull();
    expect(rehearseDecision(five, plan({}))).toBeNull();
  });

  test('that leaves those on the phone out counts the others', () => {
    const five = past({ present: 5, byPhone: 2 });
    expect(rehearseDecision(five, reading('quorum-remote', 'not-by-phone'))).toMatchObject({
      wouldBe: 'notQuorate',
      present: 3,
    });
    expect(rehearseDecision(five, reading('quorum-remote', 'with-phone'))).toBeNull();
    expect(
      rehearseDecision(past({ byPhone: 1 }), reading('quorum-remote', 'not-by-phone')),
    ).toBeNull();
    const other = past({ present: 5, byPhone: 2, alternates: 2 });
    expect(rehearseDecision(other, reading('arrival', 'at-once'))).toBeNull();
  });

  test('of the majority and of a tie gives the other outcome', () => {
    const blanks = past({ for: 3, against: 1, blank: 2 });
    expect(rehearseDecision(blanks, reading('majority', 'of-those-present'))).toMatchObject({
      was: 'adopted',
      wouldBe: 'fallen',
    });
    const tied = past({ for: 3, against: 3, chairChoice: 'for' });
    expect(rehearseDecision(tied, plan({}))).toBeNull();
    expect(rehearseDecision(tied, reading('tie-case', 'split-advice'))).toMatchObject({
      wouldBe: 'fallen',
    });
  });

  test('of two thirds leaves an ordinary decision alone', () => {
    expect(rehearseDecision(past(), reading('revision-basis', 'seats'))).toBeNull();
    const seven = past({ asked: BY_TWO_THIRDS, present: 7, seated: 7, for: 5, against: 2 });
    expect(rehearseDecision(seven, reading('revision-basis', 'seats'))).toMatchObject({
      wouldBe: 'fallen',
    });
    expect(rehearseDecision(seven, reading('revision-basis', 'seated'))).toBeNull();
  });
});

const term = (from: string, to: string): Service => ({
  ...{ kind: 'representative', from, to, endedEarly: false },
});

function today(change: Partial<PanelToday> = {}): PanelToday {
  const fixed = data.fields.flatMap(({ id, seats }) =>
    seats.map((requirement) => ({ fieldId: id as string | null, requirement })),
  );
  const any = { fieldId: null, requirement: 'any' as const };
  const seats = [...fixed, any, any, any, any].map((seat, i) => ({
    ...seat,
    id: `s${i + 1}`,
    number: i + 1,
    held: true,
  }));
  const facts = { usedNumber: 10, members: [], alternates: 3, holders: [], terms: [], meetings: 6 };
  return { seats, ...facts, ...change };
}

const rehearsed = (panel: PanelToday, plan: Partial<StatutesData> = {}, by = readings) =>
  rehearsePanel(panel, { ...data, ...plan }, by);

describe('The panel of today under another plan', () => {
  test('lacks nothing and has nothing too much under the plan in force', () => {
    expect(rehearsed(today())).toEqual({
      ...{ overLimit: 0, officesOver: 0, seatsOver: 0 },
      ...{ missing: [], alternatesMissing: 0, meetingsMissing: 0 },
    });
  });

  test('has members over the limit of terms: those at it are not over', () => {
    const service = [term('2025-06-02', '2029-06-02'), term('2029-06-02', '2033-06-02')];
    const members = [{ service }, { service: service.slice(1) }];
    const withMax = (max: number) => ({ term: { ...data.term, max } });
    expect(rehearsed(today({ members }), withMax(2)).overLimit).toBe(0);
    expect(rehearsed(today({ members }), withMax(1)).overLimit).toBe(1);
    expect(rehearsed(today({ members }), withMax(0)).overLimit).toBe(2);
  });

  test('has members over the days of service: those at it are not over', () => {
    const members = [{ service: [term('2025-06-02', '2029-06-02')] }];
    const withDays = (maxDays: number) => ({ term: { ...data.term, maxDays } });
    expect(rehearsed(today({ members }), withDays(1461)).overLimit).toBe(0);
    expect(rehearsed(today({ members }), withDays(1460)).overLimit).toBe(1);
  });

  test('reads early service and early elections as it is asked to', () => {
    const members = [{ service: [term('2009-06-02', '2021-06-02')] }];
    const max = { term: { ...data.term, max: 2 } };
    expect(rehearsed(today({ members }), max).overLimit).toBe(0);
    const counts = withOption(readings, 'early-service', 'counts-as-term');
    expect(rehearsed(today({ members }), max, counts).overLimit).toBe(1);
  });

  test('has office holders elected more often than allowed, each office for itself', () => {
    const elected = (office: 'leader' | 'deputyLeader', year: number): OfficeTermFacts => ({
      ...{ office, personId: 'kari', electedOn: `${year}-11-01`, from: `${year}-11-01` },
      ...{ to: `${year + 2}-11-01`, kind: 'ordinary' },
    });
    const terms = [elected('leader', 2026), elected('leader', 2028), elected('deputyLeader', 2030)];
    const holders = [
      { office: 'leader' as const, personId: 'kari' },
      { office: 'deputyLeader' as const, personId: 'rolf' },
    ];
    const withMax = (max: number) => ({ offices: { ...data.offices, max } });
    expect(rehearsed(today({ terms, holders }), withMax(2)).officesOver).toBe(0);
    expect(rehearsed(today({ terms, holders }), withMax(1)).officesOver).toBe(1);
  });

  test('has more people than seats, and those who are vacant do not count', () => {
    expect(rehearsed(today(), { seats: 8, flexibleSeats: 2 }).seatsOver).toBe(2);
    const seats = today().seats.map((seat, i) => ({ ...seat, held: i !== 9 }));
    expect(rehearsed(today({ seats }), { seats: 8, flexibleSeats: 2 }).seatsOver).toBe(1);
    expect(rehearsed(today(), { seats: 12, flexibleSeats: 6 }).seatsOver).toBe(0);
  });

  test('misses the seats that are vacant or new, by what they ask for; not those the plan gives up', () => {
    const seats = today().seats.map((seat) => ({
      ...seat,
      held: ![1, 9, 10].includes(seat.number),
    }));
    expect(rehearsed(today({ seats })).missing).toEqual([
      { fieldId: 'barn', requirement: 'organisation', count: 1 },
      { fieldId: null, requirement: 'any', count: 2 },
    ]);
    expect(rehearsed(today({ seats }), { seats: 8, flexibleSeats: 2 }).missing).toEqual([
      { fieldId: 'barn', requirement: 'organisation', count: 1 },
    ]);
    expect(rehearsed(today(), { seats: 12, flexibleSeats: 6 }).missing).toEqual([
      { fieldId: null, requirement: 'any', count: 2 },
    ]);
    const wider = data.fields.map((field) => ({
      ...field,
      seats: [...field.seats, 'any' as const],
    }));
    expect(rehearsed(today(), { seats: 13, fields: wider }).missing).toEqual([
      { fieldId: 'barn', requirement: 'any', count: 1 },
      { fieldId: 'psyk', requirement: 'any', count: 1 },
      { fieldId: 'eldre', requirement: 'any', count: 1 },
    ]);
  });

  test('misses alternates and meetings, never fewer than none', () => {
    const more = { alternates: { ...data.alternates, min: 5 }, meetingsPerYear: 9 };
    expect(rehearsed(today(), more)).toMatchObject({ alternatesMissing: 2, meetingsMissing: 3 });
    expect(rehearsed(today({ alternates: 8, meetings: 12 }), more)).toMatchObject({
      alternatesMissing: 0,
      meetingsMissing: 0,
    });
  });
});
