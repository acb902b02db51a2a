import type { Finding } from '../../kernel/finding';
import type { Basis, StatutesData } from '../../statutes/statutes-data';
import { composition, newlyFailing } from './composition';
import type { SeatFacts } from './field-quota';
import { covers, type Period } from './period';

/** Somebody's place with what the composition counts of it. */
export interface CountedPlace extends Period {
  /** Null for an alternate. */
  seat: number | null;
  fieldId: string | null;
  basis: Basis;
}

/** What UP 3.4 finds wrong from a day on, and did not the day before. */
export interface Breach {
  on: string;
  finding: Finding;
}

/** Representatives on the first day there are too few of them for the panel to decide (UP 3.4). */
export interface QuorumLost {
  on: string;
  seated: number;
  needed: number;
}

/**
 * UP 3.4, day by day: the first finding of each kind from `from` on, what is wrong already on that very day
 * included. Vacant seats are told by the terms that end.
 */
export function breachesAhead(
  facts: Period & {
    seats: readonly Omit<SeatFacts, 'basis'>[];
    places: readonly CountedPlace[];
  },
  data: StatutesData,
): Breach[] {
  const breaches: Breach[] = [];
  let before: Finding[] = [];
  for (const day of daysOfChange(facts)) {
    const there = facts.places.filter((place) => covers(place, day));
    const seats = facts.seats.map((seat) => ({
      ...seat,
      basis: there.find((place) => place.seat === seat.number)?.basis ?? null,
    }));
    const alternates = there.filter((place) => place.seat === null);
    const said = composition(
      { seats, alternateFieldIds: alternates.map(({ fieldId }) => fieldId) },
      data,
    );
    const failing = said.filter(({ ok, rule }) => !ok && rule !== 'seats' && rule !== 'fields');
    breaches.push(...newlyFailing(failing, before).map((finding) => ({ on: day, finding })));
    before = failing;
  }
  return breaches;
}

/** @param facts.needed those who must be present (UP 3.4), as counted today */
export function quorumLost(
  facts: Period & { places: readonly CountedPlace[]; needed: number },
): QuorumLost | null {
  const { needed } = facts;
  const counted = daysOfChange(facts).map((on) => {
    const seated = facts.places.filter((place) => place.seat !== null && covers(place, on));
    return { on, seated: seated.length, needed };
  });
  return counted.find(({ seated }) => seated < needed) ?? null;
}

function daysOfChange({ from, to, places }: Period & { places: readonly Period[] }): string[] {
  const days = places.flatMap((place) => [place.from, place.to]);
  return [from, ...new Set(days.filter((day) => day > from && day <= to).sort())];
}
