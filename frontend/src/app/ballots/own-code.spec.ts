import { verdictOf } from './own-code';

const code = (letter: string, delivered = true) => ({ code: letter.repeat(32), delivered });
const list = (...letters: string[]) => letters.map((letter) => letter.repeat(32));

describe('Looking for one’s own code', () => {
  it('finds the last vote that was delivered', () => {
    expect(verdictOf([code('a')], list('a', 'b'))).toBe('counted');
    expect(verdictOf([code('a'), code('b')], list('b'))).toBe('counted');
  });

  it('finds a vote whose answer was lost on the way back', () => {
    expect(verdictOf([code('a', false)], list('a'))).toBe('counted');
    expect(verdictOf([code('a'), code('b', false)], list('b'))).toBe('counted');
    expect(verdictOf([code('a'), code('b', false)], list('a'))).toBe('counted');
  });

  it('tells when a vote that was replaced was counted after all', () => {
    expect(verdictOf([code('a'), code('b')], list('a'))).toBe('earlier');
  });

  it('tells apart what is missing, what never came through, and who has no code', () => {
    expect(verdictOf([code('a')], list('b'))).toBe('missing');
    expect(verdictOf([code('a', false)], list('b'))).toBe('unsent');
    expect(verdictOf([], list('b'))).toBe('none');
  });
});
