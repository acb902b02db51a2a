import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { hashOf } from '../kernel/secret-words';
import { CodeWaitingView } from './code-waiting.view';

/** Whether this browser has asked for a code: only then may a link in a mail fill it in. Reading changes nothing. */
@Injectable()
export class WaitingCodes {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  async of(pre: string | null): Promise<CodeWaitingView> {
    if (pre === null) return { waiting: false };
    const rows = await this.readDb.query(
      'SELECT id FROM sign_in_code WHERE pre_hash = $1 AND used_at IS NULL AND expires_at >= $2',
      [hashOf(pre), this.clock.now()],
    );
    return { waiting: rows.length > 0 };
  }
}
