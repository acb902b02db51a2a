import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export type PlanChange = 'link' | 'name' | 'misprint' | 'content';

/**
 * UP 7.2 (interpretation `editorial`): links, names and misprints are mended by AU and logged; anything that
 * changes what the plan says is a revision.
 */
export function editorial(facts: { changes: readonly PlanChange[] }, data: StatutesData): Finding {
  const content = facts.changes.filter((each) => each === 'content').length;
  return finding(
    'editorial',
    data.clauseOf.editorial,
    'must',
    'refuses',
    content === 0,
    { changes: facts.changes.length, content },
    'revise',
  );
}
