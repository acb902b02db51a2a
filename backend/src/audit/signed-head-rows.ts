import { ChainHead, GENESIS } from '../kernel/audit-chain';
import { Db } from '../kernel/db';
import { isSignedBy, parseCheckpoint, parseVerifierLine } from './checkpoint';

/** Why a head was signed: something was sealed, or an hour had passed with new entries. */
export type HeadCause = 'seal' | 'hour';

export interface SignedHeadRow {
  size: number;
  root: string;
  /** Hash of the last entry the head covers. */
  last_hash: string;
  signed_at: string;
  cause: HeadCause;
  /** The signed note (C2SP), as it is given to others. */
  note: string;
  /** The key that signed it, as C2SP writes verifier keys. */
  public_key: string;
  /** JSON: the roots of the full subtrees, so that the next head need not read what this one covers. */
  subtrees: string;
}

const COLUMNS = 'size, root, last_hash, signed_at, cause, note, public_key, subtrees';

/** The newest head; null before the first. */
export async function newestHead(db: Db): Promise<SignedHeadRow | null> {
  return (await newestHeads(db, 1))[0] ?? null;
}

/** The newest heads, largest first. */
export function newestHeads(db: Db, most: number): Promise<SignedHeadRow[]> {
  return db.query<SignedHeadRow>(`SELECT ${COLUMNS} FROM signed_head ORDER BY size DESC LIMIT $1`, [
    most,
  ]);
}

/** Every head, smallest first. */
export function allHeads(db: Db): Promise<SignedHeadRow[]> {
  return db.query<SignedHeadRow>(`SELECT ${COLUMNS} FROM signed_head ORDER BY size`);
}

/** Whether the note says what the columns say and carries the signature of the key beside it. */
export function isGenuine(row: SignedHeadRow): boolean {
  const checkpoint = parseCheckpoint(row.note);
  const key = parseVerifierLine(row.public_key);
  if (checkpoint === null || key === null) return false;
  if (checkpoint.size !== row.size || checkpoint.root !== row.root) return false;
  return isSignedBy(row.note, key);
}

/** The entry a head ends with. */
export function lastEntryOf(row: SignedHeadRow | null): ChainHead {
  return row === null || row.size === 0 ? GENESIS : { seq: row.size, hash: row.last_hash };
}
