import fc from 'fast-check';
import type { Basis, Requirement } from '../../statutes/statutes-data';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { changeOfProof, type ProofSeat, proveComposition } from './composition-proof';
import { type Available, fullestMatching, fullMatchingWith, groundsFor } from './seat-matching';
import type { OpenSeat } from './seat-matching';
import { shortages, shortagesByMoves } from './seat-shortage';

const BASES: readonly Basis[] = ['own', 'nextOfKin', 'organisation'];

function seat(number: number, fieldId: string | null, requirement: Requirement): OpenSeat {
  return { number, fieldId, requirement };
}

function person(id: string, bases: Basis[], ...fieldIds: string[]): Available {
  return { id, bases, fieldIds };
}

const vacant = (each: OpenSeat): ProofSeat => ({ ...each, holder: null });
const held = (each: OpenSeat, who: Available, basis = who.bases[0] as Basis): ProofSeat => ({
  ...each,
  holder: { ...who, basis },
});

const ORGANISATION = seat(5, 'eldre', 'organisation');
const EXPERIENCE = seat(6, 'eldre', 'experience');
const FLEXIBLE = seat(7, null, 'any');
/** Sits for everything the plan asks a panel to have. */
const BLEND = BASES.map((basis, n) =>
  held(seat(90 + n, 'barn', 'experience'), person(`b${n}`, [basis])),
);

describe('Who may hold a seat (UP 3.4)', () => {
  test('a seat of a fixed field is for those who carry the field and the ground it asks for', () => {
    expect(groundsFor(EXPERIENCE, person('a', ['own', 'organisation'], 'eldre'))).toEqual(['own']);
    expect(groundsFor(ORGANISATION, person('a', ['own', 'organisation'], 'eldre'))).toEqual([
      'organisation',
    ]);
    expect(groundsFor(EXPERIENCE, person('a', ['own'], 'psyk'))).toEqual([]);
    expect(groundsFor(FLEXIBLE, person('a', ['own', 'organisation']))).toEqual([
      'own',
      'organisation',
    ]);
  });

  test('someone is moved to the seat only they may hold, so that both seats are filled', () => {
    const both = person('both', ['own', 'organisation'], 'eldre');
    const own = person('own', ['own'], 'eldre');
    expect(fullestMatching([EXPERIENCE, ORGANISATION], [both, own])).toEqual([1, 0]);
  });

  test('a chain of moves is followed to its end', () => {
    const a = person('a', ['own'], 'x');
    const b = person('b', ['own'], 'x', 'y');
    const c = person('c', ['own'], 'y', 'z');
    const seats = ['z', 'y', 'x'].map((field, n) => seat(n + 1, field, 'any'));
    expect(fullestMatching(seats, [c, b, a])).toEqual([0, 1, 2]);
    expect(fullestMatching([...seats].reverse(), [b, c, a])).toEqual([2, 0, 1]);
  });
});

