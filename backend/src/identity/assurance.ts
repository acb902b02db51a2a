import { Assurance } from '../kernel/actor';
import { isStrong, ProofMethod } from './proof-methods';

/** How long a proof counts as given just now. */
const FRESH_MS = 10 * 60_000;

/** What a session knows about how sure it is. */
export interface SessionProof {
  method: ProofMethod;
  /** Two factors were proved in this session, and it has not lain idle since. */
  strong: boolean;
  provedAt: string | null;
  provedBy: ProofMethod | null;
}

/**
 * The ladder. One factor is 1; two factors are 2; two factors proved within ten minutes are 3. While low assurance
 * is on, a mailed code lets its session act as 2, and a fresh one as 3. The example panel guards nothing: being
 * one of its people is 2, and the code on the page makes it 3, so that the steps can be seen. A session by a
 * one-time code is short and reaches nothing but what sets a way in: its holder has nothing else to prove by.
 */
export function assuranceOf(session: SessionProof, lowAssurance: boolean, now: string): Assurance {
  if (session.method === 'setup') return 3;
  if (!session.strong && session.method !== 'example' && !lowAssurance) return 1;
  return isFresh(session, now) && counts(session.provedBy, lowAssurance) ? 3 : 2;
}

function isFresh({ provedAt }: SessionProof, now: string): boolean {
  return provedAt !== null && Date.parse(now) - Date.parse(provedAt) <= FRESH_MS;
}

function counts(provedBy: ProofMethod | null, lowAssurance: boolean): boolean {
  if (provedBy === 'pageCode') return true;
  return provedBy === 'code' ? lowAssurance : isStrong(provedBy);
}
