import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import type { OfficeTermFacts } from './office-term';
import { type OfficesAheadFacts, officesAhead } from './offices-ahead';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();
const FOREVER = '2099-01-01';

function term(
  office: OfficeTermFacts['office'],
  from: string,
  to: string,
  personId: string = office,
): OfficeTermFacts {
  return { office, personId, electedOn: from, from, to, kind: 'ordinary' };
}

const LEADER = term('leader', '2025-11-24', '2027-11-24');
const DEPUTY = term('deputyLeader', '2026-11-26', '2028-11-26');
const SEATED = new Map([
  ['leader', FOREVER],
  ['deputyLeader', FOREVER],
]);

function ahead(facts: Partial<OfficesAheadFacts>, reading = readings) {
  const all = { from: '2026-12-01', to: '2032-12-01', terms: [LEADER, DEPUTY], seatUntil: SEATED };
  return officesAhead({ ...all, reelected: true, ...facts }, data, reading);
}

const told = (facts: Partial<OfficesAheadFacts>, reading = readings) =>
  ahead(facts, reading).map(({ office, on, because }) => [office, on, because]);

describe('Elections ahead (UP 3.3)', () => {
  test('leader and deputy leader are elected in turn, one each year', () => {
    expect(told({})).toEqual([
      ['leader', '2027-11-24', 'termEnds'],
      ['deputyLeader', '2028-11-26', 'termEnds'],
      ['leader', '2029-11-24', 'termEnds'],
      ['deputyLeader', '2030-11-26', 'termEnds'],
      ['leader', '2031-11-24', 'termEnds'],
      ['deputyLeader', '2032-11-26', 'termEnds'],
    ]);
    expect(ahead({}).some(({ clash }) => clash)).toBe(false);
  });

  test('three elections are the most: then somebody else must stand', () => {
    const leader = ahead({}).filter(({ office }) => office === 'leader');
    expect(leader.map(({ personId, elected, mayStand }) => [personId, elected, mayStand])).toEqual([
      ['leader', 1, true],
      ['leader', 2, true],
      ['leader', 3, false],
    ]);
    expect(leader[0]?.max).toBe(3);
  });

  test('if nobody is elected again, the next holder is nobody known', () => {
    const leader = ahead({ reelected: false }).filter(({ office }) => office === 'leader');
    expect(leader.map(({ personId, elected, mayStand }) => [personId, elected, mayStand])).toEqual([
      ['leader', 1, true],
      [null, 0, false],
      [null, 0, false],
    ]);
  });

  test('elections before the plan do not count', () => {
    const early = term('leader', '2023-11-24', '2025-11-24');
    expect(ahead({ terms: [early, LEADER, DEPUTY] })[0]).toMatchObject({ elected: 1 });
  });

  test('the office ends with the seat, and the by-election is for the remainder', () => {
    const seatUntil = new Map([...SEATED, ['leader', '2027-06-02']]);
    expect(told({ seatUntil }).slice(0, 3)).toEqual([
      ['leader', '2027-06-02', 'seatEnds'],
      ['leader', '2027-11-24', 'termEnds'],
      ['deputyLeader', '2028-11-26', 'termEnds'],
    ]);
    expect(ahead({ seatUntil })[0]).toMatchObject({ personId: 'leader', mayStand: false });
    expect(ahead({ seatUntil })[1]).toMatchObject({ personId: null });
  });

  test('read the other way, a by-election is for two new years', () => {
    const seatUntil = new Map([...SEATED, ['leader', '2027-06-02']]);
    const leader = told({ seatUntil }, withOption(readings, 'by-election', 'two-years')).filter(
      ([office]) => office === 'leader',
    );
    expect(leader.map(([, on]) => on)).toEqual(['2027-06-02', '2029-06-02', '2031-06-02']);
  });

  test('a seat that ends with the term makes no by-election', () => {
    const seatUntil = new Map([...SEATED, ['leader', '2027-11-24']]);
    expect(ahead({ seatUntil })[0]).toMatchObject({
      on: '2027-11-24',
      because: 'termEnds',
      mayStand: false,
    });
  });

  test('an office nobody holds is to be filled today', () => {
    expect(told({ terms: [DEPUTY] }).slice(0, 2)).toEqual([
      ['leader', '2026-12-01', 'vacant'],
      ['deputyLeader', '2028-11-26', 'termEnds'],
    ]);
    const gone = new Map([['deputyLeader', FOREVER]]);
    expect(told({ seatUntil: gone })[0]).toEqual(['leader', '2026-12-01', 'vacant']);
  });

  test('an election on record for the term to come is not asked for once more', () => {
    const next = term('leader', '2027-11-24', '2029-11-24', 'other');
    const seatUntil = new Map([...SEATED, ['other', FOREVER]]);
    const leader = ahead({ terms: [LEADER, next, DEPUTY], seatUntil }).filter(
      ({ office }) => office === 'leader',
    );
    expect(leader.map(({ on, personId }) => [on, personId])).toEqual([
      ['2029-11-24', 'other'],
      ['2031-11-24', 'other'],
    ]);
  });

  test('both offices due in one year break the stagger, year after year until it is mended', () => {
    const deputy = term('deputyLeader', '2025-12-10', '2027-12-10');
    const all = ahead({ terms: [LEADER, deputy] });
    expect(all.map(({ clash }) => clash)).toEqual(all.map(() => true));
    expect(all.map(({ on }) => on).slice(0, 2)).toEqual(['2027-11-24', '2027-12-10']);
  });

  test('a by-election in the year of the other office is no broken stagger', () => {
    const seatUntil = new Map([...SEATED, ['leader', '2028-01-15']]);
    const terms = [term('leader', '2027-11-24', '2029-11-24'), DEPUTY];
    const all = ahead({ from: '2027-12-01', terms, seatUntil });
    expect(all[0]).toMatchObject({ on: '2028-01-15', because: 'seatEnds', clash: false });
    expect(all[1]).toMatchObject({ on: '2028-11-26', clash: false });
  });

  test('what falls due on the very last day is told, what falls later is not', () => {
    expect(told({ to: '2027-11-24' })).toEqual([['leader', '2027-11-24', 'termEnds']]);
    expect(told({ to: '2027-11-23' })).toEqual([]);
  });
});
