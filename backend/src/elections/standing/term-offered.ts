import { Finding } from '../../kernel/finding';
import { addMonths, addYears } from '../../membership/rules/period';
import { judgeOffice, OfficeInputs, vacatedTermEnds } from '../judge-office';
import type { OfficeTerm } from '../offices-reader';
import type { RecordOfficeDto } from '../record-office.dto';
import { handover } from '../rules/office-length';
import type { ElectionRow } from './election-rows';

/** An election this many months before a term ends hands the office over at the electing meeting. */
const MONTHS_EARLY = 3;
const OF_THE_ELECTION = ['office-length', 'by-election', 'stagger-repair', 'stagger'];
const OF_THE_CANDIDATE = ['offices', 'office-limit', 'office-needs-seat'];

/** What is elected to, without saying whom. */
export type Offer = Pick<ElectionRow, 'office' | 'kind' | 'by_decision' | 'begins_on' | 'reason'>;

/** All that an election on a day is judged by, but for the person. */
export type ElectionFacts = Omit<OfficeInputs, 'wish' | 'appointments' | 'coordinator'>;

/**
 * UP 3.3 (interpretation `handover`): the new office begins at the electing meeting, so a term that is due ends
 * there. What is not due is not cut, and the rule `offices` says that somebody holds the office.
 */
export function handedOver(
  terms: readonly OfficeTerm[],
  { office, from }: { office: OfficeTerm['office']; from: string },
): OfficeTerm[] {
  return terms.map((term) => (endsBy(term, office, from) ? { ...term, to: from } : term));
}

/** Whether a term ends at the day the next one begins, though it was given for longer. */
export function endsBy(term: OfficeTerm, office: OfficeTerm['office'], from: string): boolean {
  const runs = term.office === office && term.from < from && from < term.to;
  const due = term.to <= addMonths(from, MONTHS_EARLY) || term.to.slice(0, 4) === from.slice(0, 4);
  return runs && due;
}

/** The term an election on a day gives, for one person: as it would be recorded. */
export function wishFor(
  offer: Offer,
  on: { day: string; source: string },
  personId: string,
  facts: ElectionFacts,
): RecordOfficeDto {
  const { office, kind, by_decision, begins_on, reason } = offer;
  const { data, interpretations } = facts.statutes;
  const from = handover({ electedOn: on.day, decided: begins_on }, interpretations);
  const full = addYears(from, data.offices.years);
  const remainder = interpretations['by-election'] === 'remainder';
  const left = vacatedTermEnds({ office, from }, facts.terms, facts.leftOn);
  const to =
    kind === 'staggerRepair'
      ? addYears(from, data.offices.repairYears)
      : kind === 'byElection' && remainder
        ? (left ?? full)
        : full;
  const source = kind === 'staggerRepair' ? (by_decision ?? '') : on.source;
  const term = { office, personId, electedOn: on.day, from, to, kind, source };
  return { ...term, beforeInstallation: false, reason };
}

/** What the rules say of the election itself, whoever is elected. */
export function judgeElection(inputs: OfficeInputs): Finding[] {
  return only(OF_THE_ELECTION, judgeOffice(inputs));
}

/** What the rules say of one who stands: eligible, how often elected, how far the seat reaches. */
export function judgeCandidate(inputs: OfficeInputs): Finding[] {
  return only(OF_THE_CANDIDATE, judgeOffice(inputs));
}

function only(rules: readonly string[], findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => rules.includes(rule));
}
