import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, signedOut } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { Admission } from '../admission';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { OpenedSession } from '../sign-in';
import { Visit } from '../visit';
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
    private readonly admission: Admission,
  ) {}

  /** @throws 400 when name or code is wrong or the code is used (never which), 409 in the example panel, 429 */
  async open(
    typed: { name: string; recoveryCode: string },
    source: string,
    visit: Visit,
  ): Promise<OpenedSession> {
    await this.gate.enterByPaper(source);
    return this.act(async (tx) => {
      const account = await this.accounts.bySignIn(typed.name, tx);
      if (!account || !(await this.use(tx, account.personId, typed.recoveryCode))) return null;
      const who = { personId: account.personId, accountId: account.id };
      return this.admission.admit(tx, { ...who, method: 'recovery' }, visit);
    });
  }

  /** The same as proof in a session that stands. @throws 400, 429 */
  async prove({ personId, sessionId }: Actor, recoveryCode: string, source: string) {
    if (personId === null || sessionId === null) throw signedOut();
    await this.gate.enterByPaper(source);
    return this.act(async (tx) => {
      if (!(await this.use(tx, personId, recoveryCode))) return null;
      const token = newToken();
      const actor = await this.sessions.prove(tx, sessionId, 'recovery', token);
      return { view: await this.views.of(actor, tx), token, browser: null };
    });
  }

  private async act(then: (tx: Tx) => Promise<OpenedSession | null>): Promise<OpenedSession> {
    let opened: OpenedSession | null = null;
    const view = await this.work.write(async (tx) => {
      opened = await then(tx);
      if (opened === null) {
        await tx.audit('session.refused', 'sign-in', { reason: 'wrong-recovery-code' });
        return null;
      }
      return opened.view;
    });
    if (view === null) throw badInput([{ field: 'recoveryCode', constraint: 'notValid' }]);
    return opened ?? { view, token: null, browser: null };
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
