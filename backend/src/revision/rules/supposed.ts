import {
  type InterpretationId,
  type Interpretations,
  withOption,
} from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/** What something was judged by on its day. */
export interface Judgement {
  statutes: StatutesData;
  interpretations: Interpretations;
}

/** What is tried: another plan, or another reading of one place. */
export type Supposed =
  | { kind: 'statutes'; apply(data: StatutesData): StatutesData }
  | { kind: 'interpretation'; id: InterpretationId; option: string };

/** The same with what is tried put in its place. */
export function underSupposed(
  { statutes, interpretations }: Judgement,
  supposed: Supposed,
): Judgement {
  return supposed.kind === 'statutes'
    ? { statutes: supposed.apply(statutes), interpretations }
    : { statutes, interpretations: withOption(interpretations, supposed.id, supposed.option) };
}
