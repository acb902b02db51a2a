import { hashOf, keyedHash, newCode, newToken, plainCode, sameHash } from './secret-words';

describe('Secret words', () => {
  it('has tokens of 256 bits and codes of eight unmistakable characters', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
    for (let i = 0; i < 500; i++) expect(newCode()).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('never makes the same one twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newToken)).size).toBe(1000);
    expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
  });

  it('forgives blanks, hyphens and small letters in a typed code', () => {
    expect(plainCode(' abcd-2345 ')).toBe('ABCD2345');
  });

  it('keeps parts apart in a hash, so that one text cannot pass for another', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
    expect(keyedHash('k', 'a')).not.toBe(keyedHash('l', 'a'));
  });

  it('finds equal digests equal, and others not', () => {
    expect(sameHash(hashOf('a'), hashOf('a'))).toBe(true);
    expect(sameHash(hashOf('a'), hashOf('b'))).toBe(false);
    expect(sameHash(hashOf('a'), '')).toBe(false);
  });
});
