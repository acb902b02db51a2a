import fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { factsOf, history, key, TODAY, UNTIL } from '../../../scenarios/office-histories';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { addDays, addYears, covers } from '../../membership/rules/period';
import { defaultInterpretations } from '../../statutes/interpretations';
import { countedElections, officeLimit } from './office-limit';
import { officeLength } from './office-length';
import type { Office, OfficeTermFacts } from './office-term';
import { offices } from './offices';
import { type ElectionAhead, type OfficesAheadFacts, officesAhead } from './offices-ahead';
import { staggerRemedies } from './stagger-remedies';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();
const OFFICES: Office[] = ['leader', 'deputyLeader'];

function termOf({ office, on, nextId, until, kind }: ElectionAhead): OfficeTermFacts {
  return { office, personId: nextId ?? '', electedOn: on, from: on, to: until, kind };
}

/** The same told a second time, a day that matters at a time: who is there, and if nobody, who is elected. */
function stepwise(
  { terms, seatUntil, reelected, ...period }: OfficesAheadFacts,
  twoYears: boolean,
) {
  const held = [...terms];
  const elected: string[] = [];
  const gone = (id: string, on: string) => id !== '' && on >= (seatUntil.get(id) ?? period.from);
  const days = new Set([period.from]);
  const note = (term: OfficeTermFacts) => {
    for (const each of [term.from, term.to, seatUntil.get(term.personId)]) if (each) days.add(each);
  };
  held.forEach(note);
  for (let today = period.from; today <= period.to;) {
    for (const office of OFFICES) {
      const mine = held.filter((each) => each.office === office);
      if (mine.some((each) => covers(each, today) && !gone(each.personId, today))) continue;
      const early = mine.find((each) => covers(each, today));
      const before = today === period.from ? early : holderBefore(mine, addDays(today, -1));
      const cut = before !== undefined && before.to > today;
      const times = mine.filter(
        ({ personId, electedOn }) =>
          personId === before?.personId && electedOn >= data.term.countsFrom,
      ).length;
      const goesOn = reelected && before?.personId && !gone(before.personId, today) && times < 3;
      const term: OfficeTermFacts = {
        office,
        personId: goesOn ? before.personId : '',
        electedOn: today,
        from: today,
        to: cut && !twoYears ? before.to : addYears(today, 2),
        kind: cut ? 'byElection' : 'ordinary',
      };
      elected.push(`${today} ${office} ${term.personId} ${term.kind} ${term.to}`);
      held.push(term);
      note(term);
    }
    today = [...days].filter((each) => each > today).sort()[0] ?? addDays(period.to, 1);
  }
  return elected.sort();

  function holderBefore(mine: OfficeTermFacts[], on: string) {
    return mine.findLast((each) => covers(each, on) && !gone(each.personId, on));
  }
}

describe('The offices simulated over random histories (UP 3.3)', () => {
  test('agree with electing one office at a time, day by day', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { facts, reading } = factsOf(drawn);
        const all = officesAhead(facts, data, reading);
        expect(all.map(key).sort()).toEqual(stepwise(facts, drawn.otherReading));
      }),
      PROPERTY_RUNS,
    );
  });

  test('agree with themselves when each year is worked out from what the year before left', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { facts, reading } = factsOf(drawn);
        let terms = facts.terms;
        const years: string[] = [];
        for (let year = 2026; year < 2034; year++) {
          const from = year === 2026 ? TODAY : `${year}-01-01`;
          const now = officesAhead(
            { ...facts, from, to: `${year + 1}-01-01`, terms },
            data,
            reading,
          );
          terms = [...terms, ...now.map(termOf)];
          years.push(...now.map(key));
        }
        const whole = officesAhead({ ...facts, to: '2034-01-01' }, data, reading);
        expect(years.sort()).toEqual(whole.map(key).sort());
      }),
      PROPERTY_RUNS,
    );
  });

  test('never elect anybody a fourth time, without a seat, or into an office somebody holds', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { facts, reading } = factsOf(drawn);
        let terms = facts.terms.map((term) => {
          const left = facts.seatUntil.get(term.personId) ?? term.to;
          return { ...term, to: left < term.from ? term.from : left < term.to ? left : term.to };
        });
        return officesAhead(facts, data, reading).every((each) => {
          const term = termOf(each);
          const known = terms.filter(({ from, to }) => from <= each.on && to > each.on);
          const wish = { term, representative: true, coordinator: false, terms: known };
          const free = offices(wish, data).facts['taken'] === false;
          const lawful = free && officeLength({ term }, data).ok && mayBeElected(each, terms);
          const ends = facts.seatUntil.get(term.personId);
          terms = [...terms, ends && ends < term.to ? { ...term, to: ends } : term];
          return lawful;

          function mayBeElected(
            { office, nextId, on, elected }: ElectionAhead,
            held: typeof terms,
          ) {
            if (nextId === null) return true;
            const who = { office, personId: nextId, terms: held };
            const seated = (facts.seatUntil.get(nextId) ?? '') > on;
            const counted = countedElections(who, data, reading).length === elected;
            return seated && counted && officeLimit(who, data, reading).ok;
          }
        });
      }),
      PROPERTY_RUNS,
    );
  });

  test('one year for one of two offices due together mends the stagger', () => {
    const term = (office: Office, from: string): OfficeTermFacts => {
      const to = addYears(from, 2);
      return { office, personId: office, electedOn: from, from, to, kind: 'ordinary' };
    };
    const facts: OfficesAheadFacts = {
      from: TODAY,
      to: UNTIL,
      terms: [term('leader', '2025-11-24'), term('deputyLeader', '2025-12-10')],
      seatUntil: new Map(),
      reelected: false,
    };
    const seatUntil = new Map(OFFICES.map((id) => [id, '2099-01-01']));
    expect(staggerRemedies({ ...facts, seatUntil }, data, readings)).toEqual([
      { office: 'leader', on: '2027-11-24', until: '2028-11-24', holds: true },
      { office: 'deputyLeader', on: '2027-12-10', until: '2028-12-10', holds: true },
    ]);
    const kept = [term('leader', '2025-11-24'), term('deputyLeader', '2026-11-26')];
    expect(staggerRemedies({ ...facts, seatUntil, terms: kept }, data, readings)).toEqual([]);
  });
});
