import fc from 'fast-check';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations } from '../../statutes/interpretations';
import { breachesAhead, type CountedPlace, quorumLost } from './composition-ahead';
import { addDays, addYears } from './period';
import { leadDays, recruitingStart } from './recruiting-start';
import { daysServed } from './term-limit';
import { type PlaceAhead, reaches, termsAhead } from './terms-ahead';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();
const TODAY = '2026-11-12';
const UNTIL = '2036-11-12';

function place(from: string, to: string, more: Partial<PlaceAhead> = {}): PlaceAhead {
  const kind = 'representative';
  return { personId: 'kari', kind, seat: 7, from, to, endedEarly: false, foreseen: false, ...more };
}

function ahead(places: PlaceAhead[], renewing: 'nobody' | 'everyone') {
  return termsAhead({ from: TODAY, to: UNTIL, places, renewing }, data, readings);
}

describe('Terms ahead (UP 3.1)', () => {
  test('a term that ends may be renewed, and is asked about nine months before', () => {
    expect(ahead([place('2025-06-02', '2029-06-02')], 'nobody')).toEqual({
      places: [place('2025-06-02', '2029-06-02')],
      ends: [
        {
          personId: 'kari',
          kind: 'representative',
          seat: 7,
          on: '2029-06-02',
          mayRenew: true,
          renewed: false,
          by: null,
          askFrom: '2028-09-02',
        },
      ],
    });
  });

  test('if everyone goes on, three terms follow each other and a fourth is not possible', () => {
    const { places, ends } = ahead([place('2023-06-02', '2027-06-02')], 'everyone');
    expect(places.map(({ from, to, foreseen }) => [from, to, foreseen])).toEqual([
      ['2023-06-02', '2027-06-02', false],
      ['2027-06-02', '2031-06-02', true],
      ['2031-06-02', '2035-06-02', true],
    ]);
    expect(
      ends.map(({ on, mayRenew, renewed, by, askFrom }) => [on, mayRenew, renewed, by, askFrom]),
    ).toEqual([
      ['2027-06-02', true, true, null, '2026-09-02'],
      ['2031-06-02', true, true, null, '2030-09-02'],
      ['2035-06-02', false, false, 'years', null],
    ]);
  });

  test('served 2,557 days and one counted term: the next is cut to 2 June 2030, and it is the last', () => {
    const early = place('2018-06-01', '2025-06-01');
    const { places, ends } = ahead([early, place('2025-06-02', '2029-06-02')], 'everyone');
    expect(places.at(-1)).toMatchObject({ from: '2029-06-02', to: '2030-06-02' });
    expect(ends.at(-1)).toMatchObject({ on: '2030-06-02', by: 'years' });
  });

  test('three broken terms are the most, though the years are not reached', () => {
    const served = ['2025-06-02', '2026-01-02'].map((from) =>
      place(from, addDays(from, 30), { endedEarly: true }),
    );
    const { ends } = ahead([...served, place('2026-06-02', '2030-06-02')], 'everyone');
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({ mayRenew: false, by: 'terms', askFrom: null });
  });

  test('an alternate may go on without limit', () => {
    const alternate = place('2019-03-01', '2027-03-01', { kind: 'alternate', seat: null });
    const { ends } = ahead([alternate], 'everyone');
    expect(ends.map(({ on, renewed }) => [on, renewed])).toEqual([
      ['2027-03-01', true],
      ['2031-03-01', true],
      ['2035-03-01', true],
    ]);
  });

  test('a term with a successor on record, in the seat or of the person, is no end', () => {
    const successor = place('2029-06-02', '2033-06-02', { personId: 'odd' });
    const inSeat = ahead([place('2025-06-02', '2029-06-02'), successor], 'nobody');
    expect(inSeat.ends.map(({ personId }) => personId)).toEqual(['odd']);
    const elsewhere = place('2029-06-02', '2033-06-02', { seat: 3 });
    const moved = ahead([place('2025-06-02', '2029-06-02'), elsewhere], 'nobody');
    expect(moved.ends.map(({ on }) => on)).toEqual(['2033-06-02']);
    const otherAlternate = place('2029-01-01', '2033-01-01', {
      personId: 'odd',
      seat: null,
      kind: 'alternate',
    });
    const own = place('2025-06-02', '2029-06-02', { seat: null, kind: 'alternate' });
    expect(ahead([own, otherAlternate], 'nobody').ends).toHaveLength(2);
  });

  test('what ended, and what ends after the years looked at, is left out', () => {
    const past = place('2020-01-01', TODAY);
    const beyond = place('2026-01-01', addDays(UNTIL, 1), { personId: 'odd', seat: 3 });
    const last = place('2026-01-01', UNTIL, { personId: 'liv', seat: 4 });
    const { places, ends } = ahead([past, beyond, last], 'nobody');
    expect(places).toEqual([beyond, last]);
    expect(ends.map(({ personId }) => personId)).toEqual(['liv']);
  });

  test('ends are told in the order of their days', () => {
    const later = place('2026-06-02', '2030-06-02', { personId: 'odd', seat: 1 });
    const sooner = place('2025-06-02', '2029-06-02');
    expect(ahead([later, sooner], 'nobody').ends.map(({ seat }) => seat)).toEqual([7, 1]);
  });

  test('the twelve-year mark and the last possible day are told for each representative', () => {
    const odd = place('2025-06-02', '2029-06-02', { personId: 'odd', seat: 3 });
    const places = [place('2018-06-01', '2025-06-01'), place('2025-06-02', '2029-06-02'), odd];
    const alternate = place('2025-06-02', '2029-06-02', {
      personId: 'a',
      seat: null,
      kind: 'alternate',
    });
    expect(reaches({ today: TODAY, places: [...places, alternate] }, data, readings)).toEqual([
      { personId: 'kari', seat: 7, mostYearsOn: '2030-06-02', until: '2030-06-02', by: 'years' },
      { personId: 'odd', seat: 3, mostYearsOn: '2037-06-02', until: '2037-06-02', by: 'terms' },
    ]);
  });

  test('the mark is counted from the last term on record', () => {
    const places = [place('2025-06-02', '2029-06-02'), place('2030-06-02', '2034-06-02')];
    const [reach] = reaches({ today: TODAY, places }, data, readings);
    expect(reach).toMatchObject({ mostYearsOn: '2038-06-02' });
  });

  test('whatever has been served, nobody is taken to pass three terms or twelve years', () => {
    const history = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: 900 })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 1460 }), (spans, begun) => {
        const current = addDays(TODAY, -begun);
        let to = current;
        const earlier = spans.map(([days, pause]) => {
          const end = addDays(to, -pause);
          to = addDays(end, -days);
          return place(to, end, { endedEarly: true });
        });
        const served = daysServed(earlier);
        fc.pre(served < data.term.maxDays - 1461);
        const all = [...earlier, place(current, addYears(current, 4))];
        const { places } = ahead(all, 'everyone');
        const after = [...earlier, ...places];
        const counted = after.filter(({ from }) => from >= data.term.countsFrom).length;
        const before = all.filter(({ from }) => from >= data.term.countsFrom).length;
        expect(daysServed(after)).toBeLessThanOrEqual(data.term.maxDays);
        expect(counted).toBeLessThanOrEqual(Math.max(data.term.max, before));
      }),
      { ...PROPERTY_RUNS, numRuns: Math.min(PROPERTY_RUNS.numRuns, 1000) },
    );
  });
});

