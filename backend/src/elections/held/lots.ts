import { createHash, randomBytes } from 'node:crypto';
import { Db } from '../../kernel/db';
import type { FilePiece } from '../../kernel/vault/sealed-files';

/** A drawing of lots before two witnesses. */
export interface LotRow {
  id: string;
  round_id: string;
  /** Made before the witnesses say anything; empty until the lot is drawn, so that nobody who reads along knows it. */
  secret: string;
  /** The secret under a key of the vault, until the lot is drawn. */
  sealed: string | null;
  /** Digest of the secret, shown from the start: it cannot be changed afterwards. */
  commitment: string;
  witness_one: string;
  witness_two: string;
  word_one: string | null;
  word_two: string | null;
  digest: string | null;
  /** The candidacy that was drawn. */
  drawn: string | null;
  version: number;
}

/** A secret with its digest. */
export function boundSecret(): { secret: string; commitment: string } {
  const secret = randomBytes(32).toString('hex');
  return { secret, commitment: sha256(secret) };
}

/**
 * Draws one by what nobody knew alone: the secret and both words, one on each line. The digest divided by how many
 * are tied leaves a remainder; 0 is the first in the list.
 */
export function draw(
  secret: string,
  [one, two]: readonly [string, string],
  tied: number,
): { digest: string; place: number } {
  const digest = sha256(`${secret}\n${one}\n${two}`);
  return { digest, place: Number(BigInt(`0x${digest}`) % BigInt(tied)) };
}

/** Where the sealed secret of a lot lies. */
export function placeOfSecret(lotId: string): FilePiece {
  return { table: 'election_lot', fileId: lotId, part: 0 };
}

/** The drawings of an election. */
export function lotsOf(db: Db, electionId: string): Promise<LotRow[]> {
  return db.query<LotRow>(
    'SELECT * FROM election_lot WHERE round_id IN (SELECT id FROM election_round WHERE election_id = $1)',
    [electionId],
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
