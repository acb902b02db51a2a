import type { Fact, Finding } from '../../kernel/finding';
import {
  INTERPRETATIONS,
  type InterpretationId,
  type Interpretations,
  withOption,
} from '../interpretations';

/**
 * Says the finding under the reading in force and, where another option of one of the named
 * interpretations would turn the outcome, adds that option with its sum. The first that differs is shown,
 * so name the most contested first; when none differs the finding stands alone.
 */
export function withOtherReading(
  ids: readonly InterpretationId[],
  inForce: Interpretations,
  say: (interpretations: Interpretations) => Finding,
): Finding {
  const said = say(inForce);
  for (const id of ids) {
    const others = INTERPRETATIONS[id].options.filter((option) => option !== inForce[id]);
    for (const otherOption of others) {
      const other = say(withOption(inForce, id, otherOption));
      if (other.ok === said.ok) continue;
      const otherFacts = flat(other.facts);
      const interpretation = {
        id,
        option: inForce[id],
        otherOption,
        otherOk: other.ok,
        otherFacts,
      };
      return { ...said, interpretation };
    }
  }
  return said;
}

function flat(facts: Record<string, Fact>): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}
