import { daysServed, countedTerms, type Service } from '../../membership/rules/term-limit';
import type { DecisionMethod } from '../../meetings/rules/majority';
import { voteOutcome } from '../../meetings/rules/majority';
import { quorumNeed } from '../../meetings/rules/quorum';
import { countedElections } from '../../elections/rules/office-limit';
import type { Office, OfficeTermFacts } from '../../elections/rules/office-term';
import type { Interpretations } from '../../statutes/interpretations';
import type { Requirement, StatutesData } from '../../statutes/statutes-data';
import { revisionNeed } from './revision';
import { asksTwoThirds } from './revision-stage';
import { seatChanges, type StandingSeat } from './seat-changes';
import { type Judgement, type Supposed, underSupposed } from './supposed';

/** What was frozen with a decision, as far as another plan or reading could turn it. */
export interface PastDecision extends Judgement {
  id: string;
  caseNumber: string;
  meetingId: string;
  on: string;
  outcome: 'adopted' | 'fallen';
  method: DecisionMethod;
  for: number;
  against: number;
  blank: number;
  chairChoice: 'for' | 'against' | 'blank' | 'none' | null;
  present: number;
  seated: number;
  recused: number;
  alternates: number;
  byPhone: number;
  asked: Asked;
}

/**
 * What it took: an ordinary majority; two thirds of the members, for a reading that is entrenched; or for a revision,
 * with how many wished it where the wish had opened it and the meeting decided by ordinary majority (UP 7.2).
 */
export type Asked =
  { by: 'ordinary' } | { by: 'twoThirds' } | { by: 'revision'; wished: number | null };

export interface TurnedDecision {
  id: string;
  caseNumber: string;
  meetingId: string;
  on: string;
  was: 'adopted' | 'fallen';
  wouldBe: 'notQuorate' | 'adopted' | 'fallen';
  present: number;
  needed: number;
  basis: number;
}

/** UP 3.4, 7.2: what one decision would have come to. Null when it would have come to the same. */
export function rehearseDecision(past: PastDecision, supposed: Supposed): TurnedDecision | null {
  const { statutes: data, interpretations: reading } = underSupposed(past, supposed);
  const present = presentUnder(past, supposed);
  const { needed, basis } = quorumNeed(past, data, reading);
  const { id, caseNumber, meetingId, on, outcome: was } = past;
  const told = { id, caseNumber, meetingId, on, was, present, needed, basis };
  if (present < needed) return { ...told, wouldBe: 'notQuorate' };
  const wouldBe = outcomeUnder(past, data, reading);
  return wouldBe === was ? null : { ...told, wouldBe };
}

/** Heads that would have counted: a reading may leave alternates or those on the phone out. */
function presentUnder({ present, alternates, byPhone }: PastDecision, supposed: Supposed): number {
  if (supposed.kind === 'statutes') return present;
  if (supposed.id === 'quorum-alternates' && supposed.option === 'never')
    return present - alternates;
  if (supposed.id === 'quorum-remote' && supposed.option === 'not-by-phone')
    return present - byPhone;
  return present;
}

function outcomeUnder(
  past: PastDecision,
  data: StatutesData,
  reading: Interpretations,
): 'adopted' | 'fallen' {
  const { asked } = past;
  const { needed } = revisionNeed(past, data, reading);
  const wanted = past.for >= needed;
  const ordinary = voteOutcome({ ...past, secret: false }, reading).outcome;
  if (asked.by === 'ordinary') return ordinary;
  if (asked.by === 'twoThirds' || asksTwoThirds('adoption', reading)) {
    return wanted ? 'adopted' : 'fallen';
  }
  // How many wished it is known only where the wish had opened it.
  if (asked.wished === null) return past.outcome;
  return asked.wished >= needed ? ordinary : 'fallen';
}

/** The panel of today, as the limits of a plan are held against it. */
export interface PanelToday {
  seats: readonly StandingSeat[];
  usedNumber: number;
  members: readonly { service: readonly Service[] }[];
  alternates: number;
  holders: readonly { office: Office; personId: string }[];
  terms: readonly OfficeTermFacts[];
  /** Panel meetings planned or held this year. */
  meetings: number;
}

export interface PanelRehearsal {
  /** Members who have more terms or days than the plan would allow; nobody would lose a seat. */
  overLimit: number;
  /** Leader or deputy elected more often than would be allowed. */
  officesOver: number;
  /** More people than seats. */
  seatsOver: number;
  /** Seats there would be nobody in, by what they ask for. */
  missing: { fieldId: string | null; requirement: Requirement; count: number }[];
  alternatesMissing: number;
  meetingsMissing: number;
}

/** UP 3.1, 3.3, 3.4, 4.1: what the panel of today would lack or have too much of. Nothing is written. */
export function rehearsePanel(
  panel: PanelToday,
  data: StatutesData,
  interpretations: Interpretations,
): PanelRehearsal {
  const over = panel.members.filter(
    ({ service }) =>
      countedTerms(service, data, interpretations) > data.term.max ||
      daysServed(service) > data.term.maxDays,
  );
  const { holders, terms } = panel;
  const elected = holders.filter(
    (holder) =>
      countedElections({ ...holder, terms }, data, interpretations).length > data.offices.max,
  );
  const seated = panel.seats.filter(({ held }) => held).length;
  return {
    overLimit: over.length,
    officesOver: elected.length,
    seatsOver: Math.max(0, seated - data.seats),
    missing: missingSeats(panel, data),
    alternatesMissing: Math.max(0, data.alternates.min - panel.alternates),
    meetingsMissing: Math.max(0, data.meetingsPerYear - panel.meetings),
  };
}

function missingSeats({ seats, usedNumber }: PanelToday, data: StatutesData) {
  const { closed, opened } = seatChanges(seats, usedNumber, data);
  const gone = new Set(closed.map(({ id }) => id));
  const vacant = seats.filter(({ id, held }) => !held && !gone.has(id));
  const counts = new Map<string, PanelRehearsal['missing'][number]>();
  for (const { fieldId, requirement } of [...vacant, ...opened]) {
    const key = `${fieldId ?? ''}:${requirement}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { fieldId, requirement, count });
  }
  return [...counts.values()];
}
