import type { ChairChoice, CountedVotes } from './votes';

export type Choice = 'for' | 'against' | 'blank';

/** One person on the roll of a vote; null until they have answered. */
export interface RollEntry {
  personId: string;
  choice: Choice | null;
}

export interface Tally extends CountedVotes {
  /** Whose answers count: on the roll, and in a seat in the case now. */
  countedIds: string[];
  /** On the roll, but no longer in a seat: left the room, or recused meanwhile. */
  goneIds: string[];
  /** In a seat and on the roll, without an answer. */
  missingIds: string[];
}

/**
 * UP 3.4: one vote per seat. The roll is fixed when the vote opens; whoever has left the room or is recused when it
 * closes does not count, and whoever came in meanwhile was never asked. A chair without an answer has not chosen.
 */
export function tally(
  roll: readonly RollEntry[],
  sittingIds: readonly string[],
  chairId: string | null,
): Tally {
  const sits = new Set(sittingIds);
  const there = roll.filter(({ personId }) => sits.has(personId));
  const many = (wanted: Choice) => there.filter(({ choice }) => choice === wanted).length;
  const chair = there.find(({ personId }) => personId === chairId);
  const chairChoice: ChairChoice = chair ? (chair.choice ?? 'none') : null;
  const ids = (entries: readonly RollEntry[]) => entries.map(({ personId }) => personId);
  return {
    for: many('for'),
    against: many('against'),
    blank: many('blank'),
    chairChoice,
    countedIds: ids(there.filter(({ choice }) => choice !== null)),
    goneIds: ids(roll.filter(({ personId }) => !sits.has(personId))),
    missingIds: ids(there.filter(({ choice }) => choice === null)),
  };
}
