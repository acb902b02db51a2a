import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { badInput } from '../kernel/problem';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AccountReader } from './account-reader';
import { RateLimit } from './rate-limit';
import { Admission, Admitted } from './admission';
import { hashOf, plainCode, sameHash } from '../kernel/secret-words';
import { SessionView } from './session.view';
import { Visit } from './visit';

const MOST_TRIES = 5;

export interface TypedCode {
  code: string;
  /** Cookie of the browser that asked; without it no code can be right. */
  pre: string | null;
}

interface CodeRow {
  id: string;
  account_id: string | null;
  email_hash: string;
  code_hash: string;
}

/** What a sign-in gave: a view and the cookies to set, null when the same submit came twice. */
export interface OpenedSession {
  view: SessionView;
  token: string | null;
  /** Null also when no browser is remembered. */
  browser: string | null;
}

/**
 * Opens a session with a mailed code, typed in the browser that asked for it: within ten minutes, once, and
 * within five tries. A wrong code is counted, so this unit of work commits and the refusal follows it.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly limit: RateLimit,
    private readonly admission: Admission,
  ) {}

  /** @throws 400 when the code is wrong, used, too old or from another browser (never which), 429 */
  async run({ code, pre }: TypedCode, visit: Visit): Promise<OpenedSession> {
    if (pre === null) throw wrongCode();
    let admitted: Admitted | null = null;
    const view = await this.work.write(async (tx) => {
      const waiting = await this.waiting(tx, pre);
      if (waiting.length === 0) throw wrongCode();
      for (const row of waiting) await this.limit.askAccount(tx, row.email_hash);
      const typed = hashOf(pre, plainCode(code));
      const right = waiting.find((row) => sameHash(row.code_hash, typed));
      if (!right?.account_id) return this.refuse(tx, waiting);
      admitted = await this.open(tx, right.account_id, pre, visit);
      return admitted.view;
    });
    if (view === null) throw wrongCode();
    const made = admitted as Admitted | null;
    return { view, token: made?.token ?? null, browser: made?.browser ?? null };
  }

  private waiting(tx: Tx, pre: string): Promise<CodeRow[]> {
    return tx.query<CodeRow>(
      `SELECT id, account_id, email_hash, code_hash FROM sign_in_code
        WHERE pre_hash = $1 AND used_at IS NULL AND tries < $2 AND expires_at >= $3
        ORDER BY created_at`,
      [hashOf(pre), MOST_TRIES, this.clock.now()],
    );
  }

  private async refuse(tx: Tx, waiting: CodeRow[]): Promise<null> {
    for (const row of waiting) {
      await tx.execute('UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1', [row.id]);
    }
    for (const hash of new Set(waiting.map((row) => row.email_hash))) {
      await this.limit.noteFailure(tx, hash);
    }
    await tx.audit('session.refused', 'sign-in', { reason: 'wrong-code' });
    return null;
  }

  private async open(tx: Tx, accountId: string, pre: string, visit: Visit): Promise<Admitted> {
    const account = await this.accounts.byId(accountId, tx);
    if (!account) throw wrongCode();
    await tx.execute(
      'UPDATE sign_in_code SET used_at = $1 WHERE pre_hash = $2 AND used_at IS NULL',
      [this.clock.now(), hashOf(pre)],
    );
    const who = { personId: account.personId, accountId, method: 'code' as const };
    return this.admission.admit(tx, who, visit);
  }
}

function wrongCode(): Error {
  return badInput([{ field: 'code', constraint: 'notValid' }]);
}
