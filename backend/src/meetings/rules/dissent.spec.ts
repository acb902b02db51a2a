import { mayDissent } from './dissent';

const entitledIds = ['kari', 'jonas'];

describe('A statement for the minutes', () => {
  test('is for those who could vote and did not vote for', () => {
    const facts = { method: 'openVote' as const, entitledIds };
    expect(mayDissent({ ...facts, choice: 'against' }, 'kari')).toBe(true);
    expect(mayDissent({ ...facts, choice: 'blank' }, 'kari')).toBe(true);
    expect(mayDissent({ ...facts, choice: null }, 'kari')).toBe(true);
    expect(mayDissent({ ...facts, choice: 'for' }, 'kari')).toBe(false);
    expect(mayDissent({ ...facts, choice: undefined }, 'nora')).toBe(false);
  });

  test('takes a person’s word when hands were counted, and nobody’s when all were for it', () => {
    expect(mayDissent({ method: 'count', entitledIds, choice: undefined }, 'jonas')).toBe(true);
    expect(mayDissent({ method: 'consensus', entitledIds, choice: undefined }, 'jonas')).toBe(
      false,
    );
  });
});
