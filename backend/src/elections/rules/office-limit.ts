import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';
import type { Office, OfficeTermFacts } from './office-term';

/** A person's elections to one office that count, oldest first. */
export function countedElections(
  facts: { office: Office; personId: string; terms: readonly OfficeTermFacts[] },
  data: StatutesData,
  interpretations: Interpretations,
): OfficeTermFacts[] {
  const early = interpretations['early-elections'] === 'counted';
  return facts.terms
    .filter(({ office, personId }) => office === facts.office && personId === facts.personId)
    .filter(({ electedOn }) => early || electedOn >= data.term.countsFrom)
    .sort((a, b) => (a.electedOn < b.electedOn ? -1 : 1));
}

/**
 * UP 3.3: one may be elected to the same office three times, ever, each office for itself. By-elections
 * count; acting does not.
 * @param facts.terms elections so far, the proposed one left out
 */
export function officeLimit(
  facts: { office: Office; personId: string; terms: readonly OfficeTermFacts[] },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['early-elections'], interpretations, (reading) => {
    const elections = countedElections(facts, data, reading);
    const { max } = data.offices;
    return finding(
      'office-limit',
      data.clauseOf['office-limit'],
      'must',
      'refuses',
      elections.length < max,
      {
        office: facts.office,
        elected: elections.length,
        max,
        countsAs: elections.length + 1,
        years: elections.map(({ electedOn }) => Number(electedOn.slice(0, 4))),
      },
      'someoneElse',
    );
  });
}
