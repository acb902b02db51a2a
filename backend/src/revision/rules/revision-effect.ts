import { finding, type Finding } from '../../kernel/finding';
import { addDays } from '../../membership/rules/period';
import type { StatutesData } from '../../statutes/statutes-data';

/** First day a plan or reading adopted on `adoptedOn` applies, unless the panel decided a later one. */
export function effectiveFrom(adoptedOn: string, decidedLater: string | null): string {
  const dayAfter = addDays(adoptedOn, 1);
  return decidedLater !== null && decidedLater > dayAfter ? decidedLater : dayAfter;
}

/** The version that judges the cases of a meeting: the newest in force on the day the meeting began. */
export function versionFor<V extends { inForceFrom: string }>(
  meetingOn: string,
  versions: readonly V[],
): V | undefined {
  return versions
    .filter(({ inForceFrom }) => inForceFrom <= meetingOn)
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .at(-1);
}

/**
 * UP 7.2 (interpretation `revision-effect`): a new plan applies from 00:00 Europe/Oslo the day after adoption
 * at the earliest; the other cases of that meeting are judged by the old one.
 */
export function revisionEffect(
  facts: { adoptedOn: string; inForceFrom: string },
  data: StatutesData,
): Finding {
  const earliest = effectiveFrom(facts.adoptedOn, null);
  return finding(
    'revision-effect',
    data.clauseOf['revision-effect'],
    'must',
    'refuses',
    facts.inForceFrom >= earliest,
    { ...facts, earliest },
    'dayAfter',
  );
}
