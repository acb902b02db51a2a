import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { hashOf, newToken } from '../kernel/secret-words';
import { Tx } from '../kernel/tx';
import { Visit } from './visit';

/** A browser no one has signed in with for so long is forgotten. */
const KEPT_MS = 400 * 24 * 60 * 60_000;

/** The browsers each person has signed in with, by a cookie of which only the hash is kept. */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly clock: Clock) {}

  /**
   * Notes a sign-in. @returns the cookie to set, and whether this browser is new to somebody who has signed in
   * with another before
   */
  async note(tx: Tx, personId: string, visit: Visit): Promise<{ browser: string; isNew: boolean }> {
    const now = this.clock.now();
    const browser = visit.browser ?? newToken();
    const oldest = new Date(Date.parse(now) - KEPT_MS).toISOString();
    await tx.execute('DELETE FROM known_browser WHERE last_at < $1', [oldest]);
    const known = await tx.query<{ token_hash: string }>(
      'SELECT token_hash FROM known_browser WHERE person_id = $1',
      [personId],
    );
    const hash = hashOf(browser);
    if (known.some(({ token_hash }) => token_hash === hash)) {
      await tx.execute(
        'UPDATE known_browser SET last_at = $1 WHERE person_id = $2 AND token_hash = $3',
        [now, personId, hash],
      );
      return { browser, isNew: false };
    }
    await tx.insert('known_browser', {
      id: newId(),
      person_id: personId,
      token_hash: hash,
      device: visit.device,
      first_at: now,
      last_at: now,
    });
    return { browser, isNew: known.length > 0 };
  }
}
