import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { hashOf } from '../../kernel/secret-words';
import { Tx } from '../../kernel/tx';

const VALID_MS = 5 * 60_000;
const KEPT_MS = 24 * 60 * 60_000;

/** What a challenge was made for: one made for another purpose, browser or person is worth nothing. */
export type ChallengePurpose = 'register' | 'sign-in' | 'prove' | 'sign';

/** Challenges that passkeys answer: stored hashed, bound to one purpose and holder, five minutes, once. */
@Injectable()
export class PasskeyChallenges {
  constructor(private readonly clock: Clock) {}

  /** @param holder what it is bound to: the browser that asks, the session, or the person who signs */
  async note(tx: Tx, challenge: string, purpose: ChallengePurpose, holder: string): Promise<void> {
    await tx.execute('DELETE FROM passkey_challenge WHERE created_at < $1', [this.at(-KEPT_MS)]);
    await tx.insert('passkey_challenge', {
      id: newId(),
      challenge_hash: hashOf(challenge),
      purpose,
      bound_to: hashOf(holder),
      created_at: this.clock.now(),
      expires_at: this.at(VALID_MS),
      used_at: null,
    });
  }

  /** Uses a challenge up. @returns false when it is unknown, used, too old, or was made for something else */
  async use(
    tx: Tx,
    challenge: string,
    purpose: ChallengePurpose,
    holder: string,
  ): Promise<boolean> {
    const now = this.clock.now();
    const used = await tx.execute(
      `UPDATE passkey_challenge SET used_at = $1
        WHERE challenge_hash = $2 AND purpose = $3 AND bound_to = $4 AND used_at IS NULL AND expires_at >= $5`,
      [now, hashOf(challenge), purpose, hashOf(holder), now],
    );
    return used === 1;
  }

  private at(milliseconds: number): string {
    return new Date(Date.parse(this.clock.now()) + milliseconds).toISOString();
  }
}
