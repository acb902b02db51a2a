import * as fc from 'fast-check';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { isNext, standings, type StandingProposal, votingOrder } from './voting-order';

function proposal(id: string, change: Partial<StandingProposal> = {}): StandingProposal {
  return { id, kind: 'main', toId: null, place: 1, state: 'open', outcome: null, ...change };
}

function amendment(id: string, toId: string, place: number, more: Partial<StandingProposal> = {}) {
  return proposal(id, { kind: 'amendment', toId, place, ...more });
}

describe('The order of voting', () => {
  const main = proposal('main');
  const far = amendment('far', 'main', 1);
  const near = amendment('near', 'main', 2);
  const inner = amendment('inner', 'near', 3);

  test('amendments come before what they amend, the one the chair has put furthest away first', () => {
    expect(votingOrder([main, near, far])).toEqual(['far', 'near', 'main']);
  });

  test('an amendment to an amendment comes before it', () => {
    expect(votingOrder([main, far, near, inner])).toEqual(['far', 'inner', 'near', 'main']);
  });

  test('only the first in the order is voted on now', () => {
    const all = [main, far, near];
    expect(all.map(({ id }) => isNext(all, id))).toEqual([false, true, false]);
  });

  test('the main proposal is voted on when its amendments are decided or withdrawn', () => {
    const settled = [
      main,
      { ...far, outcome: 'fallen' as const },
      { ...near, state: 'withdrawn' as const },
    ];
    expect(isNext(settled, 'main')).toBe(true);
    expect(standings(settled).get('near')).toBe('withdrawn');
  });

  test('an amendment lapses with what it amends', () => {
    const all = [{ ...main, state: 'withdrawn' as const }, near, inner];
    expect(standings(all).get('near')).toBe('lapsed');
    expect(standings(all).get('inner')).toBe('lapsed');
    expect(votingOrder(all)).toEqual([]);
  });

  test('when one of a main proposal and its alternatives is adopted, the others lapse', () => {
    const other = proposal('other', { kind: 'alternative', toId: 'main' });
    const third = proposal('third', { kind: 'alternative', toId: 'main' });
    const said = standings([main, { ...other, outcome: 'adopted' }, third]);
    expect([...said.values()]).toEqual(['lapsed', 'adopted', 'lapsed']);
  });

  test('an alternative stays on the table when the other falls', () => {
    const other = proposal('other', { kind: 'alternative', toId: 'main' });
    expect(isNext([{ ...main, outcome: 'fallen' }, other], 'other')).toBe(true);
  });

  test('what a member has only suggested is not voted on and stops nothing', () => {
    const suggested = { ...far, state: 'suggested' as const };
    expect(votingOrder([main, suggested])).toEqual(['main']);
    expect(isNext([main, suggested], 'far')).toBe(false);
  });

  test('every order of decisions ends, each proposal being next exactly once', () => {
    const trees = fc.array(fc.record({ to: fc.nat(), place: fc.nat(5), adopted: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(trees, (drawn) => {
        const all = drawn.map(({ to, place }, i) =>
          i === 0 ? proposal('0') : amendment(String(i), String(to % i), place),
        );
        const voted: string[] = [];
        for (let open = votingOrder(all); open.length > 0; open = votingOrder(all)) {
          const [first = ''] = open;
          expect(isNext(all, first)).toBe(true);
          voted.push(first);
          const at = all.findIndex(({ id }) => id === first);
          const decided = all[at];
          if (decided) all[at] = { ...decided, outcome: drawn[at]?.adopted ? 'adopted' : 'fallen' };
        }
        expect([...voted].sort()).toEqual(all.map(({ id }) => id).sort());
        expect(voted.at(-1)).toBe('0');
      }),
      PROPERTY_RUNS,
    );
  });
});
