/**
 * How somebody proved who they are: as one of the example panel's people, by the first run on the host, by a
 * mailed code, by the code that stands on the example panel's page, by a passkey, by a password with the code of an
 * app, by a recovery code on paper, or by a one-time code that lets one set a new way in.
 */
export type ProofMethod =
  'example' | 'installation' | 'code' | 'pageCode' | 'passkey' | 'password' | 'recovery' | 'setup';

/**
 * Two factors in one act: something one has, and something only its holder can do with it. A code on paper is one
 * thing only, but 80 random bits that somebody who was sure of the person, or the person, has kept.
 */
const STRONG: ReadonlySet<ProofMethod> = new Set<ProofMethod>([
  'installation',
  'passkey',
  'password',
  'recovery',
  'setup',
]);

/** True when a method proves more than that one reads a mailbox. */
export function isStrong(method: ProofMethod | null): boolean {
  return method !== null && STRONG.has(method);
}
