import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { addDays, addYears, daysBetween, daysIn, lastDay } from './period';
import { termFor, termLength } from './term-length';
import {
  countedTerms,
  daysServed,
  possibleTerm,
  type Service,
  termLimit,
  termStanding,
} from './term-limit';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

function served(from: string, to: string, kind: Service['kind'] = 'representative'): Service {
  return { from, to, kind, endedEarly: false };
}

describe('UP 3.1: three terms and twelve years', () => {
  test('terms from 2 June 2025, 2029 and 2033; new term 2 June 2037: refused (three terms)', () => {
    const service = ['2025', '2029', '2033'].map((year) =>
      served(`${year}-06-02`, addYears(`${year}-06-02`, 4)),
    );
    expect(termLimit({ from: '2037-06-02', service }, data, read)).toEqual({
      rule: 'term-limit',
      clause: 'UP 3.1',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: {
        counted: 4,
        used: 3,
        maxTerms: 3,
        maxYears: 12,
        daysUsed: 4383,
        daysLeft: 0,
        maxDays: 4383,
        cut: false,
        from: '2037-06-02',
        to: '2037-06-02',
        lastDay: null,
        by: 'terms',
      },
      remedy: 'alternate',
    });
  });

  test('served [2018-06-01, 2025-06-01) = 2,557 days and [2025-06-02, 2029-06-02) = 1,461; new term 2029-06-02: second counted term, cut to [2029-06-02, 2030-06-02) (365 days left), and it says so', () => {
    const service = [served('2018-06-01', '2025-06-01'), served('2025-06-02', '2029-06-02')];
    const said = termLimit({ from: '2029-06-02', service }, data, read);
    expect(daysServed(service.slice(0, 1))).toBe(2557);
    expect(daysServed(service.slice(1))).toBe(1461);
    expect(said).toMatchObject({
      ok: true,
      facts: {
        counted: 2,
        daysUsed: 4018,
        daysLeft: 365,
        cut: true,
        from: '2029-06-02',
        to: '2030-06-02',
        lastDay: '2030-06-01',
        by: 'years',
      },
      interpretation: {
        id: 'early-service',
        option: 'days-only',
        otherOption: 'counts-as-term',
        otherOk: false,
        otherFacts: { used: 3, by: 'terms' },
      },
    });
  });

  test('served [2019-01-01, 2021-07-01), [2023-09-01, 2027-09-01), [2027-09-01, 2031-09-01); new term 2031-09-01: second counted term; 3,834 days used, 549 left: [2031-09-01, 2033-03-03)', () => {
    const service = [
      served('2019-01-01', '2021-07-01'),
      served('2023-09-01', '2027-09-01'),
      served('2027-09-01', '2031-09-01'),
    ];
    const said = termLimit({ from: '2031-09-01', service }, data, read);
    expect(said).toMatchObject({
      ok: true,
      facts: { counted: 2, daysUsed: 3834, daysLeft: 549, cut: true, to: '2033-03-03' },
    });
  });

  test('alternate 2020-2026, then representative 2026: first term', () => {
    const service = [served('2020-01-01', '2026-01-01', 'alternate')];
    const said = termLimit({ from: '2026-01-01', service }, data, read);
    expect(said).toMatchObject({
      ok: true,
      facts: { counted: 1, used: 0, daysUsed: 0, daysLeft: 4383, cut: false, to: '2030-01-01' },
    });
    expect(said.interpretation).toBeUndefined();
  });

  test('start 29 February 2024: four years / two years after a revision: [2024-02-29, 2028-02-29) / [2024-02-29, 2026-02-28), last day 27 February', () => {
    const facts = { from: '2024-02-29', service: [] };
    expect(possibleTerm(facts, data)).toMatchObject({ from: '2024-02-29', to: '2028-02-29' });
    const revised = { ...data, term: { ...data.term, years: 2 } };
    const term = possibleTerm(facts, revised);
    expect(term).toMatchObject({ from: '2024-02-29', to: '2026-02-28', cut: false });
    expect(lastDay(term)).toBe('2026-02-27');
  });

  test('twelve years served in two long periods leave nothing, whatever the number of terms', () => {
    const service = [served('2013-06-02', '2025-06-02')];
    const said = termLimit({ from: '2025-06-02', service }, data, read);
    expect(said).toMatchObject({
      ok: false,
      facts: { counted: 1, used: 0, daysLeft: 0, cut: false, by: 'years', lastDay: null },
    });
  });

  test('a term begun before the plan is not one of the three, and nor is one proposed before it', () => {
    const service = [served('2025-06-01', '2029-06-01')];
    expect(countedTerms(service, data, read)).toBe(0);
    expect(countedTerms([served('2025-06-02', '2029-06-02')], data, read)).toBe(1);
    expect(termLimit({ from: '2025-06-01', service: [] }, data, read).facts['counted']).toBe(0);
  });

  test('earlier service read as terms counts each begun 1,461 days of unbroken service', () => {
    const asTerms = withOption(read, 'early-service', 'counts-as-term');
    const count = (service: Service[]) => countedTerms(service, data, asTerms);
    expect(count([served('2018-06-01', '2022-06-01')])).toBe(1);
    expect(count([served('2018-06-01', '2022-06-02')])).toBe(2);
    expect(count([served('2018-06-01', '2020-06-01'), served('2020-06-01', '2022-06-01')])).toBe(1);
    expect(count([served('2018-06-01', '2020-06-01'), served('2020-06-02', '2022-06-01')])).toBe(2);
    expect(count([served('2023-09-01', '2027-09-01')])).toBe(1);
    expect(count([served('2018-06-01', '2022-06-01', 'alternate')])).toBe(0);
    expect(count([served('2018-06-01', '2022-06-01'), served('2026-01-01', '2030-01-01')])).toBe(2);
  });

  test('a term ended early counts as one of three, or only its days if the panel reads it so', () => {
    const broken = { ...served('2025-06-02', '2026-06-02'), endedEarly: true };
    const service = [
      broken,
      served('2026-06-02', '2030-06-02'),
      served('2030-06-02', '2034-06-02'),
    ];
    const said = termLimit({ from: '2034-06-02', service }, data, read);
    expect(said).toMatchObject({
      ok: false,
      facts: { by: 'terms', daysLeft: 1096, cut: false },
      interpretation: { id: 'broken-term', otherOption: 'days-only', otherOk: true },
    });
    const byDays = withOption(read, 'broken-term', 'days-only');
    expect(countedTerms(service, data, byDays)).toBe(2);
  });

  test('no history passes three terms or 4,383 days, and a cut term ends on the day', () => {
    const gaps = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 1461 })),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 6000 }), (pairs, start) => {
        let day = addDays('2015-01-01', start);
        const service: Service[] = pairs.map(([gap, length]) => {
          const from = addDays(day, gap);
          day = addDays(from, length);
          return served(from, day);
        });
        const countedBefore = countedTerms(service, data, read);
        const daysBefore = daysIn(service);
        const said = termLimit({ from: day, service }, data, read);
        const { to, cut } = said.facts as { to: string; cut: boolean };
        if (!said.ok) return countedBefore >= data.term.max || daysBefore >= data.term.maxDays;
        const total = daysBefore + daysBetween(day, to);
        return cut
          ? total === data.term.maxDays
          : total < data.term.maxDays || to === addYears(day, 4);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('UP 3.1: where a member stands', () => {
  test('the second of three terms in its first year', () => {
    const service = [
      served('2018-06-01', '2022-06-01'),
      served('2025-06-02', '2029-06-02'),
      served('2029-06-02', '2033-06-02'),
    ];
    expect(termStanding({ today: '2029-06-02', service }, data, read)).toEqual({
      counted: 2,
      maxTerms: 3,
      daysUsed: 2922,
      maxDays: 4383,
      maxYears: 12,
      yearsUsed: 8,
      lastPossible: true,
      beforePlan: false,
    });
  });

  test('a first term with room for more is not the last one', () => {
    const service = [served('2025-06-02', '2029-06-02'), served('2029-06-02', '2033-06-02')];
    expect(termStanding({ today: '2026-11-12', service }, data, read)).toMatchObject({
      counted: 1,
      daysUsed: 528,
      yearsUsed: 1.4,
      lastPossible: false,
      beforePlan: false,
    });
  });

  test('the third term is the last possible one', () => {
    const service = ['2025-07-01', '2026-07-01', '2027-07-01'].map((from) =>
      served(from, addYears(from, 1)),
    );
    const said = termStanding({ today: '2027-07-01', service }, data, read);
    expect(said).toMatchObject({ counted: 3, lastPossible: true });
  });

  test('a term that began before the plan says so while it runs', () => {
    const service = [served('2023-06-01', '2027-06-01')];
    expect(termStanding({ today: '2026-11-12', service }, data, read).beforePlan).toBe(true);
    expect(termStanding({ today: '2027-06-01', service }, data, read).beforePlan).toBe(false);
    expect(termStanding({ today: '2023-05-31', service }, data, read)).toMatchObject({
      daysUsed: 0,
      beforePlan: false,
    });
  });
});

describe('UP 3.1: the length of a term', () => {
  const proposed = { from: '2027-01-15', to: null, service: [], vacatedTermEnds: null };

  test('a term is four years', () => {
    expect(termLength({ ...proposed, to: '2031-01-15' }, data, read)).toEqual({
      rule: 'term-length',
      clause: 'UP 3.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        from: '2027-01-15',
        to: '2031-01-15',
        lastDay: '2031-01-14',
        years: 4,
        cut: false,
        expectedTo: '2031-01-15',
        expectedLastDay: '2031-01-14',
      },
      remedy: null,
    });
    expect(termLength(proposed, data, read)).toMatchObject({
      ok: true,
      facts: { to: '2031-01-15' },
    });
  });

  test('three years is refused and the right end named', () => {
    const said = termLength({ ...proposed, to: '2030-01-15' }, data, read);
    expect(said).toMatchObject({
      ok: false,
      facts: { to: '2030-01-15', expectedLastDay: '2031-01-14' },
      remedy: 'fullTerm',
    });
  });

  test('who joins in the middle of a term gets an own full term, or the remainder if so decided', () => {
    const midway = { ...proposed, vacatedTermEnds: '2029-06-02' };
    const remainder = withOption(read, 'replacement-term', 'remainder');
    expect(termFor(midway, data, read).to).toBe('2031-01-15');
    expect(termFor(midway, data, remainder)).toEqual({
      from: '2027-01-15',
      to: '2029-06-02',
      cut: false,
    });
    expect(termFor(proposed, data, remainder).to).toBe('2031-01-15');
    const over = { ...proposed, vacatedTermEnds: '2027-01-15' };
    expect(termFor(over, data, remainder).to).toBe('2031-01-15');
    const long = { ...proposed, vacatedTermEnds: '2032-01-15' };
    expect(termFor(long, data, remainder).to).toBe('2031-01-15');
  });

  test('a term cut by the limit is right when it ends on the day', () => {
    const service = [served('2018-06-01', '2029-06-01')];
    const said = termLength({ ...proposed, from: '2029-06-02', service }, data, read);
    expect(said).toMatchObject({ ok: true, facts: { cut: true, to: '2030-06-02' } });
  });
});
