import type { Facts, Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { alternates } from './alternates';
import { blend } from './blend';
import { fieldQuotas, type SeatFacts } from './field-quota';
import { fields } from './fields';
import { seats, vacantFlexibleSeats } from './seats';

export interface CompositionFacts {
  seats: readonly SeatFacts[];
  /** The field of each alternate, null for one without. */
  alternateFieldIds: readonly (string | null)[];
}

/** Everything UP 3.4 says of who sits in the panel on one day. */
export function composition(facts: CompositionFacts, data: StatutesData): Finding[] {
  const bases = facts.seats.flatMap(({ basis }) => (basis === null ? [] : [basis]));
  return [
    seats({ seated: bases.length }, data),
    ...vacantFlexibleSeats({ seats: facts.seats }, data),
    fields({ seats: facts.seats }, data),
    ...fieldQuotas({ seats: facts.seats }, data),
    blend({ bases }, data),
    ...alternates({ fieldIds: facts.alternateFieldIds }, data),
  ];
}

/** The findings that are not among `others`, whatever their sums: of the same rule, field and requirement. */
export function newlyFailing(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const about = ({ rule, facts }: { rule: string; facts: Facts }) =>
    [rule, facts['of'], facts['field'], facts['requirement'], String(facts['missing'])].join();
  const known = new Set(others.map(about));
  return findings.filter((each) => !known.has(about(each)));
}
