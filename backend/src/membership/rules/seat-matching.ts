import type { Basis, Requirement } from '../../statutes/statutes-data';
import { fits } from './field-quota';

/** A seat somebody is sought for. */
export interface OpenSeat {
  number: number;
  /** The fixed field; null for a flexible seat, which anyone may take whatever field they carry. */
  fieldId: string | null;
  requirement: Requirement;
}

/** Someone who may be appointed. Whoever has both kinds of ground may use either (`double-basis`). */
export interface Available {
  id: string;
  bases: readonly Basis[];
  /** The fixed fields the person carries. */
  fieldIds: readonly string[];
}

/** The index of the person in each seat, in the order of the seats; null where nobody is left to sit. */
export type Matching = (number | null)[];

/** The grounds on which a person may hold a seat (UP 3.4); none when the seat is not for them. */
export function groundsFor(seat: OpenSeat, person: Available): Basis[] {
  return mayHold(seat, person) ? person.bases.filter((basis) => fits(seat.requirement, basis)) : [];
}

export function mayHold(seat: OpenSeat, person: Available): boolean {
  if (seat.fieldId !== null && !person.fieldIds.includes(seat.fieldId)) return false;
  return person.bases.some((basis) => fits(seat.requirement, basis));
}

/**
 * As many seats filled as there can be, one person to a seat and one seat to a person: augmenting paths, at
 * most seats × edges steps.
 */
export function fullestMatching(
  seats: readonly OpenSeat[],
  people: readonly Available[],
): Matching {
  const table = new Seating(seats, people);
  table.fillAll();
  return table.matching;
}

/**
 * Every seat filled so that each of `asked` is the ground of somebody's seat, each person counting for one;
 * null when that cannot be. Exact: a place is tried for each ground in turn, one of a kind, and the others
 * are moved around it.
 */
export function fullMatchingWith(
  seats: readonly OpenSeat[],
  people: readonly Available[],
  asked: readonly Basis[],
): Matching | null {
  const table = new Seating(seats, people);
  return table.fillAll() ? withGrounds(table, asked) : null;
}

function withGrounds(table: Seating, asked: readonly Basis[]): Matching | null {
  const [ground, ...rest] = asked;
  if (ground === undefined) return table.matching;
  for (const [seat, person] of table.placesFor(ground)) {
    const tried = table.copy();
    const found = tried.settle(seat, person) ? withGrounds(tried, rest) : null;
    if (found) return found;
  }
  return null;
}

/** Who sits where while people are moved about; indices instead of names, for speed. */
class Seating {
  matching: Matching;
  private seatOf: Int32Array;
  private readonly settledSeats = new Set<number>();
  private readonly settledPeople = new Set<number>();
  private readonly fitting: number[][];

  constructor(
    private readonly seats: readonly OpenSeat[],
    private readonly people: readonly Available[],
  ) {
    this.matching = seats.map(() => null);
    this.seatOf = new Int32Array(people.length).fill(-1);
    const byKind = new Map<string, number[]>();
    this.fitting = seats.map((seat) => {
      const kind = kindOfSeat(seat);
      const fitting =
        byKind.get(kind) ?? people.flatMap((each, index) => (mayHold(seat, each) ? [index] : []));
      byKind.set(kind, fitting);
      return fitting;
    });
  }

  copy(): Seating {
    const copy = Object.create(Seating.prototype) as Seating;
    return Object.assign(copy, this, {
      matching: [...this.matching],
      seatOf: this.seatOf.slice(),
      settledSeats: new Set(this.settledSeats),
      settledPeople: new Set(this.settledPeople),
    });
  }

  /** True when no seat is left over. */
  fillAll(): boolean {
    return this.seats
      .map((_, seat) => this.matching[seat] !== null || this.seatSomebody(seat, new Set()))
      .every(Boolean);
  }

  /** Puts the person there for good and moves the others; false when somebody's seat is lost by it. */
  settle(seat: number, person: number): boolean {
    const left = this.seatOf[person] ?? -1;
    const out = this.matching[seat] ?? null;
    if (out !== null) this.seatOf[out] = -1;
    if (left >= 0) this.matching[left] = null;
    this.take(seat, person);
    this.settledSeats.add(seat);
    this.settledPeople.add(person);
    return this.fillAll();
  }

  /** Where the ground may be used: seats and people not settled yet, one of each kind. */
  *placesFor(ground: Basis): Generator<[seat: number, person: number]> {
    const seen = new Set<string>();
    for (const [seat, asked] of this.seats.entries()) {
      if (this.settledSeats.has(seat) || seen.has(kindOfSeat(asked))) continue;
      seen.add(kindOfSeat(asked));
      const known = new Set<string>();
      for (const index of this.fitting[seat] as number[]) {
        const person = this.people[index] as Available;
        const kind = `${person.bases.join()}:${person.fieldIds.join()}`;
        if (this.settledPeople.has(index) || known.has(kind)) continue;
        known.add(kind);
        if (groundsFor(asked, person).includes(ground)) yield [seat, index];
      }
    }
  }

  /** Someone free, else someone whose own seat another can take. */
  private seatSomebody(seat: number, asked: Set<number>): boolean {
    const fitting = this.fitting[seat] as number[];
    const free = fitting.find((person) => this.seatOf[person] === -1);
    if (free !== undefined) return this.take(seat, free);
    for (const person of fitting) {
      if (asked.has(person) || this.settledPeople.has(person)) continue;
      asked.add(person);
      if (this.seatSomebody(this.seatOf[person] as number, asked)) return this.take(seat, person);
    }
    return false;
  }

  private take(seat: number, person: number): true {
    this.matching[seat] = person;
    this.seatOf[person] = seat;
    return true;
  }
}

/** Seats of one kind are open to the same people. */
export function kindOfSeat({ fieldId, requirement }: OpenSeat): string {
  return `${fieldId ?? ''}:${requirement}`;
}
