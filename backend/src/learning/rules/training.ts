import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** UP 5.1: a new member is offered the plan's introductions; taking them is up to the person. */
export function training(facts: { offered: readonly string[] }, data: StatutesData): Finding {
  const missing = data.training.filter((course) => !facts.offered.includes(course));
  return finding(
    'training',
    data.clauseOf.training,
    'should',
    'warns',
    missing.length === 0,
    { offered: data.training.length - missing.length, courses: data.training.length, missing },
    'offer',
  );
}
