import { finding, type Finding } from '../../kernel/finding';
import { addYears, lastDay } from '../../membership/rules/period';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import type { OfficeTermFacts } from './office-term';

/** First day in office: the day of the electing meeting, or a later date if the panel reads it so. */
export function handover(
  facts: { electedOn: string; decided: string | null },
  interpretations: Interpretations,
): string {
  const { electedOn, decided } = facts;
  const later = decided !== null && decided > electedOn;
  return interpretations.handover === 'decided-date' && later ? decided : electedOn;
}

/** UP 3.3: leader and deputy leader are elected for two years at a time; by-elections have a rule of their own. */
export function officeLength(facts: { term: OfficeTermFacts }, data: StatutesData): Finding {
  const { office, from, to, kind } = facts.term;
  const expectedTo = addYears(from, data.offices.years);
  return finding(
    'office-length',
    data.clauseOf['office-length'],
    'must',
    'refuses',
    kind !== 'ordinary' || to === expectedTo,
    {
      office,
      kind,
      years: data.offices.years,
      from,
      lastDay: lastDay({ from, to }),
      expectedTo,
      expectedLastDay: lastDay({ from, to: expectedTo }),
    },
    'twoYears',
  );
}
