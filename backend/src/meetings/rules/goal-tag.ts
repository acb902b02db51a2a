import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

interface GoalTagFacts {
  /** '12/26' */
  caseNumber: string;
  goals: readonly string[];
}

/** UP 2.1: a case says which of the panel's goals it serves; a goal the plan does not have says nothing. */
export function goalTag(facts: GoalTagFacts, data: StatutesData): Finding {
  const known = facts.goals.filter((id) => data.goals.some((goal) => goal.id === id));
  return finding(
    'goal-tag',
    data.clauseOf['goal-tag'],
    'should',
    'warns',
    known.length > 0,
    { caseNumber: facts.caseNumber, tagged: known.length, goals: data.goals.length },
    'choose',
  );
}
