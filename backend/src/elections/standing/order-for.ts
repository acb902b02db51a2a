import { createHash } from 'node:crypto';

/** Candidates in an order of each reader's own: nobody stands first for everyone, and it is the same each time. */
export function orderFor<T extends { id: string }>(
  candidates: readonly T[],
  electionId: string,
  readerId: string,
): T[] {
  const place = ({ id }: T) =>
    createHash('sha256').update(`${electionId} ${readerId} ${id}`).digest('hex');
  const placed = candidates.map((candidate) => ({ candidate, at: place(candidate) }));
  return placed.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ candidate }) => candidate);
}
