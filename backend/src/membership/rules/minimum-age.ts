import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { addYears } from './period';

/** Whole years on `day` of somebody who comes of age on `fullAgeOn`, which is at `fullAge` years. */
export function ageOn(day: string, fullAgeOn: string, fullAge: number): number {
  let age = fullAge;
  while (age > 0 && addYears(fullAgeOn, age - fullAge) > day) age--;
  return age;
}

/**
 * UP 3.2 (interpretation `minimum-age`): the plan states no age; the panel asks for one, and under full age a
 * guardian consents where the law needs it.
 * @param facts.age whole years on the day the appointment begins
 */
export function minimumAge(
  facts: { age: number; guardianConsent: boolean },
  { age: limit, clauseOf }: StatutesData,
): Finding {
  const { age, guardianConsent } = facts;
  const oldEnough = age >= limit.min;
  const consented = age >= limit.guardianUnder || guardianConsent;
  return finding(
    'minimum-age',
    clauseOf['minimum-age'],
    'must',
    'refuses',
    oldEnough && consented,
    { age, min: limit.min, guardianUnder: limit.guardianUnder, guardianConsent },
    oldEnough ? 'guardian' : 'wait',
  );
}
