import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { badInput, signedOut } from '../kernel/problem';
import { keyedHash, newToken, plainCode, sameHash } from '../kernel/secret-words';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { InstallationReader } from './installation-reader';
import { SessionBook } from './session-book';
import { SessionViewReader } from './session-view-reader';
import { SessionView } from './session.view';

const MOST_TRIES = 5;

interface CodeRow {
  id: string;
  code_hash: string;
  on_page: number;
}

/** What a proof gave: a view and the new cookie, null when the same submit came twice. */
export interface ProvedSession {
  view: SessionView;
  token: string | null;
}

/**
 * Proves a session once more with the fresh code: within ten minutes, once, and within five tries. A wrong code is
 * counted, so this unit of work commits and the refusal follows it.
 */
@Injectable()
export class ProveByCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 400 when the code is wrong, used or too old (never which) */
  async run({ sessionId }: Actor, typed: string): Promise<ProvedSession> {
    if (sessionId === null) throw signedOut();
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const code = await this.use(tx, sessionId, typed);
      if (code === null) {
        await tx.audit('session.notProved', `session:${sessionId}`, { reason: 'wrong-code' });
        return null;
      }
      token = newToken();
      const method = code.on_page === 1 ? 'pageCode' : 'code';
      return this.views.of(await this.sessions.prove(tx, sessionId, method, token), tx);
    });
    if (view === null) throw badInput([{ field: 'code', constraint: 'notValid' }]);
    return { view, token };
  }

  private async use(tx: Tx, sessionId: string, typed: string): Promise<CodeRow | null> {
    const now = this.clock.now();
    const waiting = await tx.query<CodeRow>(
      `SELECT id, code_hash, on_page FROM proof_code
        WHERE session_id = $1 AND used_at IS NULL AND tries < $2 AND expires_at >= $3`,
      [sessionId, MOST_TRIES, now],
    );
    const { secret } = await this.installation.current(tx);
    const hash = keyedHash(secret, sessionId, plainCode(typed));
    const right = waiting.find((row) => sameHash(row.code_hash, hash));
    for (const row of right ? [] : waiting) {
      await tx.execute('UPDATE proof_code SET tries = tries + 1 WHERE id = $1', [row.id]);
    }
    if (!right) return null;
    const set = 'UPDATE proof_code SET used_at = $1 WHERE session_id = $2 AND used_at IS NULL';
    await tx.execute(set, [now, sessionId]);
    return right;
  }
}