const SEATS = [
  { number: 1, fieldId: 'barn', requirement: 'organisation' as const },
  { number: 7, fieldId: null, requirement: 'any' as const },
];

function counted(seat: number | null, to: string, more: Partial<CountedPlace> = {}): CountedPlace {
  return { seat, fieldId: null, basis: 'organisation', from: '2025-06-02', to, ...more };
}

describe('Rules that will break (UP 3.4)', () => {
  const breaches = (places: CountedPlace[]) =>
    breachesAhead({ from: TODAY, to: UNTIL, seats: SEATS, places }, data).map(({ on, finding }) => [
      on,
      finding.rule,
      finding.facts['field'] ?? finding.facts['missing'] ?? finding.facts['of'],
    ]);
  const everyAlternate = ['barn', 'psyk', 'eldre'].map((fieldId) =>
    counted(null, UNTIL + '1', { fieldId }),
  );
  const own = counted(7, '2029-06-02', { basis: 'own' });

  test('a field’s quota breaks on the day its seat falls vacant, and the blend with it', () => {
    const told = breaches([own, counted(1, '2028-06-02'), ...everyAlternate]);
    expect(told).toContainEqual(['2028-06-02', 'field-quota', 'barn']);
    expect(told).toContainEqual(['2028-06-02', 'blend', ['nextOfKin', 'organisation']]);
    expect(told.filter(([on, rule]) => on === TODAY && rule === 'field-quota')).toHaveLength(5);
  });

  test('what is broken already is told once, on the first day', () => {
    const told = breaches([own, ...everyAlternate]);
    const barn = told.filter(([, rule, field]) => rule === 'field-quota' && field === 'barn');
    expect(barn).toEqual([
      [TODAY, 'field-quota', 'barn'],
      [TODAY, 'field-quota', 'barn'],
    ]);
  });

  test('a blend that loses one more kind is told again, one that wins a kind back is not', () => {
    const kin = counted(7, '2029-06-02', { basis: 'nextOfKin' });
    const late = counted(1, UNTIL + '1', { from: '2028-01-01' });
    const told = breaches([kin, late, ...everyAlternate]).filter(([, rule]) => rule === 'blend');
    expect(told).toEqual([
      [TODAY, 'blend', ['own', 'organisation']],
      ['2029-06-02', 'blend', ['own', 'nextOfKin']],
    ]);
  });

  test('the alternates of a field, and in all, are missed from the day one leaves', () => {
    const [barn, ...rest] = everyAlternate;
    const told = breaches([own, { ...(barn as CountedPlace), to: '2028-03-01' }, ...rest]);
    expect(told.filter(([, rule]) => rule === 'alternates')).toEqual([
      ['2028-03-01', 'alternates', 'all'],
      ['2028-03-01', 'alternates', 'barn'],
    ]);
  });

  test('a vacancy by itself is told by the term that ends, and a place to come breaks nothing', () => {
    const told = breaches([
      own,
      counted(1, UNTIL + '1', { from: '2027-01-01' }),
      ...everyAlternate,
    ]);
    expect(told.some(([, rule]) => rule === 'seats')).toBe(false);
    expect(told.every(([on]) => on === TODAY || on === '2029-06-02')).toBe(true);
  });

  test('the panel cannot decide from the day fewer than half of the seats are filled', () => {
    const places = [own, counted(1, '2028-06-02'), ...everyAlternate];
    const facts = { from: TODAY, to: UNTIL, places };
    expect(quorumLost({ ...facts, needed: 2 })).toEqual({ on: '2028-06-02', seated: 1, needed: 2 });
    expect(quorumLost({ ...facts, needed: 3 })).toEqual({ on: TODAY, seated: 2, needed: 3 });
    expect(quorumLost({ ...facts, needed: 0 })).toBeNull();
  });
});

