import { finding, type Finding } from '../../kernel/finding';
import { lastDay } from '../../membership/rules/period';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.3 (interpretation `office-needs-seat`): an office ends with the seat, so it is said at candidacy
 * when the membership ends first.
 */
export function officeNeedsSeat(
  facts: { from: string; officeTo: string; membershipTo: string },
  data: StatutesData,
): Finding {
  const { from, officeTo, membershipTo } = facts;
  return finding(
    'office-needs-seat',
    data.clauseOf['office-needs-seat'],
    'should',
    'warns',
    membershipTo >= officeTo,
    {
      membershipLastDay: lastDay({ from, to: membershipTo }),
      officeLastDay: lastDay({ from, to: officeTo }),
    },
    'plan',
  );
}

/** The day the office really ends: its own end, or that of the seat if it comes first. */
export function officeEnds(officeTo: string, membershipTo: string): string {
  return membershipTo < officeTo ? membershipTo : officeTo;
}
