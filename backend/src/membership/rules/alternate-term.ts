import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { addYears, lastDay } from './period';

/**
 * UP 3.1 (interpretation `alternate-term`): alternates are appointed for as long as a term at a time, as
 * often as the panel likes, or until replaced.
 * @param facts.to null when the appointment has no end
 */
export function alternateTerm(
  facts: { from: string; to: string | null },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { from, to } = facts;
  const { years } = data.alternates;
  const longest = addYears(from, years);
  const endless = interpretations['alternate-term'] === 'until-replaced';
  return finding(
    'alternate-term',
    data.clauseOf['alternate-term'],
    'must',
    'refuses',
    endless || (to !== null && to <= longest),
    {
      from,
      years,
      endless: to === null,
      lastDay: to === null ? null : lastDay({ from, to }),
      longestLastDay: lastDay({ from, to: longest }),
    },
    'shorten',
  );
}
