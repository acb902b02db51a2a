import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** UP 2.1: a case says which of the panel's goals it serves; a goal the plan does not have says nothing. */
export function goalTag(facts: { goals: readonly string[] }, data: StatutesData): Finding {
  const known = facts.goals.filter((id) => data.goals.some((goal) => goal.id === id));
  return finding(
    'goal-tag',
    data.clauseOf['goal-tag'],
    'should',
    'warns',
    known.length > 0,
    { tagged: known.length, goals: data.goals.length },
    'choose',
  );
}
