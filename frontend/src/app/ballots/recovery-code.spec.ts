import { recoveryCode, seedOf } from './recovery-code';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const seed = Uint8Array.from({ length: 16 }, (_, at) => (at * 47 + 11) % 256);

describe('The recovery code of a teller’s key', () => {
  it('is seven groups of four signs, and makes the key again', () => {
    const code = recoveryCode(seed);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(seedOf(code)).toEqual(seed);
    for (const bytes of [new Uint8Array(16), new Uint8Array(16).fill(255)]) {
      expect(seedOf(recoveryCode(bytes))).toEqual(bytes);
    }
  });

  it('is read as people type it', () => {
    const code = recoveryCode(new Uint8Array(16).fill(8)).replace(/-/g, ' ').toLowerCase();
    expect(seedOf(`  ${code} `)).toEqual(new Uint8Array(16).fill(8));
    const zeros = recoveryCode(new Uint8Array(16));
    expect(seedOf(zeros.replace(/0/g, 'O'))).toEqual(new Uint8Array(16));
  });

  it('tells every wrong sign and every two that changed places', () => {
    const code = recoveryCode(seed).replace(/-/g, '');
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of SIGNS) {
        if (sign === code[at]) continue;
        expect(seedOf(code.slice(0, at) + sign + code.slice(at + 1))).toBeNull();
      }
      const [one = '', two = ''] = [code[at], code[at + 1]];
      if (two === '' || one === two) continue;
      expect(seedOf(code.slice(0, at) + two + one + code.slice(at + 2))).toBeNull();
    }
  });

  it('is nothing when it is too short, too long, or no code at all', () => {
    const code = recoveryCode(seed);
    for (const typed of ['', code.slice(1), `${code}0`, 'U'.repeat(28), 'å'.repeat(28)]) {
      expect(seedOf(typed)).toBeNull();
    }
  });
});
