import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import type { Track } from './recruitment-track';

/**
 * UP 3.2 (interpretation `admission`): AU proposes and the panel decides who is admitted from the open
 * call or renewed; an organisation's designee is noted.
 * @param facts.decision the panel's decision, '7/26'; null when none is recorded
 */
export function admission(
  facts: { track: Track; decision: string | null },
  data: StatutesData,
): Finding {
  const { track, decision } = facts;
  const noted = track === 'designation' || track === 'imported';
  return finding(
    'admission',
    data.clauseOf.admission,
    'must',
    'finding',
    noted || decision !== null,
    { track, decision, noted },
    'decide',
  );
}
