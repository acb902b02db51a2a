import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { newTotpSecret, stepOf } from './one-time-codes';
import { newPaperCode, paperCodeHash } from './paper-code';
import { SecretBox } from './secret-box';

const RECOVERY_CODES = 10;

interface TotpRow {
  sealed: string | null;
  pending: string | null;
}

/** What one person can prove who they are by: the rows, and nothing about who may change them. */
@Injectable()
export class FactorStore {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  /** The stored hash of a password, null without one. */
  async passwordHash(personId: string | null, db: Db = this.readDb): Promise<string | null> {
    const [row] = await db.query<{ hash: string }>(
      'SELECT hash FROM password WHERE person_id = $1',
      [personId ?? ''],
    );
    return row?.hash ?? null;
  }

  /** A new secret that waits to be proved. The one in use, if any, goes on working until then. */
  async startTotp(tx: Tx, personId: string): Promise<string> {
    const secret = newTotpSecret();
    const pending = this.box.seal(secret, about(personId));
    const set = 'UPDATE totp_secret SET pending = $1 WHERE person_id = $2';
    if ((await tx.execute(set, [pending, personId])) === 0) {
      await tx.insert('totp_secret', { person_id: personId, sealed: null, pending, last_step: 0 });
    }
    return secret;
  }

  /** Takes a code of the app, once: the half minute it belongs to must be newer than the last one used. */
  async useTotp(tx: Tx, personId: string, typed: string): Promise<boolean> {
    const { sealed } = await this.totp(tx, personId);
    const step = this.stepIn(sealed, personId, typed);
    if (step === null) return false;
    const taken = await tx.execute(
      'UPDATE totp_secret SET last_step = $1 WHERE person_id = $2 AND last_step < $3',
      [step, personId, step],
    );
    return taken === 1;
  }

  /**
   * Sets the password and, with it, the secret that the typed code proves; together they are one way in.
   * @returns false when the code is not of the waiting secret; nothing is changed then
   */
  async setPassword(tx: Tx, personId: string, hash: string, typed: string): Promise<boolean> {
    const { pending } = await this.totp(tx, personId);
    const step = this.stepIn(pending, personId, typed);
    if (step === null) return false;
    await tx.execute(
      'UPDATE totp_secret SET sealed = pending, pending = NULL, last_step = $1 WHERE person_id = $2',
      [step, personId],
    );
    await tx.execute('DELETE FROM password WHERE person_id = $1', [personId]);
    const created_at = this.clock.now();
    await tx.insert('password', { person_id: personId, hash, created_at, last_used_at: null });
    return true;
  }

  async notePasswordUse(tx: Tx, personId: string): Promise<void> {
    await tx.execute('UPDATE password SET last_used_at = $1 WHERE person_id = $2', [
      this.clock.now(),
      personId,
    ]);
  }

  async removePassword(tx: Tx, personId: string): Promise<number> {
    await tx.execute('DELETE FROM totp_secret WHERE person_id = $1', [personId]);
    return tx.execute('DELETE FROM password WHERE person_id = $1', [personId]);
  }

  private async totp(tx: Tx, personId: string): Promise<TotpRow> {
    const [row] = await tx.query<TotpRow>(
      'SELECT sealed, pending FROM totp_secret WHERE person_id = $1',
      [personId],
    );
    return row ?? { sealed: null, pending: null };
  }

  private stepIn(sealed: string | null, personId: string, typed: string): number | null {
    if (sealed === null) return null;
    return stepOf(this.box.open(sealed, about(personId)), typed, this.clock.now());
  }

  /** Ten new codes; the old set ends. @returns them in clear, the only time they are */
  async newRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
    await this.endRecoveryCodes(tx, personId);
    const codes = Array.from({ length: RECOVERY_CODES }, newPaperCode);
    for (const code of codes) {
      await tx.insert('recovery_code', {
        id: newId(),
        person_id: personId,
        code_hash: paperCodeHash(code, personId),
        created_at: this.clock.now(),
        used_at: null,
        ended_at: null,
      });
    }
    return codes;
  }

  async endRecoveryCodes(tx: Tx, personId: string): Promise<void> {
    await tx.execute(
      'UPDATE recovery_code SET ended_at = $1 WHERE person_id = $2 AND ended_at IS NULL',
      [this.clock.now(), personId],
    );
  }

  /** Uses up one code. @returns how many are left, null when it was not one of them */
  async useRecoveryCode(tx: Tx, personId: string, typed: string): Promise<number | null> {
    const used = await tx.execute(
      `UPDATE recovery_code SET used_at = $1
        WHERE person_id = $2 AND code_hash = $3 AND used_at IS NULL AND ended_at IS NULL`,
      [this.clock.now(), personId, paperCodeHash(typed, personId)],
    );
    if (used === 0) return null;
    const [row] = await tx.query<{ n: number }>(
      `SELECT CAST(count(*) AS integer) AS n FROM recovery_code
        WHERE person_id = $1 AND used_at IS NULL AND ended_at IS NULL`,
      [personId],
    );
    return row?.n ?? 0;
  }
}

function about(personId: string): string {
  return `totp_secret|${personId}`;
}
