/**
 * How somebody proved who they are: as one of the example panel's people, by the first run on the host, by a
 * mailed code, by the code that stands on the example panel's page, or by a passkey.
 */
export type ProofMethod = 'example' | 'installation' | 'code' | 'pageCode' | 'passkey';

/** Two factors in one act: something one has, and something only its holder can do with it. */
const STRONG: ReadonlySet<ProofMethod> = new Set<ProofMethod>(['installation', 'passkey']);

/** True when a method proves more than that one reads a mailbox. */
export function isStrong(method: ProofMethod | null): boolean {
  return method !== null && STRONG.has(method);
}
