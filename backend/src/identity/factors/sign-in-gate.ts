import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/problem';
import { keyedHash } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Account, AccountReader, plainEmail } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { RateLimit } from '../rate-limit';

/** Who wants in: known or not, the same is counted under the same kind of key. */
export interface Caller {
  account: Account | null;
  /** Keyed hash of the address or name, under which failures are counted. */
  bucket: string;
}

/** What stands before every sign-in that is typed: the source is counted, and a busy account must wait. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly limit: RateLimit,
  ) {}

  /**
   * @param typed  address or sign-in name
   * @param source where the request came from; only a keyed hash of it is kept, for a day
   * @throws 409 outside a real panel, 429
   */
  enter(typed: string, source: string): Promise<Caller> {
    return this.work.housekeeping(async (tx) => {
      await this.countSource(tx, source);
      const { secret } = await this.installation.current(tx);
      const account = await this.accounts.bySignIn(typed, tx);
      const bucket = keyedHash(secret, account?.email ?? plainEmail(typed));
      await this.limit.askAccount(tx, bucket);
      return { account, bucket };
    });
  }

  /** For codes of 80 bits: nobody's failures hold their owner up, only the source is counted. */
  enterByPaper(source: string): Promise<void> {
    return this.work.housekeeping((tx) => this.countSource(tx, source));
  }

  /** In the transaction that turns a caller away. */
  async noteFailure(tx: Tx, { bucket }: Caller, reason: string): Promise<void> {
    await this.limit.noteFailure(tx, bucket);
    await tx.audit('session.refused', 'sign-in', { reason });
  }

  private async countSource(tx: Tx, source: string): Promise<void> {
    const { mode, secret } = await this.installation.current(tx);
    if (mode !== 'real') throw conflict('not-a-real-panel');
    await this.limit.countSource(tx, keyedHash(secret, source));
  }
}
