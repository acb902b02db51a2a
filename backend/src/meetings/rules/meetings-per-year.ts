import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 4.1: so many panel meetings a year, and so many of the steering group.
 * @param facts.meetings held and planned in the year, cancelled ones left out
 */
export function meetingsPerYear(
  facts: { of: 'panel' | 'steeringGroup'; year: number; meetings: number; held: number },
  data: StatutesData,
): Finding {
  const { of, year, meetings, held } = facts;
  const needed = of === 'panel' ? data.meetingsPerYear : data.steeringGroupMeetings;
  const missing = Math.max(0, needed - meetings);
  return finding(
    'meetings-per-year',
    data.clauseOf['meetings-per-year'],
    'must',
    'warns',
    missing === 0,
    { of, year, meetings, held, needed, missing },
    'plan',
  );
}
