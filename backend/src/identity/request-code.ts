import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { conflict } from '../kernel/problem';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AccountReader, canBeMailed, plainEmail } from './account-reader';
import { SignInMail } from './sign-in-mail';
import { CodeRequestedView } from './code-requested.view';
import { InstallationReader } from './installation-reader';
import { RateLimit } from './rate-limit';
import { hashOf, keyedHash, newCode, newToken } from '../kernel/secret-words';

const VALID_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
const KEPT_MS = 24 * HOUR_MS;
const MAILS_AN_HOUR = 3;

export interface CodeRequest {
  email: string;
  /** The cookie of a browser that asked before, so that the newest and the older mail both work in it. */
  pre: string | null;
  /** Where the request came from; only a keyed hash of it is kept, for a day. */
  source: string;
}

/**
 * Asks for a sign-in code. An unknown address costs the same work, leaves the same row and gets the same answer;
 * the mail itself goes out after the answer, so that its time tells nothing either.
 */
@Injectable()
export class RequestCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly limit: RateLimit,
    private readonly mail: SignInMail,
  ) {}

  /** @returns the cookie to set (null on a repeated submit) beside the answer. @throws 409, 429 */
  async run(request: CodeRequest): Promise<{ view: CodeRequestedView; pre: string | null }> {
    let issued: { pre: string; send: (() => void) | null } | null = null;
    const view = await this.work.write(async (tx) => {
      issued = await this.issue(tx, request);
      return { sent: true } as CodeRequestedView;
    });
    const made = issued as { pre: string; send: (() => void) | null } | null;
    made?.send?.();
    return { view, pre: made?.pre ?? null };
  }

  private async issue(
    tx: Tx,
    request: CodeRequest,
  ): Promise<{ pre: string; send: (() => void) | null }> {
    const installed = await this.installation.current(tx);
    if (installed.mode !== 'real') throw conflict('not-a-real-panel');
    const email = plainEmail(request.email);
    const emailHash = keyedHash(installed.secret, email);
    await this.limit.countSource(tx, keyedHash(installed.secret, request.source));
    const account = await this.accounts.byEmail(email, tx);
    const mayMail = (await this.mailsLastHour(tx, emailHash)) < MAILS_AN_HOUR;
    const [pre, code] = [request.pre ?? newToken(), newCode()];
    await this.store(tx, { accountId: account?.id ?? null, emailHash, pre, code, mayMail });
    await tx.audit('signInCode.requested', 'sign-in', { emailHash });
    const send = canBeMailed(account) && mayMail ? () => this.mail.queue(account, code) : null;
    return { pre, send };
  }

  private async store(
    tx: Tx,
    made: {
      accountId: string | null;
      emailHash: string;
      pre: string;
      code: string;
      mayMail: boolean;
    },
  ): Promise<void> {
    const now = this.clock.now();
    await tx.execute('DELETE FROM sign_in_code WHERE created_at < $1', [shifted(now, -KEPT_MS)]);
    await tx.insert('sign_in_code', {
      id: newId(),
      account_id: made.accountId,
      email_hash: made.emailHash,
      pre_hash: hashOf(made.pre),
      code_hash: hashOf(made.pre, made.code),
      created_at: now,
      expires_at: shifted(now, VALID_MS),
      tries: 0,
      used_at: null,
      mailed: made.mayMail,
    });
  }

  /** Unknown addresses are counted as if they had been mailed. */
  private async mailsLastHour(tx: Tx, emailHash: string): Promise<number> {
    const [row] = await tx.query<{ mails: number }>(
      `SELECT CAST(count(*) AS integer) AS mails FROM sign_in_code
        WHERE email_hash = $1 AND created_at > $2 AND mailed = 1`,
      [emailHash, shifted(this.clock.now(), -HOUR_MS)],
    );
    return row?.mails ?? 0;
  }
}

function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
