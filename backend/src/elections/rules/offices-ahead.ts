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
  kind: OfficeTermFacts['kind'];
  /** Who is taken to be elected; null when nobody known is. */
  nextId: string | null;
  /** First day after the term that the election gives. */
  until: string;
}

export interface OfficesAheadFacts extends Period {
  terms: readonly OfficeTermFacts[];
  /** First day each person holds no seat any more. */
  seatUntil: ReadonlyMap<string, string>;
  /** Whoever may is elected again. */
  reelected: boolean;
  /** The panel decides that this one election is for one year (interpretation `stagger-repair`). */
  oneYear?: { office: Office; on: string };
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
    const running = terms.filter((each) => covers(each, day));
    const term = running.find((each) => stays(each.personId, day));
    const election = electionOn(term, day, running[0]);
    if (election.on > to) break;
    // A term recorded to begin on the day needs no election.
    if (!terms.some((each) => covers(each, election.on) && stays(each.personId, election.on))) {
      found.push(election);
      terms.push(nextTerm(election));
    }
    day = election.on;
  }
  return found;

  function stays(personId: string, on: string): boolean {
    return personId === SOMEONE || on < (seatUntil.get(personId) ?? from);
  }

  function electionOn(
    term: OfficeTermFacts | undefined,
    vacantOn: string,
    vacated: OfficeTermFacts | undefined,
  ): ElectionAhead {
    const seatEnd = seatUntil.get(term?.personId ?? SOMEONE);
    const left = term !== undefined && seatEnd !== undefined && seatEnd < term.to;
    const on = term === undefined ? vacantOn : left ? seatEnd : term.to;
    const personId = term?.personId ?? SOMEONE;
    const counted = countedElections({ office, personId, terms }, data, interpretations).length;
    const elected = personId === SOMEONE ? 0 : counted;
    const { max } = data.offices;
    const mayStand = personId !== SOMEONE && elected < max && stays(personId, on);
    const because = term === undefined ? 'vacant' : left ? 'seatEnds' : 'termEnds';
    const nextId = reelected && mayStand ? personId : null;
    const holder = { personId: personId || null, elected, max, mayStand, nextId };
    return {
      office,
      on,
      because,
      ...holder,
      clash: false,
      ...lengthOf(on, left ? term : term ? undefined : vacated),
    };
  }

  /** How long the election is for: two years, the remainder of a term left early, or one year by decision. */
  function lengthOf(on: string, leftEarly: OfficeTermFacts | undefined) {
    const { years, repairYears } = data.offices;
    if (facts.oneYear?.office === office && facts.oneYear.on === on) {
      return { kind: 'staggerRepair' as const, until: addYears(on, repairYears) };
    }
    const full = addYears(on, years);
    if (!leftEarly) return { kind: 'ordinary' as const, until: full };
    const remainder = interpretations['by-election'] === 'remainder';
    return { kind: 'byElection' as const, until: remainder ? leftEarly.to : full };
  }

  function nextTerm({ on, nextId, until, kind }: ElectionAhead): OfficeTermFacts {
    const personId = nextId ?? SOMEONE;
    return { office, personId, electedOn: on, from: on, to: until, kind };
  }
}
