import { sumsOf } from './decision-sums';

describe('sums while votes are typed', () => {
  test('more for than against adopts, and blank is not counted', () => {
    expect(sumsOf({ for: 3, against: 2, blank: 3 }, 8, null)).toMatchObject({
      counted: 8,
      missing: 0,
      outcome: 'adopted',
    });
  });

  test('nobody for or against lets the proposal fall without a casting vote', () => {
    expect(sumsOf({ for: 0, against: 0, blank: 6 }, 6, null)).toMatchObject({
      tied: false,
      outcome: 'fallen',
    });
  });

  test('a tie waits for the chair, whose vote decides', () => {
    const votes = { for: 4, against: 4, blank: 1 };
    expect(sumsOf(votes, 9, null).outcome).toBe('tied');
    expect(sumsOf(votes, 9, 'for').outcome).toBe('adopted');
    expect(sumsOf(votes, 9, 'none').outcome).toBe('fallen');
  });

  test('more votes than people present is seen at once', () => {
    expect(sumsOf({ for: 6, against: 3, blank: 0 }, 8, null).missing).toBe(-1);
  });
});

describe('a change of the rules', () => {
  it('takes so many yes, whatever the others say (UP 7.2)', () => {
    const sums = (yes: number) => sumsOf({ for: yes, against: 1, blank: 0 }, 8, null, 7).outcome;
    expect(sums(6)).toBe('fallen');
    expect(sums(7)).toBe('adopted');
    expect(sumsOf({ for: 4, against: 4, blank: 0 }, 8, null, 7).tied).toBe(false);
  });
});
