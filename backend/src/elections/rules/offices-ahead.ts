import { addYears, covers, type Period } from '../../membership/rules/period';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { countedElections } from './office-limit';
import type { Office, OfficeTermFacts } from './office-term';

/** An office that somebody must be elected to. */
export interface ElectionAhead {
  office: Office;
  /** First day without a holder. */
  on: string;
  /** The term is over; its holder's seat is; or nobody holds it. */
  because: 'termEnds' | 'seatEnds' | 'vacant';
  /** Who holds it until then; null when nobody known does. */
  personId: string | null;
  /** How often the holder has been elected to it by then (UP 3.3). */
  elected: number;
  max: number;
  /** The holder may be elected once more. */
  mayStand: boolean;
  /** The other office is due in the same year (UP 3.3, `stagger`). */
  clash: boolean;
}

export interface OfficesAheadFacts extends Period {
  terms: readonly OfficeTermFacts[];
  /** First day each person holds no seat any more. */
  seatUntil: ReadonlyMap<string, string>;
  /** Whoever may is elected again. */
  reelected: boolean;
}

const OFFICES: readonly Office[] = ['leader', 'deputyLeader'];
/** Nobody known. */
const SOMEONE = '';

/** UP 3.3: the elections to come, two years at a time, by-elections for the remainder. */
export function officesAhead(
  facts: OfficesAheadFacts,
  data: StatutesData,
  interpretations: Interpretations,
): ElectionAhead[] {
  const elections = OFFICES.flatMap((office) => electionsTo(office, facts, data, interpretations));
  const dueIn = ({ office, on, because }: ElectionAhead) =>
    because === 'termEnds' ? `${office} ${on.slice(0, 4)}` : null;
  const due = new Set(elections.map(dueIn));
  return elections
    .map((each) => {
      const other = each.office === 'leader' ? 'deputyLeader' : 'leader';
      const clash = each.because === 'termEnds' && due.has(`${other} ${each.on.slice(0, 4)}`);
      return { ...each, clash };
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function electionsTo(
  office: Office,
  facts: OfficesAheadFacts,
  data: StatutesData,
  interpretations: Interpretations,
): ElectionAhead[] {
  const { from, to, seatUntil, reelected } = facts;
  const terms = facts.terms.filter((each) => each.office === office);
  const found: ElectionAhead[] = [];
  let day = from;
  while (day <= to) {
    const term = terms.find((each) => covers(each, day) && stays(each.personId, day));
    const election = electionOn(term, day);
    if (election.on > to) break;
    // A term recorded to begin on the day needs no election.
    if (!terms.some((each) => covers(each, election.on) && stays(each.personId, election.on))) {
      found.push(election);
      terms.push(nextTerm(election, term));
    }
    day = election.on;
  }
  return found;

  function stays(personId: string, on: string): boolean {
    return personId === SOMEONE || on < (seatUntil.get(personId) ?? from);
  }

  function electionOn(term: OfficeTermFacts | undefined, vacantOn: string): ElectionAhead {
    const seatEnd = seatUntil.get(term?.personId ?? SOMEONE);
    const left = term !== undefined && seatEnd !== undefined && seatEnd < term.to;
    const on = term === undefined ? vacantOn : left ? seatEnd : term.to;
    const personId = term?.personId ?? SOMEONE;
    const counted = countedElections({ office, personId, terms }, data, interpretations).length;
    const elected = personId === SOMEONE ? 0 : counted;
    const { max } = data.offices;
    const mayStand = personId !== SOMEONE && elected < max && stays(personId, on);
    const because = term === undefined ? 'vacant' : left ? 'seatEnds' : 'termEnds';
    return {
      office,
      on,
      because,
      personId: personId || null,
      elected,
      max,
      mayStand,
      clash: false,
    };
  }

  function nextTerm(election: ElectionAhead, last: OfficeTermFacts | undefined): OfficeTermFacts {
    const { on, mayStand, because } = election;
    const remainder = because === 'seatEnds' && interpretations['by-election'] === 'remainder';
    return {
      office,
      personId: reelected && mayStand && last ? last.personId : SOMEONE,
      electedOn: on,
      from: on,
      to: remainder && last ? last.to : addYears(on, data.offices.years),
      kind: because === 'termEnds' ? 'ordinary' : 'byElection',
    };
  }
}
