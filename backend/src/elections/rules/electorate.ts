import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.3 (interpretation `electorate`): representatives present and alternates in a seat vote in elections,
 * candidates too; never more ballots than those entitled.
 */
export function electorate(
  facts: { ballots: number; representatives: number; alternatesInSeats: number },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['electorate'], interpretations, (reading) => {
    const { ballots, representatives, alternatesInSeats } = facts;
    const withAlternates = reading.electorate === 'with-alternates';
    const entitled = representatives + (withAlternates ? alternatesInSeats : 0);
    return finding(
      'electorate',
      data.clauseOf.electorate,
      'must',
      'refuses',
      ballots <= entitled,
      { ballots, entitled, representatives, alternatesInSeats },
      'countAgain',
    );
  });
}
