import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/** `wish` opens a revision, `adoption` changes the plan. */
export type RevisionStage = 'wish' | 'adoption';

/** Whether this stage asks for two thirds of the members (interpretation `revision-stage`). */
export function asksTwoThirds(stage: RevisionStage, interpretations: Interpretations): boolean {
  return stage === 'wish' || interpretations['revision-stage'] === 'both';
}

/** UP 7.2: the wish for a revision may be collected in writing; a plan is adopted in a meeting. */
export function revisionStage(
  facts: { stage: RevisionStage; inMeeting: boolean },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { stage, inMeeting } = facts;
  return finding(
    'revision-stage',
    data.clauseOf['revision-stage'],
    'must',
    'refuses',
    stage === 'wish' || inMeeting,
    { stage, inMeeting, twoThirds: asksTwoThirds(stage, interpretations) },
    'meeting',
  );
}
