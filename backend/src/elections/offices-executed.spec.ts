import fc from 'fast-check';
import { POLYFON_STATUTES } from '../../example/polyfon-statutes';
import { factsOf, history, key } from '../../scenarios/office-histories';
import { PROPERTY_RUNS } from '../../scenarios/property-runs';
import { type Finding, refusals } from '../kernel/finding';
import type { Appointment } from '../membership/membership-reader';
import { addDays, addYears, covers } from '../membership/rules/period';
import type { Interpretations } from '../statutes/interpretations';
import { judgeOffice } from './judge-office';
import type { OfficeTerm } from './offices-reader';
import type { RecordOfficeDto } from './record-office.dto';
import type { Office, OfficeTermFacts } from './rules/office-term';
import { type OfficesAheadFacts, officesAhead } from './rules/offices-ahead';

const data = POLYFON_STATUTES;
const OFFICES: Office[] = ['leader', 'deputyLeader'];
const FOREVER = '2099-01-01';

/**
 * Elections held one at a time: whoever is to be elected is wished for, judged by what the command asks
 * (`judgeOffice`), and recorded for as long as the rules expect.
 * @throws Error when the command would refuse somebody whom the rules let stand
 */
function executed(facts: OfficesAheadFacts, interpretations: Interpretations): string[] {
  const { seatUntil, reelected, from, to } = facts;
  const recorded: OfficeTerm[] = facts.terms.map((term, i) => onRecord(term, `t${i}`));
  const elected: string[] = [];
  const days = new Set([from]);
  const endOf = (personId: string) => seatUntil.get(personId) ?? FOREVER;
  const note = (term: OfficeTerm) => [term.from, term.to, endOf(term.personId)].map(addDay);
  const addDay = (day: string) => days.add(day);
  recorded.forEach(note);
  for (let today: string | undefined = from; today !== undefined && today <= to;) {
    for (const office of OFFICES) {
      const on = today;
      const judged = (wish: Pick<RecordOfficeDto, 'personId' | 'kind' | 'to'>) =>
        judgeOffice({
          wish: { office, electedOn: on, from: on, source: '', beforeInstallation: false, ...wish },
          statutes: { id: '', data, interpretations, inForceFrom: '' },
          appointments: [seatOf(wish.personId, endOf(wish.personId))],
          coordinator: false,
          terms: recorded.map((each) => (each.from > on ? notBegun(each) : each)),
          leftOn: new Map(
            recorded
              .filter((each) => each.from <= on && endOf(each.personId) < each.to)
              .map((each) => [each.id, endOf(each.personId)]),
          ),
        });
      const stranger = `stranger-${elected.length}`;
      if (isHeld(office, on)) continue;
      const mine = recorded.filter((each) => each.office === office);
      const ran = mine.filter((each) =>
        on === from ? covers(each, on) : covers(each, addDays(on, -1)),
      );
      const before = on === from ? ran[0] : ran.findLast((each) => endOf(each.personId) >= on);
      const kind = before && before.to > on ? 'byElection' : 'ordinary';
      const rule = kind === 'byElection' ? 'by-election' : 'office-length';
      const until = (personId: string) =>
        String(factOf(judged({ personId, kind, to: addYears(on, 2) }), rule, 'expectedTo'));
      const holder = before?.personId ?? '';
      const known = holder !== '' && !holder.startsWith('stranger');
      const again =
        reelected &&
        known &&
        refusals(judged({ personId: holder, kind, to: until(holder) })).length === 0;
      const personId = again ? holder : stranger;
      const term = {
        office,
        personId,
        electedOn: on,
        from: on,
        to: until(personId),
        kind,
      } as const;
      if (refusals(judged(term)).length > 0) throw new Error(`Refused: ${JSON.stringify(term)}`);
      elected.push(`${on} ${office} ${again ? personId : ''} ${kind} ${term.to}`);
      recorded.push(onRecord(term, `e${elected.length}`));
      note(onRecord(term, ''));
    }
    const now: string = today;
    today = [...days].filter((each) => each > now).sort()[0];
  }
  return elected.sort();

  function isHeld(office: Office, on: string): boolean {
    return recorded.some(
      (each) => each.office === office && covers(each, on) && endOf(each.personId) > on,
    );
  }
}

function onRecord(term: OfficeTermFacts, id: string): OfficeTerm {
  return { ...term, id, name: '', source: '', beforeInstallation: false, version: 1 };
}

/** What is on record for days to come counts as an election, and is no obstacle to filling the office until then. */
function notBegun(term: OfficeTerm): OfficeTerm {
  return { ...term, from: FOREVER, to: FOREVER };
}

function seatOf(personId: string, to: string): Appointment {
  return { personId, kind: 'representative', from: '2010-01-01', to } as Appointment;
}

function factOf(findings: readonly Finding[], rule: string, fact: string) {
  return findings.find((each) => each.rule === rule)?.facts[fact];
}

describe('The offices simulated over random histories (UP 3.3)', () => {
  test('agree with recording one election at a time by what the command asks', () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const { facts, reading } = factsOf(drawn);
        const all = officesAhead(facts, data, reading);
        expect(all.map(key).sort()).toEqual(executed(facts, reading));
      }),
      PROPERTY_RUNS,
    );
  });
});
