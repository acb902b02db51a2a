import { Injectable } from '@nestjs/common';
import { chainHead } from '../kernel/audit-chain';
import { Db, ReadDb } from '../kernel/db';
import { AuditCheckView, AuditStateView } from './audit-state.view';
import { newestHeads } from './signed-head-rows';
import { signedHead } from './signed-heads';

const HEADS_SHOWN = 20;

interface CheckRow {
  checked_at: string;
  ok: number;
  entries: number;
  heads: number;
  broken_at: number | null;
  reason: AuditCheckView['reason'];
  clock_back: string;
}

/** How the log stands, without a word of what is in it. */
@Injectable()
export class AuditStateReader {
  constructor(private readonly readDb: ReadDb) {}

  async read(db: Db = this.readDb): Promise<AuditStateView> {
    const { seq } = await chainHead(db);
    const heads = await newestHeads(db, HEADS_SHOWN);
    const [mailed] = await db.query<{ day: string }>(
      'SELECT day FROM anchor_mail ORDER BY day DESC LIMIT 1',
    );
    return {
      entries: seq,
      check: await this.lastCheck(db),
      heads: heads.map((row) => ({
        size: row.size,
        signedAt: row.signed_at,
        cause: row.cause,
        line: signedHead(row).line,
      })),
      mailedOn: mailed?.day ?? null,
    };
  }

  private async lastCheck(db: Db): Promise<AuditCheckView | null> {
    const [row] = await db.query<CheckRow>(
      `SELECT checked_at, ok, entries, heads, broken_at, reason, clock_back FROM audit_check
        ORDER BY checked_at DESC, id DESC LIMIT 1`,
    );
    if (row === undefined) return null;
    return {
      at: row.checked_at,
      ok: row.ok === 1,
      entries: row.entries,
      heads: row.heads,
      brokenAt: row.broken_at,
      reason: row.reason,
      clockWentBackAt: JSON.parse(row.clock_back) as number[],
    };
  }
}
