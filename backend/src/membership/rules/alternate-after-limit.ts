import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.1 (interpretation `alternate-after-limit`): may someone who can have no further term as
 * representative be an alternate? Yes, with a warning; or no.
 */
export function alternateAfterLimit(
  facts: { atLimit: boolean },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const refused = interpretations['alternate-after-limit'] === 'not-allowed';
  return finding(
    'alternate-after-limit',
    data.clauseOf['alternate-after-limit'],
    'should',
    refused ? 'refuses' : 'warns',
    !facts.atLimit,
    { atLimit: facts.atLimit, maxTerms: data.term.max, maxYears: data.term.maxYears },
    refused ? 'someoneElse' : 'reason',
  );
}