describe('Can the panel be lawful? (UP 3.4)', () => {
  test('the vacant seat of Eldrehelse can be filled by the alternate who carries the field', () => {
    const proof = proveComposition({
      seats: [...BLEND, vacant(EXPERIENCE)],
      pool: [person('psyk', ['own'], 'psyk'), person('eldre', ['nextOfKin'], 'eldre')],
    });
    expect(proof).toEqual({
      possible: true,
      vacant: 1,
      gaps: [],
      missing: [],
      placements: [{ seat: 6, personId: 'eldre' }],
      moves: [],
    });
  });

  test('a seat nobody fits is its own proof, and the profile says whom to look for and how', () => {
    const proof = proveComposition({ seats: [...BLEND, vacant(EXPERIENCE)], pool: [] });
    expect(proof.possible).toBe(false);
    expect(proof.gaps).toEqual([
      {
        seats: [6],
        people: 0,
        profiles: [
          {
            fieldId: 'eldre',
            requirement: 'experience',
            bases: ['own', 'nextOfKin'],
            tracks: ['openCall'],
          },
        ],
      },
    ]);
  });

  test('two seats and one person with both grounds: either seat can be filled, not both', () => {
    const proof = proveComposition({
      seats: [...BLEND, vacant(EXPERIENCE), vacant(ORGANISATION)],
      pool: [person('both', ['own', 'organisation'], 'eldre')],
    });
    expect(proof.gaps.map(({ seats, people }) => ({ seats, people }))).toEqual([
      { seats: [5, 6], people: 1 },
    ]);
    expect(proof.gaps[0]?.profiles.map(({ requirement }) => requirement)).toEqual([
      'organisation',
      'experience',
    ]);
    expect(proof.placements).toHaveLength(1);
  });

  test('the smallest set of seats comes first, and one gap is told for each person to be found', () => {
    const seats = [vacant(seat(1, 'barn', 'organisation')), vacant(FLEXIBLE), vacant(EXPERIENCE)];
    const proof = proveComposition({
      seats: [...BLEND, ...seats],
      pool: [person('eldre', ['own'], 'eldre')],
    });
    expect(proof.gaps.map(({ seats: numbers, people }) => [numbers, people])).toEqual([
      [[1], 0],
      [[6, 7], 1],
    ]);
  });

  test('a representative in a flexible seat may move to a seat nobody else fits', () => {
    const mover = person('mover', ['own'], 'eldre');
    const other = person('other', ['own'], 'psyk');
    const proof = proveComposition({
      seats: [
        ...BLEND,
        held(FLEXIBLE, mover),
        held(seat(8, null, 'any'), other),
        vacant(EXPERIENCE),
      ],
      pool: [person('spare', ['nextOfKin'], 'psyk')],
    });
    expect(proof.moves).toEqual([{ personId: 'mover', from: 7, to: 6, stillToFind: 0 }]);
  });

  test('the move helps even when nobody is left for the flexible seat: that one is open to all', () => {
    const mover = person('mover', ['own'], 'eldre');
    const proof = proveComposition({
      seats: [...BLEND, held(FLEXIBLE, mover), vacant(EXPERIENCE)],
      pool: [],
    });
    expect(proof.moves).toEqual([{ personId: 'mover', from: 7, to: 6, stillToFind: 1 }]);
  });

  test('a move is not proposed to a seat that an alternate fills, nor from a fixed field', () => {
    const mover = person('mover', ['own'], 'eldre');
    const fixed = held(seat(2, 'psyk', 'experience'), person('fixed', ['own'], 'eldre', 'psyk'));
    const proof = proveComposition({
      seats: [
        ...BLEND,
        fixed,
        held(FLEXIBLE, mover),
        vacant(EXPERIENCE),
        vacant(seat(1, 'barn', 'organisation')),
      ],
      pool: [person('alternate', ['own'], 'eldre')],
    });
    expect(proof.gaps.map(({ seats }) => seats)).toEqual([[1]]);
    expect(proof.moves).toEqual([]);
  });

  test('a full panel without next of kin cannot be lawful as it sits', () => {
    const proof = proveComposition({
      seats: BLEND.filter(({ holder }) => holder?.basis !== 'nextOfKin'),
      pool: [],
    });
    expect(proof).toMatchObject({ possible: false, vacant: 0, gaps: [], missing: ['nextOfKin'] });
  });

  test('the blend decides which of two alternates is placed', () => {
    const proof = proveComposition({
      seats: [...BLEND.filter(({ holder }) => holder?.basis !== 'nextOfKin'), vacant(EXPERIENCE)],
      pool: [person('own', ['own'], 'eldre'), person('kin', ['nextOfKin'], 'eldre')],
    });
    expect(proof.possible).toBe(true);
    expect(proof.placements).toEqual([{ seat: 6, personId: 'kin' }]);
  });

  test('what the one to be found can bring is not called missing', () => {
    const proof = proveComposition({
      seats: [...BLEND.filter(({ holder }) => holder?.basis !== 'nextOfKin'), vacant(EXPERIENCE)],
      pool: [],
    });
    expect(proof).toMatchObject({ possible: false, missing: [] });
    expect(proof.gaps).toHaveLength(1);
  });

  test('two kinds of experience and one seat: both are named, since only together they are too many', () => {
    const proof = proveComposition({
      seats: [...BLEND.filter(({ holder }) => holder?.basis === 'organisation'), vacant(FLEXIBLE)],
      pool: [person('both', ['own', 'nextOfKin'])],
    });
    expect(proof).toMatchObject({ possible: false, missing: ['own', 'nextOfKin'], gaps: [] });
    expect(proof.placements).toEqual([{ seat: 7, personId: 'both' }]);
  });

  test('a change closes the gap it fills and opens the one it leaves', () => {
    const both = person('both', ['own', 'organisation'], 'eldre');
    const rest = [...BLEND, vacant(EXPERIENCE)];
    const before = proveComposition({ seats: [...rest, vacant(FLEXIBLE)], pool: [both] });
    const after = proveComposition({ seats: [...rest, held(FLEXIBLE, both)], pool: [] });
    const change = changeOfProof(before, after);
    expect(change.closed.map(({ seats }) => seats)).toEqual([[6, 7]]);
    expect(change.opened.map(({ seats }) => seats)).toEqual([[6]]);
    expect(changeOfProof(after, after)).toEqual({ closed: [], opened: [] });
  });
});

