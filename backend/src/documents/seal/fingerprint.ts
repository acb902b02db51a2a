import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hex: of a certificate's DER form it is its fingerprint. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
