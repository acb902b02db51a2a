import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../statutes-data';

/**
 * UP 7.2 (interpretation `plan-expiry`): the plan stays in force until the panel replaces it, also past
 * the years in its name; from the year it expires one is reminded.
 */
export function planExpiry(
  facts: { today: string },
  data: Pick<StatutesData, 'expiresOn' | 'expiryWarnedFrom' | 'clauseOf'>,
): Finding {
  const { expiresOn, expiryWarnedFrom, clauseOf } = data;
  const ok = expiryWarnedFrom === null || facts.today < expiryWarnedFrom;
  const expired = expiresOn !== null && facts.today > expiresOn;
  return finding(
    'plan-expiry',
    clauseOf['plan-expiry'],
    'should',
    'warns',
    ok,
    { expiresOn, expired },
    'revise',
  );
}
