import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, signedOut } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { OpenedSession } from '../sign-in';
import { FactorMail } from './factor-mail';
import { FactorStore } from './factor-store';
import { SignInGate } from './sign-in-gate';

/**
 * Signs in, or proves a session once more, by one of the ten codes on paper. It cuts nothing, but its owner is told
 * by mail. Guessing 80 bits is hopeless, so only the source is slowed down: nobody can hold the owner up.
 */
@Injectable()
export class RecoveryCodeSignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: SignInGate,
    private readonly accounts: AccountReader,
    private readonly factors: FactorStore,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 400 when name or code is wrong or the code is used (never which), 409 in the example panel, 429 */
  async open(
    typed: { name: string; recoveryCode: string },
    source: string,
  ): Promise<OpenedSession> {
    await this.gate.enterByPaper(source);
    return this.act(typed.recoveryCode, async (tx, use) => {
      const account = await this.accounts.bySignIn(typed.name, tx);
      if (!account || !(await use(account.personId))) return null;
      const token = newToken();
      const holder = { personId: account.personId, accountId: account.id };
      const actor = await this.sessions.open(tx, token, { ...holder, method: 'recovery' });
      await tx.audit('session.opened', `session:${actor.sessionId}`, { method: 'recovery' });
      return { actor, token };
    });
  }

  /** The same as proof in a session that stands. @throws 400, 429 */
  async prove({ personId, sessionId }: Actor, recoveryCode: string, source: string) {
    if (personId === null || sessionId === null) throw signedOut();
    await this.gate.enterByPaper(source);
    return this.act(recoveryCode, async (tx, use) => {
      if (!(await use(personId))) return null;
      const token = newToken();
      return { actor: await this.sessions.prove(tx, sessionId, 'recovery', token), token };
    });
  }

  private async act(
    code: string,
    then: (
      tx: Tx,
      use: (personId: string) => Promise<boolean>,
    ) => Promise<{ actor: Actor; token: string } | null>,
  ): Promise<OpenedSession> {
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const opened = await then(tx, (personId) => this.use(tx, personId, code));
      if (opened === null) {
        await tx.audit('session.refused', 'sign-in', { reason: 'wrong-recovery-code' });
        return null;
      }
      token = opened.token;
      return this.views.of(opened.actor, tx);
    });
    if (view === null) throw badInput([{ field: 'recoveryCode', constraint: 'notValid' }]);
    return { view, token };
  }

  private async use(tx: Tx, personId: string, code: string): Promise<boolean> {
    const left = await this.factors.useRecoveryCode(tx, personId, code);
    if (left === null) return false;
    await this.mail.tell(tx, personId, 'recoveryCodeUsed');
    await tx.audit('recoveryCode.used', `person:${personId}`, { left });
    tx.changed(`person:${personId}`);
    return true;
  }
}
