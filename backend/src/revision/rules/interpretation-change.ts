import { finding, type Finding } from '../../kernel/finding';
import {
  INTERPRETATIONS,
  type InterpretationId,
  type Interpretations,
} from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { withOtherReading } from '../../statutes/rules/other-reading';
import { revisionNeed } from './revision';

export interface InterpretationVote {
  id: InterpretationId;
  option: string;
  yes: number;
  no: number;
  seated: number;
  /** Decided by circulation instead of in a meeting. */
  written: boolean;
  /** A tie in an ordinary decision that went with the chair's vote. */
  byChairsVote?: boolean;
}

/**
 * UP 7.2: an entrenched interpretation is changed only by the majority that 7.2 asks for under the reading in
 * force; the others by ordinary decision. Never by written procedure.
 */
export function interpretationChange(
  facts: InterpretationVote,
  data: StatutesData,
  inForce: Interpretations,
): Finding {
  const { id } = facts;
  if (!INTERPRETATIONS[id].entrenched) return said(facts, data, inForce, inForce);
  return withOtherReading(['revision-basis'], inForce, (reading) =>
    said(facts, data, inForce, reading),
  );
}

function said(
  { id, option, yes, no, seated, written, byChairsVote = false }: InterpretationVote,
  data: StatutesData,
  inForce: Interpretations,
  reading: Interpretations,
): Finding {
  const { entrenched, options } = INTERPRETATIONS[id];
  const known = (options as readonly string[]).includes(option) && option !== inForce[id];
  const twoThirds = revisionNeed({ seated }, data, reading);
  const needed = entrenched ? twoThirds.needed : byChairsVote ? no : no + 1;
  const remedy = !known ? 'option' : written ? 'meeting' : 'gather';
  return finding(
    'interpretation-change',
    data.clauseOf['interpretation-change'],
    'must',
    'refuses',
    known && !written && yes >= needed,
    { id, option, inForce: inForce[id], entrenched, yes, no, needed, basis: twoThirds.basis },
    remedy,
  );
}
