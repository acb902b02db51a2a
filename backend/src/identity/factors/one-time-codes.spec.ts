import { newTotpSecret, stepOf, totpAddress } from './one-time-codes';

/** RFC 6238, appendix B: the ASCII key 12345678901234567890 in base32, SHA-1, the last six digits. */
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('A code from an authenticator app', () => {
  it.each([
    ['1970-01-01T00:00:59.000Z', '287082', 1],
    ['2005-03-18T01:58:29.000Z', '081804', 37037036],
    ['2009-02-13T23:31:30.000Z', '005924', 41152263],
    ['2033-05-18T03:33:20.000Z', '279037', 66666666],
  ])('is the one the standard gives at %s', (at, code, step) => {
    expect(stepOf(KEY, code, at)).toBe(step);
  });

  it('is taken half a minute early and late, and no longer', () => {
    const code = '287082';
    expect(stepOf(KEY, code, '1970-01-01T00:00:00.000Z')).toBe(1);
    expect(stepOf(KEY, code, '1970-01-01T00:01:29.999Z')).toBe(1);
    expect(stepOf(KEY, code, '1970-01-01T00:01:30.000Z')).toBeNull();
  });

  it('may be typed with a blank in the middle, but not be anything else', () => {
    expect(stepOf(KEY, '287 082', '1970-01-01T00:00:59.000Z')).toBe(1);
    for (const typed of ['', '28708', '2870822', 'abcdef', '-87082']) {
      expect(stepOf(KEY, typed, '1970-01-01T00:00:59.000Z')).toBeNull();
    }
  });

  it('comes from 160 random bits that the address hands to the app', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(secret);
    const address = new URL(totpAddress(secret, 'Prøvepanelet', 'amina@example.org'));
    expect(address.protocol).toBe('otpauth:');
    expect(address.searchParams.get('secret')).toBe(secret);
    expect(address.searchParams.get('issuer')).toBe('Prøvepanelet');
  });
});
