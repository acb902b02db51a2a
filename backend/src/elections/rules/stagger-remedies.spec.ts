import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { addYears } from '../../membership/rules/period';
import { defaultInterpretations } from '../../statutes/interpretations';
import type { Office, OfficeTermFacts } from './office-term';
import type { OfficesAheadFacts } from './offices-ahead';
import { staggerRemedies } from './stagger-remedies';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();

function term(office: Office, from: string, years = 2): OfficeTermFacts {
  const to = addYears(from, years);
  return { office, personId: office, electedOn: from, from, to, kind: 'ordinary' };
}

function remedies(terms: OfficeTermFacts[], more: Partial<OfficesAheadFacts> = {}) {
  const seatUntil = new Map(['leader', 'deputyLeader'].map((id) => [id, '2099-01-01']));
  const period = { from: '2026-12-01', to: '2034-12-01' };
  return staggerRemedies({ ...period, terms, seatUntil, reelected: true, ...more }, data, readings);
}

describe('UP 3.3: what the panel can decide when both offices are due in one year', () => {
  test('nothing where the stagger holds', () => {
    expect(remedies([term('leader', '2025-11-24'), term('deputyLeader', '2026-11-26')])).toEqual(
      [],
    );
  });

  test('one of the two is elected for one year, in the year both are due, and the stagger holds after', () => {
    expect(remedies([term('leader', '2025-11-24'), term('deputyLeader', '2025-12-10')])).toEqual([
      { office: 'leader', on: '2027-11-24', until: '2028-11-24', holds: true },
      { office: 'deputyLeader', on: '2027-12-10', until: '2028-12-10', holds: true },
    ]);
  });

  test('it is the first year in which both are due that is mended', () => {
    const own = { offices: { ...data.offices, years: 3 } };
    const terms = [term('leader', '2025-11-24', 2), term('deputyLeader', '2026-03-10', 4)];
    const facts: OfficesAheadFacts = {
      ...{ from: '2026-12-01', to: '2040-12-01', terms, reelected: false },
      seatUntil: new Map(['leader', 'deputyLeader'].map((id) => [id, '2099-01-01'])),
    };
    expect(staggerRemedies(facts, { ...data, ...own }, readings)).toEqual([
      { office: 'deputyLeader', on: '2030-03-10', until: '2031-03-10', holds: true },
      { office: 'leader', on: '2030-11-24', until: '2031-11-24', holds: true },
    ]);
  });

  test('it does not hold when one year leads to the next clash', () => {
    const yearly = { offices: { ...data.offices, years: 1 } };
    const terms = [term('leader', '2025-12-02', 1), term('deputyLeader', '2025-12-10', 1)];
    const facts: OfficesAheadFacts = {
      ...{ from: '2026-12-01', to: '2029-12-31', terms, reelected: false },
      seatUntil: new Map(['leader', 'deputyLeader'].map((id) => [id, '2099-01-01'])),
    };
    const found = staggerRemedies(facts, { ...data, ...yearly }, readings);
    expect(found.map(({ office, on, until, holds }) => [office, on, until, holds])).toEqual([
      ['leader', '2026-12-02', '2027-12-02', false],
      ['deputyLeader', '2026-12-10', '2027-12-10', false],
    ]);
  });
});
