import { electionResult, type ElectionRound } from '../../elections/rules/election-method';
import { officeLimit } from '../../elections/rules/office-limit';
import type { Office, OfficeTermFacts } from '../../elections/rules/office-term';
import { addYears } from '../../membership/rules/period';
import { quorumNeed } from '../../meetings/rules/quorum';
import type { Interpretations } from '../../statutes/interpretations';
import { type Judgement, type Supposed, underSupposed } from './supposed';

/** Somebody elected to an office, as it is on record. */
export interface PastElection extends Judgement {
  id: string;
  term: OfficeTermFacts;
  /** Elections before this one. */
  earlier: readonly OfficeTermFacts[];
  /** First day after the term it took over; null when none was left early. */
  vacatedTermEnds: string | null;
}

/** One count of votes in an election, as it was kept. */
export interface PastRound extends Judgement {
  id: string;
  office: Office;
  on: string;
  round: ElectionRound;
  /** Who could vote. */
  entitled: number;
  seated: number;
  /** A tie was settled: by lot, or by one more ballot. */
  tie: 'lots' | 'newBallot' | null;
}

export type ElectionWouldBe =
  | 'refused'
  | 'allowed'
  | 'otherEnd'
  | 'notQuorate'
  | 'ballot'
  | 'acclamation'
  | 'newBallot'
  | 'lots';

export interface TurnedElection {
  id: string;
  office: Office;
  on: string;
  wouldBe: ElectionWouldBe;
  /** First day after the term it would have given; null where that is not what differs. */
  to: string | null;
  quorum: { present: number; needed: number; basis: number } | null;
}

/** UP 3.3: whether somebody could have been elected, and for how long. Null when it would have been the same. */
export function rehearseElection(past: PastElection, supposed: Supposed): TurnedElection | null {
  const other = underSupposed(past, supposed);
  const { id, term } = past;
  const told = { id, office: term.office, on: term.electedOn, to: null, quorum: null };
  const was = mayStand(past, past);
  if (was !== mayStand(past, other)) return { ...told, wouldBe: was ? 'refused' : 'allowed' };
  const to = endOf(past, other);
  return to === endOf(past, past) ? null : { ...told, wouldBe: 'otherEnd', to };
}

function mayStand(
  { term: { office, personId }, earlier }: PastElection,
  { statutes, interpretations }: Judgement,
): boolean {
  return officeLimit({ office, personId, terms: earlier }, statutes, interpretations).ok;
}

function endOf(
  { term: { kind, from }, vacatedTermEnds }: PastElection,
  { statutes: { offices }, interpretations }: Judgement,
): string {
  if (kind === 'staggerRepair') return addYears(from, offices.repairYears);
  const full = addYears(from, offices.years);
  const remainder = kind === 'byElection' && interpretations['by-election'] === 'remainder';
  return remainder ? (vacatedTermEnds ?? full) : full;
}

/** UP 3.3, 3.4: what one count would have come to. Null when it would have come to the same. */
export function rehearseRound(past: PastRound, supposed: Supposed): TurnedElection | null {
  const { statutes, interpretations } = underSupposed(past, supposed);
  const { id, office, on, entitled: present } = past;
  const told = { id, office, on, to: null, quorum: null };
  const need = quorumNeed({ seated: past.seated, recused: 0 }, statutes, interpretations);
  if (present < need.needed)
    return { ...told, wouldBe: 'notQuorate', quorum: { present, ...need } };
  const method = wayOf(past.round, past, interpretations);
  if (method !== null) return { ...told, wouldBe: method };
  const tie = interpretations['tie-election'] === 'new-ballot-once' ? 'newBallot' : 'lots';
  return past.tie === null || past.tie === tie ? null : { ...told, wouldBe: tie };
}

/** A sole candidate is elected by acclamation, or must be voted on. */
function wayOf(
  round: ElectionRound,
  { interpretations: then }: Judgement,
  now: Interpretations,
): 'ballot' | 'acclamation' | null {
  const acclaimed = (reading: Interpretations) =>
    electionResult(round, reading).outcome === 'acclamation';
  if (acclaimed(then) === acclaimed(now)) return null;
  return acclaimed(then) ? 'ballot' : 'acclamation';
}
