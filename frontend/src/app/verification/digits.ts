/** A fingerprint four digits at a time, so that it can be compared by eye and broken across lines. */
export function inFours(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(' ') ?? hex;
}
