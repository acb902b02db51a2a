import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Tx } from '../../kernel/tx';
import { SessionBook } from '../session-book';
import { SetupCodes } from '../setup-codes';

const PASSWORDS = 'SELECT person_id FROM password WHERE person_id = $1 AND created_at >= $2';

/** Ends what a person comes in by: when a code fell into wrong hands, and when two people give them a new start. */
@Injectable()
export class WayEnder {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionBook,
    private readonly codes: SetupCodes,
  ) {}

  /**
   * Ends passkeys, password and recovery codes set since a moment, every unused code, and every session.
   * @param since instant; '' ends all there is
   */
  async end(tx: Tx, personId: string, since = ''): Promise<void> {
    const one = [personId, since];
    await tx.execute(`DELETE FROM totp_secret WHERE person_id IN (${PASSWORDS})`, one);
    await tx.execute('DELETE FROM password WHERE person_id = $1 AND created_at >= $2', one);
    await tx.execute(
      `UPDATE passkey SET revoked_at = $1
        WHERE person_id = $2 AND created_at >= $3 AND revoked_at IS NULL`,
      [this.clock.now(), ...one],
    );
    await tx.execute(
      `UPDATE recovery_code SET ended_at = $1
        WHERE person_id = $2 AND created_at >= $3 AND ended_at IS NULL`,
      [this.clock.now(), ...one],
    );
    await this.codes.endUnused(tx, personId);
    await this.sessions.endAll(tx, personId);
  }
}
