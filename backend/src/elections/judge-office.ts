import { Finding, recorded } from '../kernel/finding';
import { Appointment } from '../membership/membership-reader';
import { covers } from '../membership/rules/period';
import { StatutesInForce } from '../statutes/statutes-reader';
import { OfficeTerm } from './offices-reader';
import { RecordOfficeDto } from './record-office.dto';
import { byElection } from './rules/by-election';
import { officeLength } from './rules/office-length';
import { officeLimit } from './rules/office-limit';
import { officeNeedsSeat } from './rules/office-needs-seat';
import { OfficeTermFacts } from './rules/office-term';
import { offices } from './rules/offices';
import { stagger } from './rules/stagger';
import { staggerRepair } from './rules/stagger-repair';

/** Everything the record of an election is judged by. */
export interface OfficeInputs {
  wish: RecordOfficeDto;
  statutes: StatutesInForce;
  /** All appointments of the person. */
  appointments: readonly Appointment[];
  coordinator: boolean;
  /** Every office term there has been. */
  terms: readonly OfficeTerm[];
  /** The term was vacated because its holder left the seat, and so the office: its first day without them. */
  leftOn: ReadonlyMap<string, string>;
}

/**
 * Judges the record of an election by UP 3.3. One held before the installation is a fact: what the rules say of
 * it is kept as red findings and refuses nothing.
 */
export function judgeOffice(inputs: OfficeInputs): Finding[] {
  const findings = rulesSay(inputs);
  return inputs.wish.beforeInstallation ? recorded(findings).map(asFact) : findings;
}

function rulesSay({
  wish,
  statutes,
  appointments,
  coordinator,
  terms,
  leftOn,
}: OfficeInputs): Finding[] {
  const { data, interpretations } = statutes;
  const { office, personId, electedOn, from, to, kind, source } = wish;
  const term: OfficeTermFacts = { office, personId, electedOn, from, to, kind };
  const known = terms.map((each) => ({ ...each, to: leftOn.get(each.id) ?? each.to }));
  const seat = appointments.find((each) => each.kind === 'representative' && covers(each, from));
  const other = known.find((each) => each.office !== office && covers(each, from)) ?? null;
  const leaderTo = office === 'leader' ? to : (other?.to ?? null);
  const deputyLeaderTo = office === 'leader' ? (other?.to ?? null) : to;
  const earlier = terms.filter((each) => each.electedOn <= electedOn);
  return [
    offices({ term, representative: seat !== undefined, coordinator, terms: known }, data),
    officeLength({ term }, data),
    officeLimit({ office, personId, terms: earlier }, data, interpretations),
    byElection(
      { term, vacatedTermEnds: vacatedTermEnds(wish, terms, leftOn) },
      data,
      interpretations,
    ),
    staggerRepair({ term, bothDue: bothDue(from, terms), byDecision: source.trim() || null }, data),
    stagger({ leaderTo, deputyLeaderTo }, data),
    ...(seat ? [officeNeedsSeat({ from, officeTo: to, membershipTo: seat.to }, data)] : []),
  ];
}

/** End of the term in this office that was given up before it was over. */
export function vacatedTermEnds(
  { office, from }: Pick<RecordOfficeDto, 'office' | 'from'>,
  terms: readonly OfficeTerm[],
  leftOn: ReadonlyMap<string, string>,
): string | null {
  const vacated = terms.filter((each) => {
    const left = leftOn.get(each.id);
    return each.office === office && left !== undefined && left <= from && from < each.to;
  });
  return vacated.at(-1)?.to ?? null;
}

/** Both offices end in the year of the new term's beginning, so that one of them may be given one year. */
function bothDue(from: string, terms: readonly OfficeTerm[]): boolean {
  const year = from.slice(0, 4);
  const due = terms.filter(({ to }) => to.slice(0, 4) === year).map(({ office }) => office);
  return new Set(due).size === 2;
}

/** Nobody can answer for a warning about the past. */
function asFact(found: Finding): Finding {
  return found.acts === 'warns' ? { ...found, acts: 'finding' } : found;
}
