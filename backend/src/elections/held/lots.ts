import { createHash, randomBytes } from 'node:crypto';
import { Db } from '../../kernel/db';

/** A drawing of lots before two witnesses. */
export interface LotRow {
  id: string;
  round_id: string;
  /** Made before the witnesses say anything, shown when the lot is drawn. */
  secret: string;
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
export function sealedSecret(): { secret: string; commitment: string } {
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
