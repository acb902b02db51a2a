import { createCipheriv, createDecipheriv, KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A secret key and the id its values carry. A KeyObject does not show its bytes when it is printed. */
export interface SealingKey {
  id: string;
  secret: KeyObject;
}

/** The value was changed, moved from where it was put, or sealed with another key. It never says which. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed value does not open with its key in its place');
    this.name = 'SealBroken';
  }
}

/**
 * Seals bytes as `v1.<key id>.<iv>.<ciphertext>.<tag>` with AES-256-GCM and a fresh random nonce of 96 bits.
 * @param place where the value will stand; it opens nowhere else
 */
export function sealValue(key: SealingKey, place: string, plain: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.secret, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  const parts = [iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return ['v1', key.id, ...parts].join('.');
}

/** @throws SealBroken when anything about the value, its place or its key is not as it was */
export function openValue(key: SealingKey, place: string, sealed: string): Buffer {
  const [version, keyId, iv, text, tag, ...rest] = sealed.split('.');
  if (version !== 'v1' || keyId !== key.id || rest.length > 0) throw new SealBroken();
  const [ivBytes, textBytes, tagBytes] = [bytesOf(iv), bytesOf(text), bytesOf(tag)];
  if (ivBytes.length !== IV_BYTES || tagBytes.length !== TAG_BYTES) throw new SealBroken();
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv(ALGORITHM, key.secret, ivBytes, options);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(tagBytes);
  try {
    return Buffer.concat([decipher.update(textBytes), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** The id of the key a value was sealed with, or null when it is no sealed value. */
export function keyIdOf(sealed: string): string | null {
  const [version, keyId, ...rest] = sealed.split('.');
  return version === 'v1' && keyId !== undefined && rest.length === 3 ? keyId : null;
}

/** Only the one spelling that was written: base64url has others for the same bytes. */
function bytesOf(part: string | undefined): Buffer {
  const bytes = Buffer.from(part ?? '', 'base64url');
  if (part === undefined || bytes.toString('base64url') !== part) throw new SealBroken();
  return bytes;
}
