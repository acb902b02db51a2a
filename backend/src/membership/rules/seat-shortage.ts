import {
  type Available,
  fullestMatching,
  kindOfSeat,
  type Matching,
  mayHold,
  type OpenSeat,
} from './seat-matching';

/** Seats that cannot all be filled, because too few people fit any of them (Hall's condition). */
export interface Shortage {
  /** Lowest number first. */
  seats: OpenSeat[];
  /** How many people fit at least one of them: one fewer than the seats. */
  people: number;
}

/** A set of kinds of seats by their place in the list, and how many people fit any of them. */
interface KindSet {
  kinds: number[];
  people: number;
}

/** With more kinds of seats than this there are too many sets to try; the plan of 2025 has seven. */
const MOST_KINDS = 10;

/**
 * As many shortages as there are people to be found, the smallest first; after each it is taken that its
 * last seat has been filled. Seats of one kind (field and requirement) are open to the same people, so the
 * smallest set that proves a shortage is found by asking of each set of kinds how many people fit any.
 */
export function shortages(seats: readonly OpenSeat[], people: readonly Available[]): Shortage[] {
  const names = seats.map(kindOfSeat);
  const kinds = [...new Set(names)];
  if (kinds.length > MOST_KINDS) return shortagesByMoves(seats, people);
  const left = kinds.map((kind) => seats.filter((_, index) => names[index] === kind));
  const sets = kindSets(left, people);
  const found: Shortage[] = [];
  for (;;) {
    const short = sets.find(({ kinds: of, people: fit }) => count(of, left) > fit);
    if (!short) return found;
    const proof = oneOfEachKind(short.kinds.map((kind) => left[kind] ?? [])).slice(
      0,
      short.people + 1,
    );
    left.forEach((each, kind) => (left[kind] = each.filter((seat) => seat !== proof.at(-1))));
    found.push({ seats: proof.sort(byNumber), people: short.people });
  }
}

/**
 * Sets in which nothing can be left out, found by following who could move from an unfilled seat: where no
 * free person is reached, the seats reached are short by one.
 */
export function shortagesByMoves(
  seats: readonly OpenSeat[],
  people: readonly Available[],
): Shortage[] {
  const matching = fullestMatching(seats, people);
  const unfilled = seats.filter((_, index) => matching[index] === null);
  return unfilled
    .map((seat) => {
      const reached = reachedFrom(seat, seats, people, matching);
      return { seats: reached.sort(byNumber), people: reached.length - 1 };
    })
    .sort((a, b) => a.people - b.people);
}

function reachedFrom(
  start: OpenSeat,
  seats: readonly OpenSeat[],
  people: readonly Available[],
  matching: Matching,
): OpenSeat[] {
  const reached = [start];
  for (const seat of reached) {
    const movers = seats.filter((other, index) => {
      const person = people[matching[index] ?? -1];
      return person && !reached.includes(other) && mayHold(seat, person);
    });
    reached.push(...movers);
  }
  return reached;
}

/** Every set of kinds, those that fewest people fit first, and among equals those of fewest kinds. */
function kindSets(
  seatsOfKind: readonly (readonly OpenSeat[])[],
  people: readonly Available[],
): KindSet[] {
  const peopleOf = new Map<number, number>();
  for (const person of people) {
    const fits = seatsOfKind.map(([seat]) => mayHold(seat as OpenSeat, person));
    const bits = fits.reduce((sum, fit, kind) => sum + (fit ? 2 ** kind : 0), 0);
    peopleOf.set(bits, (peopleOf.get(bits) ?? 0) + 1);
  }
  const everyKind = [...seatsOfKind.keys()];
  return Array.from({ length: 2 ** everyKind.length - 1 }, (_, index) => {
    const set = index + 1;
    const fitting = [...peopleOf].filter(([bits]) => bits & set);
    return {
      kinds: everyKind.filter((kind) => set & (2 ** kind)),
      people: fitting.reduce((sum, [, number]) => sum + number, 0),
    };
  }).sort((a, b) => a.people - b.people || a.kinds.length - b.kinds.length);
}

function count(kinds: readonly number[], seats: readonly (readonly OpenSeat[])[]): number {
  return kinds.reduce((sum, kind) => sum + (seats[kind]?.length ?? 0), 0);
}

/** The first seat of each kind, then the rest: a proof names every kind it rests on. */
function oneOfEachKind(seatsOfKind: readonly (readonly OpenSeat[])[]): OpenSeat[] {
  const first = seatsOfKind.flatMap((seats) => seats.slice(0, 1));
  return [...first, ...seatsOfKind.flatMap((seats) => seats.slice(1))];
}

function byNumber(a: OpenSeat, b: OpenSeat): number {
  return a.number - b.number;
}
