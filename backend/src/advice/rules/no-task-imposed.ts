import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** HP X: participants of the cluster are invited to take part, never assigned a task. */
export function noTaskImposed(
  facts: { participant: string; invited: boolean; assigned: boolean },
  data: StatutesData,
): Finding {
  const { participant, invited, assigned } = facts;
  return finding(
    'no-task-imposed',
    data.clauseOf['no-task-imposed'],
    'must',
    'refuses',
    !assigned,
    { participant, invited },
    'invite',
  );
}