const fieldIds = ['barn', 'psyk'];
const seatOf = fc.record({
  fieldId: fc.constantFrom(null, ...fieldIds),
  requirement: fc.constantFrom<Requirement>('organisation', 'experience', 'any'),
});
const panels = fc.record({
  seats: fc
    .array(seatOf, { maxLength: 4 })
    .map((seats) => seats.map((each, n) => ({ ...each, number: n + 1 }))),
  people: fc
    .array(
      fc.record({
        bases: fc.subarray([...BASES], { minLength: 1 }),
        fieldIds: fc.subarray(fieldIds),
      }),
      { maxLength: 4 },
    )
    .map((people) => people.map((each, n) => ({ ...each, id: `p${n}` }))),
  asked: fc.subarray([...BASES]),
});

/** Every way of filling the seats one by one, leaving seats empty too: for each the grounds used. */
function everyWay(seats: readonly OpenSeat[], people: readonly Available[]): Basis[][] {
  const [first, ...rest] = seats;
  if (!first) return [[]];
  const seated = people.flatMap((each) => {
    const others = people.filter((other) => other !== each);
    const grounds = groundsFor(first, each);
    if (grounds.length === 0) return [];
    const ways = everyWay(rest, others);
    return grounds.flatMap((ground) => ways.map((way) => [ground, ...way]));
  });
  return [...seated, ...everyWay(rest, people)];
}

function mostIn(ways: readonly Basis[][]): number {
  return ways.reduce((most, way) => Math.max(most, way.length), 0);
}

/** The fewest seats that cannot all be filled; none when all can. */
function fewestShort(seats: readonly OpenSeat[], people: readonly Available[]): number | null {
  const sets = Array.from({ length: 2 ** seats.length }, (_, set) =>
    seats.filter((_seat, n) => set & (2 ** n)),
  );
  const short = sets.filter((set) => {
    const fit = people.filter((each) => set.some((one) => groundsFor(one, each).length > 0));
    return fit.length < set.length;
  });
  return short.length === 0 ? null : Math.min(...short.map((set) => set.length));
}

describe('The proof agrees with trying everything', () => {
  test('as many seats are filled as there can be, and a panel is lawful exactly when one way is', () => {
    fc.assert(
      fc.property(panels, ({ seats, people, asked }) => {
        const ways = everyWay(seats, people);
        const filled = fullestMatching(seats, people).filter((each) => each !== null).length;
        const lawful = ways.some(
          (way) => way.length === seats.length && asked.every((basis) => way.includes(basis)),
        );
        const full = fullMatchingWith(seats, people, asked);
        expect([filled, full !== null]).toEqual([mostIn(ways), lawful]);
        const fitting = (full ?? []).filter((who, n) => {
          const [one, each] = [people[who as number], seats[n]];
          return one && each && groundsFor(each, one).length > 0;
        });
        expect(new Set(fitting).size).toBe(full?.length ?? 0);
      }),
      PROPERTY_RUNS,
    );
  });

  test('the first shortage is the smallest proof, and there is one for each person to be found', () => {
    fc.assert(
      fc.property(panels, ({ seats, people }) => {
        const lacking = seats.length - mostIn(everyWay(seats, people));
        const found = shortages(seats, people);
        const byMoves = shortagesByMoves(seats, people);
        expect(found[0]?.seats.length ?? null).toBe(fewestShort(seats, people));
        expect([found.length, byMoves.length]).toEqual([lacking, lacking]);
        const wrong = [...found, ...byMoves].filter(({ seats: proof, people: said }) => {
          const fit = people.filter((one) => proof.some((s) => groundsFor(s, one).length > 0));
          return fit.length !== said || proof.length !== said + 1;
        });
        expect(wrong).toEqual([]);
      }),
      PROPERTY_RUNS,
    );
  });

  test('a shortage found by moves names no seat that could be left out', () => {
    const [x, y] = [seat(1, 'x', 'any'), seat(2, 'y', 'any')];
    const seats = [x, y, seat(3, 'x', 'any')];
    const people = [person('a', ['own'], 'x'), person('b', ['own'], 'y')];
    expect(shortagesByMoves(seats, people)).toEqual([{ seats: [x, seats[2]], people: 1 }]);
  });

  test('more than ten kinds of seats are proved by moves', () => {
    const kinds = Array.from({ length: 11 }, (_, n) => seat(n + 1, `field ${n}`, 'any'));
    const people = kinds.slice(1).map((each, n) => person(`p${n}`, ['own'], String(each.fieldId)));
    expect(shortages(kinds, people)).toEqual([{ seats: [kinds[0]], people: 0 }]);
  });
});
