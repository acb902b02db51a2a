import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** UP 1: each year has an action plan and an annual wheel. */
export function yearlyPlan(
  facts: { year: number; actionPlan: boolean; annualWheel: boolean },
  data: StatutesData,
): Finding {
  const { year, actionPlan, annualWheel } = facts;
  return finding(
    'yearly-plan',
    data.clauseOf['yearly-plan'],
    'must',
    'warns',
    actionPlan && annualWheel,
    { year, actionPlan, annualWheel },
    actionPlan ? 'wheel' : 'plan',
  );
}
