import type { Finding } from '../../kernel/finding';
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

/** Findings of one rule on one field and requirement, whatever their sums. */
export function sameMatter(a: Finding, b: Finding): boolean {
  const about = ({ rule, facts }: Finding) =>
    [rule, facts['of'], facts['field'], facts['requirement']].join();
  return about(a) === about(b);
}

/** The findings there were not among `others`, or that name a kind of experience not missed before. */
export function newlyFailing(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  return findings.filter((each) => {
    const before = others.find((other) => sameMatter(other, each));
    const known = missingIn(before);
    return !before || missingIn(each).some((basis) => !known.includes(basis));
  });
}

function missingIn(found: Finding | undefined): (string | number)[] {
  const missing = found?.facts['missing'];
  return Array.isArray(missing) ? missing : [];
}
