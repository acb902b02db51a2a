import type { Basis, Requirement } from '../../statutes/statutes-data';
import { EVERY_BASIS } from './blend';
import { fits } from './field-quota';
import { type Track, tracksTo } from './recruitment-track';
import {
  type Available,
  fullestMatching,
  fullMatchingWith,
  kindOfSeat,
  mayHold,
  type OpenSeat,
} from './seat-matching';
import { shortages } from './seat-shortage';

/** A seat with whoever holds it, and the ground that person was appointed on. */
export interface ProofSeat extends OpenSeat {
  holder: (Available & { basis: Basis }) | null;
}

export interface ProofFacts {
  seats: readonly ProofSeat[];
  /** Those who may be appointed without anyone being recruited: the alternates. */
  pool: readonly Available[];
}

/** Whom to look for: anyone of this kind closes the gap. */
export interface Profile {
  fieldId: string | null;
  requirement: Requirement;
  bases: Basis[];
  tracks: Track[];
}

/** Seats that cannot all be filled by those at hand, and why: too few fit any of them. */
export interface Gap {
  seats: number[];
  people: number;
  profiles: Profile[];
}

/** A representative in a flexible seat who may hold a seat nobody else can. */
export interface HelpfulMove {
  personId: string;
  from: number;
  to: number;
  /** How many people must still be found when the move is made. */
  stillToFind: number;
}

export interface CompositionProof {
  possible: boolean;
  vacant: number;
  gaps: Gap[];
  /** Kinds of experience the panel would lack even if everyone sought were found (UP 3.4). */
  missing: Basis[];
  /** One way of filling what can be filled by those at hand. */
  placements: { seat: number; personId: string }[];
  moves: HelpfulMove[];
}

/**
 * UP 3.4: can every seat be lawfully filled by the representatives where they sit and those at hand? If not:
 * which seats prove it, whom to look for, and which move of someone in a flexible seat helps.
 */
export function proveComposition({ seats, pool }: ProofFacts): CompositionProof {
  const vacant = seats.filter(({ holder }) => holder === null);
  const short = shortages(vacant, pool);
  const held = new Set(seats.map(({ holder }) => holder?.basis));
  const asked = EVERY_BASIS.filter((basis) => !held.has(basis));
  const recruits = short.map((each, n) => anyoneFor(each.seats.at(-1) as OpenSeat, n));
  const everyone = [...pool, ...recruits];
  const alone = asked.filter((basis) => fullMatchingWith(vacant, everyone, [basis]) === null);
  const lawful = alone.length > 0 ? null : fullMatchingWith(vacant, everyone, asked);
  // When each kind of experience can be had but not together, all of them are named.
  const missing = lawful ? [] : alone.length > 0 ? alone : asked;
  const matching = lawful ?? fullestMatching(vacant, pool);
  return {
    possible: short.length === 0 && missing.length === 0,
    vacant: vacant.length,
    gaps: short.map((each) => ({
      seats: each.seats.map(({ number }) => number),
      people: each.people,
      profiles: profilesOf(each.seats),
    })),
    missing,
    placements: vacant.flatMap(({ number }, index) => {
      const person = pool[matching[index] ?? -1];
      return person ? [{ seat: number, personId: person.id }] : [];
    }),
    moves: short.length === 0 ? [] : helpfulMoves(seats, vacant, pool),
  };
}

/** What an act changes: gaps that close, and gaps that were not there before. */
export function changeOfProof(
  before: CompositionProof,
  after: CompositionProof,
): { closed: Gap[]; opened: Gap[] } {
  const key = ({ seats, people }: Gap) => `${seats.join()}/${people}`;
  const without = (gaps: readonly Gap[], others: readonly Gap[]) => {
    const known = new Set(others.map(key));
    return gaps.filter((gap) => !known.has(key(gap)));
  };
  return { closed: without(before.gaps, after.gaps), opened: without(after.gaps, before.gaps) };
}

/** Whoever would be found for a seat: any ground that fits it, and its field. */
function anyoneFor({ fieldId, requirement }: OpenSeat, n: number): Available {
  const fieldIds = fieldId === null ? [] : [fieldId];
  return { id: `recruit ${n}`, bases: basesFor(requirement), fieldIds };
}

function basesFor(requirement: Requirement): Basis[] {
  return EVERY_BASIS.filter((basis) => fits(requirement, basis));
}

function profilesOf(seats: readonly OpenSeat[]): Profile[] {
  const kinds = new Map(seats.map((seat) => [kindOfSeat(seat), seat]));
  return [...kinds.values()].map(({ fieldId, requirement }) => ({
    fieldId,
    requirement,
    bases: basesFor(requirement),
    tracks: tracksTo(requirement),
  }));
}

/** Fewer people to find in all, or fewer for the fixed fields, where a flexible seat is easier to fill. */
function helpfulMoves(
  seats: readonly ProofSeat[],
  vacant: readonly ProofSeat[],
  pool: readonly Available[],
): HelpfulMove[] {
  const toFind = (open: readonly OpenSeat[]) =>
    fullestMatching(open, pool).filter((person) => person === null).length;
  const fixed = vacant.filter(({ fieldId }) => fieldId !== null);
  const now = { all: toFind(vacant), fixed: toFind(fixed) };
  // Flexible seats are alike, so what a move leaves depends on the kind of seat it fills alone.
  const known = new Map<string, number | null>();
  const leftAfter = (to: ProofSeat, from: ProofSeat): number | null => {
    const before = known.get(kindOfSeat(to));
    if (before !== undefined) return before;
    const all = toFind([...vacant.filter((seat) => seat !== to), from]);
    const helps = all < now.all || toFind(fixed.filter((seat) => seat !== to)) < now.fixed;
    known.set(kindOfSeat(to), helps ? all : null);
    return helps ? all : null;
  };
  return fixed.flatMap((to) =>
    seats.flatMap((from) => {
      if (from.fieldId !== null || !from.holder || !mayHold(to, from.holder)) return [];
      const stillToFind = leftAfter(to, from);
      if (stillToFind === null) return [];
      return [{ personId: from.holder.id, from: from.number, to: to.number, stillToFind }];
    }),
  );
}
