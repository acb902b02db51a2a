import { finding, type Finding } from '../../kernel/finding';
import { addYears, lastDay } from '../../membership/rules/period';
import type { StatutesData } from '../../statutes/statutes-data';
import type { OfficeTermFacts } from './office-term';

/**
 * UP 3.3 (interpretation `stagger-repair`): when both offices are due in one year the panel may decide to
 * elect one of them for one year. It counts as an election.
 * @param facts.byDecision the panel's decision, '9/26'
 * @param facts.bothDue both offices end in the same year
 */
export function staggerRepair(
  facts: { term: OfficeTermFacts; bothDue: boolean; byDecision: string | null },
  data: StatutesData,
): Finding {
  const { term, bothDue, byDecision } = facts;
  const expectedTo = addYears(term.from, data.offices.repairYears);
  const lengthFits = term.to === expectedTo;
  const ok = term.kind !== 'staggerRepair' || (bothDue && byDecision !== null && lengthFits);
  const remedy = !bothDue ? 'ordinary' : byDecision === null ? 'decide' : 'oneYear';
  return finding(
    'stagger-repair',
    data.clauseOf['stagger-repair'],
    'must',
    'refuses',
    ok,
    {
      office: term.office,
      kind: term.kind,
      bothDue,
      byDecision,
      years: data.offices.repairYears,
      expectedLastDay: lastDay({ from: term.from, to: expectedTo }),
    },
    remedy,
  );
}
