import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { signedOut } from '../../kernel/problem';
import { AccountReader } from '../account-reader';
import { isOpen, RecoveryDates } from '../recovery/recovery-life';
import { CodeUseView, OwnRecoveryView, WaysInView } from './ways-in.view';

interface Counted {
  since: string | null;
  left: number;
}

/** What one person has to come in by. */
@Injectable()
export class WaysInReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
  ) {}

  /** @throws 401 for nobody */
  async of({ personId }: Actor, db: Db = this.readDb): Promise<WaysInView> {
    if (personId === null) throw signedOut();
    const account = await this.accounts.byPerson(personId, db);
    const [password] = await db.query<{ since: string; lastUsedAt: string | null }>(
      'SELECT created_at AS since, last_used_at AS "lastUsedAt" FROM password WHERE person_id = $1',
      [personId],
    );
    return {
      email: account?.email ?? null,
      signInName: account?.signInName ?? null,
      password: password ?? null,
      passkeys: await this.passkeys(personId, db),
      recoveryCodes: await this.recoveryCodes(personId, db),
      codeUse: await this.codeUse(personId, db),
      recovery: await this.recovery(personId, db),
    };
  }

  /** How many lasting ways are left without the password: passkeys, and the mailed code. */
  async lastingBesidePassword(personId: string, db: Db): Promise<number> {
    const account = await this.accounts.byPerson(personId, db);
    return (await this.passkeys(personId, db)) + (account?.email ? 1 : 0);
  }

  /** The lasting way in that was set last, since a moment; null when none was. */
  async newest(personId: string, since: string, db: Db): Promise<'passkey' | 'password' | null> {
    const [row] = await db.query<{ way: 'passkey' | 'password' }>(
      `SELECT 'passkey' AS way, created_at FROM passkey
        WHERE person_id = $1 AND created_at >= $2 AND revoked_at IS NULL
       UNION ALL SELECT 'password' AS way, created_at FROM password
        WHERE person_id = $3 AND created_at >= $4
       ORDER BY created_at DESC LIMIT 1`,
      [personId, since, personId, since],
    );
    return row?.way ?? null;
  }

  private async passkeys(personId: string, db: Db): Promise<number> {
    const [row] = await db.query<{ n: number }>(
      `SELECT CAST(count(*) AS integer) AS n FROM passkey
        WHERE person_id = $1 AND revoked_at IS NULL`,
      [personId],
    );
    return row?.n ?? 0;
  }

  private async recoveryCodes(personId: string, db: Db) {
    const [row] = await db.query<Counted>(
      `SELECT MIN(created_at) AS since,
              CAST(count(CASE WHEN used_at IS NULL THEN 1 END) AS integer) AS "left"
         FROM recovery_code WHERE person_id = $1 AND ended_at IS NULL`,
      [personId],
    );
    return row?.since ? { since: row.since, left: row.left } : null;
  }

  private async codeUse(personId: string, db: Db): Promise<CodeUseView | null> {
    const [row] = await db.query<CodeUseView>(
      `SELECT id, kind, used_at AS at FROM setup_code
        WHERE person_id = $1 AND used_at IS NOT NULL AND seen_at IS NULL AND reported_at IS NULL
        ORDER BY used_at DESC LIMIT 1`,
      [personId],
    );
    return row ?? null;
  }

  private async recovery(personId: string, db: Db): Promise<OwnRecoveryView | null> {
    const rows = await db.query<OwnRecoveryView & RecoveryDates>(
      `SELECT id, started_at AS "startedAt", ready_at AS "readyAt",
              cancelled_at AS "cancelledAt", completed_at AS "completedAt" FROM recovery
        WHERE person_id = $1 AND cancelled_at IS NULL AND completed_at IS NULL
        ORDER BY started_at DESC`,
      [personId],
    );
    const open = rows.find((row) => isOpen(row, this.clock.now()));
    return open ? { id: open.id, startedAt: open.startedAt, readyAt: open.readyAt } : null;
  }
}
