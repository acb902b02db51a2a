import type { Finding } from '../../kernel/finding';
import type { PanelOnDay } from '../attendance/panel-on-day';
import type { CaseWeight } from '../rules/case-weight';
import { majority, voteOutcome } from '../rules/majority';
import { writtenProcedure } from '../rules/written-procedure';
import type { WrittenAnswerRow, WrittenRow } from './written-rows';
import type { WrittenSumsView } from './written.view';

export interface WrittenRuling {
  state: Exclude<WrittenRow['state'], 'open'>;
  sums: WrittenSumsView;
  findings: Finding[];
}

export function sumsOf(answers: readonly WrittenAnswerRow[]): WrittenSumsView {
  const of = (answer: string) => answers.filter((each) => each.answer === answer).length;
  const sums = { for: of('for'), against: of('against'), blank: of('blank') };
  const objections = of('object');
  const answered = sums.for + sums.against + sums.blank + objections;
  return { asked: answers.length, answered, ...sums, objections };
}

/** Whether a case may be settled in writing at all, when everybody answers and nobody objects (UP 3.4). */
export function mayStart(
  panel: PanelOnDay,
  weight: CaseWeight,
  asked: number,
  recused: number,
): Finding {
  const { data, interpretations } = panel.statutes;
  const seated = seatedIn(panel);
  const facts = { weight, seated, asked, recused, answered: asked, objections: 0 };
  return writtenProcedure(facts, data, interpretations);
}

/** What came of it: all asked, at least a quorum answered, nobody objected, and more for than against (UP 3.4). */
export function ruleOnWritten(
  panel: PanelOnDay,
  weight: CaseWeight,
  answers: readonly WrittenAnswerRow[],
  recused: number,
): WrittenRuling {
  const { data, interpretations } = panel.statutes;
  const sums = sumsOf(answers);
  const { asked, answered, objections } = sums;
  const seated = seatedIn(panel);
  const facts = { weight, seated, asked, recused, answered, objections };
  const procedure = writtenProcedure(facts, data, interpretations);
  if (!procedure.ok) {
    return { state: objections > 0 ? 'objected' : 'lapsed', sums, findings: [procedure] };
  }
  // Nobody chairs between meetings, so a tie falls.
  const votes = { for: sums.for, against: sums.against, blank: sums.blank, chairChoice: null };
  const ballot = { ...votes, method: 'count' as const, secret: false, present: answered };
  const { outcome } = voteOutcome(ballot, interpretations);
  const findings = [procedure, majority(ballot, data, interpretations)];
  return { state: outcome, sums, findings };
}

function seatedIn({ seats }: PanelOnDay): number {
  return seats.filter(({ holderId }) => holderId !== null).length;
}
