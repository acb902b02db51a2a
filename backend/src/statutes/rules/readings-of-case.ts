import { defaultInterpretations, type Interpretations, withOption } from '../interpretations';

/** A decision on how one place in the plan is read. */
export interface SettledReading {
  interpretation: string;
  option: string;
  /** The case that settled it; null for one recorded before cases were. */
  caseId: string | null;
}

/**
 * UP 7.2: the readings a case is judged by: of each place the newest that was decided, but never one decided in a
 * meeting that had the case on its agenda, also when the case is carried over to a later meeting.
 * @param settled those in force on the day, the oldest first
 * @param beside cases that settled a reading in a meeting this case stood on the agenda of
 */
export function readingsOfCase(
  settled: readonly SettledReading[],
  beside: ReadonlySet<string>,
): Interpretations {
  return settled
    .filter(({ caseId }) => caseId === null || !beside.has(caseId))
    .reduce(
      (read, { interpretation, option }) => withOption(read, interpretation, option),
      defaultInterpretations(),
    );
}
