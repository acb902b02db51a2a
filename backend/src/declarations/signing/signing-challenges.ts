import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';

const VALID_MS = 5 * 60_000;

/** What is to be signed, and by whom. */
export interface ToSign {
  personId: string;
  textId: string;
  documentHash: string;
}

/** base64url of SHA-256 over document, person and nonce: the passkey's answer is itself a proof of the text. */
export function signingChallenge({ documentHash, personId }: ToSign, nonce: string): string {
  return createHash('sha256')
    .update([documentHash, personId, nonce].join('\n'))
    .digest('base64url');
}

/** The questions put to passkeys: which text and whose, with the number that makes each new. */
@Injectable()
export class SigningChallenges {
  constructor(private readonly clock: Clock) {}

  async make(tx: Tx, wish: ToSign): Promise<string> {
    const nonce = randomBytes(32).toString('hex');
    const now = this.clock.now();
    await tx.insert('declaration_challenge', {
      id: newId(),
      text_id: wish.textId,
      person_id: wish.personId,
      document_hash: wish.documentHash,
      nonce,
      created_at: now,
      expires_at: new Date(Date.parse(now) + VALID_MS).toISOString(),
      used_at: null,
    });
    return signingChallenge(wish, nonce);
  }

  /** Uses up the open question whose challenge was answered. @returns its nonce, null when there is none */
  async use(tx: Tx, wish: ToSign, challenge: string): Promise<string | null> {
    const now = this.clock.now();
    const open = await tx.query<{ id: string; nonce: string }>(
      `SELECT id, nonce FROM declaration_challenge
        WHERE person_id = $1 AND text_id = $2 AND document_hash = $3 AND used_at IS NULL AND expires_at >= $4`,
      [wish.personId, wish.textId, wish.documentHash, now],
    );
    const asked = open.find(({ nonce }) => signingChallenge(wish, nonce) === challenge);
    if (asked === undefined) return null;
    await tx.execute('UPDATE declaration_challenge SET used_at = $1 WHERE id = $2', [
      now,
      asked.id,
    ]);
    return asked.nonce;
  }
}
