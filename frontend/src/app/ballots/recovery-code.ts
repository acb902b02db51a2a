/*
 * A teller's key on paper: 16 bytes as 26 signs and two that check them, in seven groups of four. The signs are those
 * nobody mistakes for each other; O, I and L are read as the numbers they look like.
 */

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 26;
const CHECK = 2;
const BYTES = 16;
/** A prime below 32²: one wrong sign, or two that changed places, never leave the rest the same. */
const PRIME = 1021n;

/** The code to write down: 'K7QD-…'. @param seed 16 bytes */
export function recoveryCode(seed: Uint8Array): string {
  const whole = seed.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const signs = signsOf(whole, DATA) + signsOf(whole % PRIME, CHECK);
  return (signs.match(/.{4}/g) ?? []).join('-');
}

/** The 16 bytes of a code somebody typed; null when a sign is missing or wrong. */
export function seedOf(typed: string): Uint8Array<ArrayBuffer> | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (signs.length !== DATA + CHECK || [...signs].some((sign) => !SIGNS.includes(sign)))
    return null;
  const whole = numberOf(signs.slice(0, DATA));
  if (whole >> BigInt(8 * BYTES) !== 0n) return null;
  if (whole % PRIME !== numberOf(signs.slice(DATA))) return null;
  return Uint8Array.from({ length: BYTES }, (_, at) =>
    Number((whole >> BigInt(8 * (BYTES - 1 - at))) & 255n),
  );
}

function signsOf(number: bigint, length: number): string {
  const digits = Array.from({ length }, (_, at) => (number >> BigInt(5 * (length - 1 - at))) & 31n);
  return digits.map((digit) => SIGNS[Number(digit)]).join('');
}

function numberOf(signs: string): bigint {
  return [...signs].reduce((sum, sign) => (sum << 5n) | BigInt(SIGNS.indexOf(sign)), 0n);
}
