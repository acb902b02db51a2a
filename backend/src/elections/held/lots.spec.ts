import { createHash } from 'node:crypto';
import { draw, boundSecret } from './lots';

describe('UP 3.3: lots that anyone can check', () => {
  test('the secret is bound before a word is said', () => {
    const { secret, commitment } = boundSecret();
    expect(createHash('sha256').update(secret).digest('hex')).toBe(commitment);
    expect(boundSecret().secret).not.toBe(secret);
  });

  test('the same secret and words always draw the same', () => {
    const { digest, place } = draw('ab', ['eple', 'fjord'], 2);
    expect(digest).toBe(createHash('sha256').update('ab\neple\nfjord').digest('hex'));
    expect(place).toBe(parseInt(digest.slice(-1), 16) % 2);
  });

  test('each of the tied is drawn as often', () => {
    const drawn = [0, 0, 0];
    for (let i = 0; i < 3000; i++) {
      const { place } = draw('ab', [`ord ${i}`, 'fjord'], 3);
      drawn[place] = (drawn[place] ?? 0) + 1;
    }
    for (const times of drawn) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});