describe('When to begin', () => {
  const start = (on: string, meetings: string[], days = 84) =>
    recruitingStart({ today: TODAY, on, leadDays: days, meetings }, data);

  test('an open call, a request to organisations and a nomination take their own time', () => {
    const { openCallDays, designationDays, nominationDays } = data.recruiting;
    expect(leadDays('experience', data)).toBe(openCallDays);
    expect(leadDays('organisation', data)).toBe(designationDays);
    expect(leadDays('office', data)).toBe(nominationDays);
    expect(leadDays('any', data)).toBe(openCallDays);
    const slow = { recruiting: { ...data.recruiting, designationDays: 200 } };
    expect(leadDays('any', slow)).toBe(200);
  });

  test('84 days and the notice of 14 before the last meeting ahead of the day', () => {
    expect(start('2027-06-02', ['2027-03-10', '2027-05-20', '2027-06-02'])).toEqual({
      startBy: '2027-02-11',
      decideBy: '2027-05-20',
      estimated: false,
      late: false,
    });
  });

  test('beyond the plan the last of six meetings a year is two months before', () => {
    expect(start('2029-06-02', ['2027-03-10'])).toEqual({
      startBy: '2028-12-25',
      decideBy: '2029-04-02',
      estimated: true,
      late: false,
    });
    expect(start('2029-06-02', [])).toMatchObject({ decideBy: '2029-04-02', estimated: true });
  });

  test('a planned meeting within those two months is not passed by', () => {
    expect(start('2027-04-01', ['2027-03-10'])).toMatchObject({
      decideBy: '2027-03-10',
      estimated: false,
    });
    expect(start('2027-05-10', ['2027-03-10'])).toMatchObject({
      decideBy: '2027-03-10',
      estimated: false,
    });
  });

  test('a day to begin that has passed is told as late, with the meeting it was for', () => {
    expect(start('2026-12-20', ['2026-12-10', '2027-02-10'])).toEqual({
      startBy: '2026-09-03',
      decideBy: '2026-12-10',
      estimated: false,
      late: true,
    });
    expect(start('2027-02-20', ['2027-02-18', '2027-02-20'])).toMatchObject({
      startBy: TODAY,
      late: false,
    });
  });

  test('what is vacant now is begun now, for the first meeting there is time to prepare for', () => {
    expect(start(TODAY, ['2026-12-10', '2027-02-18', '2027-04-01'])).toEqual({
      startBy: TODAY,
      decideBy: '2027-02-18',
      estimated: false,
      late: true,
    });
    expect(start(TODAY, ['2026-12-10'])).toMatchObject({ decideBy: '2027-02-18', estimated: true });
  });

  test('no meeting before the day, though one is planned after it: too late for the day', () => {
    expect(start('2026-12-01', ['2027-03-10'])).toMatchObject({
      startBy: TODAY,
      decideBy: '2027-03-10',
      late: true,
    });
    expect(start('2026-12-01', [])).toMatchObject({ startBy: TODAY, estimated: true, late: true });
  });
});
