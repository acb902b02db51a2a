import { Finding } from '../kernel/finding';
import type { StatutesData } from '../statutes/statutes-data';
import type { Appointment, Seat } from './membership-reader';
import { composition } from './rules/composition';
import type { SeatFacts } from './rules/field-quota';

/** Who holds a seat on the day, and the last day somebody did. */
export interface HeldSeat extends Seat {
  holder: Appointment | null;
  vacantSince: string | null;
}

/** A seat as the rules see it. */
export function seatFacts({ number, fieldId, requirement, holder }: HeldSeat): SeatFacts {
  return { number, fieldId, requirement, basis: holder?.basis ?? null };
}

/**
 * What UP 3.4 says of the composition, one finding per gap: a vacancy that a field's quota already names is not
 * said once more as «9 of 10», nor a missing alternate of a field as «2 of 3».
 */
export function compositionFindings(
  seats: readonly HeldSeat[],
  alternates: readonly Appointment[],
  data: StatutesData,
): Finding[] {
  const alternateFieldIds = alternates.map(({ fieldId }) => fieldId);
  const said = composition({ seats: seats.map(seatFacts), alternateFieldIds }, data);
  return withoutRepetition(said).map((each) => withSeat(each, seats));
}

function withoutRepetition(findings: Finding[]): Finding[] {
  const failed = (rule: string) => findings.filter((each) => each.rule === rule && !each.ok);
  const missing = (list: Finding[], held: string, needed: string) =>
    list.reduce((sum, { facts }) => sum + Number(facts[needed]) - Number(facts[held]), 0);
  const quotas = missing(failed('field-quota'), 'held', 'needed');
  const ofFields = failed('alternates').filter(({ facts }) => facts['of'] === 'field');
  const alternates = missing(ofFields, 'count', 'needed');
  return findings.filter(({ rule, ok, facts }) => {
    if (ok) return true;
    if (rule === 'seats') return Number(facts['over']) > 0 || Number(facts['vacant']) > quotas;
    if (rule !== 'alternates' || facts['of'] !== 'all') return true;
    return Number(facts['needed']) - Number(facts['count']) > alternates;
  });
}

/** A quota that is not met names the vacant seat and since when it is vacant. */
function withSeat(found: Finding, seats: readonly HeldSeat[]): Finding {
  if (found.rule !== 'field-quota' || found.ok) return found;
  const vacant = seats.find(
    (seat) =>
      seat.holder === null &&
      seat.fieldId === found.facts['field'] &&
      seat.requirement === found.facts['requirement'],
  );
  const facts = { seat: vacant?.number ?? null, vacantSince: vacant?.vacantSince ?? null };
  return { ...found, facts: { ...found.facts, ...facts } };
}
