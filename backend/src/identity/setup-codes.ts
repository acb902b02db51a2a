import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { newId } from '../kernel/ids';
import { Tx } from '../kernel/tx';
import { newPaperCode, paperCodeHash } from './factors/paper-code';

const DAY_MS = 24 * 60 * 60_000;

/** Why somebody was given a one-time code: a letter, a recovery by two people, or the host's command. */
export type SetupKind = 'letter' | 'recovery' | 'host';

/** How many days each kind waits to be used. */
const VALID_DAYS: Record<SetupKind, number> = { letter: 30, recovery: 14, host: 1 };

export interface SetupCode {
  id: string;
  personId: string;
  kind: SetupKind;
  createdAt: string;
  expiresAt: string;
  sessionId: string | null;
  usedAt: string | null;
  endedAt: string | null;
  reportedAt: string | null;
}

export interface MadeCode {
  id: string;
  /** In clear, for whoever prints it; only its hash is kept. */
  code: string;
  expiresAt: string;
}

const COLUMNS = `id, person_id AS "personId", kind, created_at AS "createdAt", expires_at AS "expiresAt",
  session_id AS "sessionId", used_at AS "usedAt", ended_at AS "endedAt", reported_at AS "reportedAt"`;

/**
 * One-time codes that open a session in which nothing can be done but to set a way in. Setting it uses the code
 * up; until then it may be typed again, by whoever holds the paper.
 */
@Injectable()
export class SetupCodes {
  constructor(private readonly clock: Clock) {}

  /** A new code; those that the person had not used yet end. */
  async make(
    tx: Tx,
    made: { personId: string; kind: SetupKind; by: string | null },
  ): Promise<MadeCode> {
    await this.endUnused(tx, made.personId);
    const [id, code, now] = [newId(), newPaperCode(), this.clock.now()];
    const expiresAt = shifted(now, VALID_DAYS[made.kind] * DAY_MS);
    await tx.insert('setup_code', {
      id,
      person_id: made.personId,
      kind: made.kind,
      code_hash: paperCodeHash(code),
      created_by: made.by,
      created_at: now,
      expires_at: expiresAt,
      session_id: null,
      used_at: null,
      ended_at: null,
      seen_at: null,
      reported_at: null,
    });
    return { id, code, expiresAt };
  }

  byCode(db: Db, typed: string): Promise<SetupCode | null> {
    return this.one(db, 'code_hash', paperCodeHash(typed));
  }

  byId(db: Db, id: string): Promise<SetupCode | null> {
    return this.one(db, 'id', id);
  }

  bySession(db: Db, sessionId: string): Promise<SetupCode | null> {
    return this.one(db, 'session_id', sessionId);
  }

  /** All made since a moment, the newest first. */
  since(db: Db, instant: string): Promise<SetupCode[]> {
    const sql = `SELECT ${COLUMNS} FROM setup_code WHERE created_at >= $1 ORDER BY created_at DESC, id DESC`;
    return db.query<SetupCode>(sql, [instant]);
  }

  /** True while the code can open a session. */
  isOpen({ usedAt, endedAt, expiresAt }: SetupCode): boolean {
    return usedAt === null && endedAt === null && this.clock.now() <= expiresAt;
  }

  /** In the transaction that sets a way in: the code this session was opened with is used up. */
  async noteWaySet(tx: Tx, sessionId: string | null): Promise<void> {
    const code = sessionId === null ? null : await this.bySession(tx, sessionId);
    if (code === null || code.usedAt !== null) return;
    const set = 'UPDATE setup_code SET used_at = $1 WHERE id = $2';
    await tx.execute(set, [this.clock.now(), code.id]);
    await tx.audit('setupCode.used', `setupCode:${code.id}`, { kind: code.kind });
    tx.changed('access');
  }

  async endUnused(tx: Tx, personId: string): Promise<void> {
    await tx.execute(
      `UPDATE setup_code SET ended_at = $1
        WHERE person_id = $2 AND used_at IS NULL AND ended_at IS NULL`,
      [this.clock.now(), personId],
    );
  }

  private async one(db: Db, column: string, value: string): Promise<SetupCode | null> {
    const sql = `SELECT ${COLUMNS} FROM setup_code WHERE ${column} = $1`;
    const [row] = await db.query<SetupCode>(sql, [value]);
    return row ?? null;
  }
}

function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
