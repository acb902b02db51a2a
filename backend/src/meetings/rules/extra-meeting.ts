import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 4.1 (interpretation `extra-meeting`): the leader, or a third of the representatives, may demand a meeting
 * beyond the year's plan.
 */
export function extraMeeting(
  facts: { byLeader: boolean; demanding: number; seated: number },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { byLeader, demanding, seated } = facts;
  const [numerator, denominator] = data.extraMeetingShare;
  const needed = Math.max(1, Math.ceil((seated * numerator) / denominator));
  const byMembers = interpretations['extra-meeting'] === 'leader-or-third';
  return finding(
    'extra-meeting',
    data.clauseOf['extra-meeting'],
    'must',
    'refuses',
    byLeader || (byMembers && demanding >= needed),
    { byLeader, demanding, needed, seated, byMembers },
    byMembers ? 'gather' : 'leader',
  );
}
