import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, signedOut } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { OpenedSession } from '../sign-in';
import { FactorStore } from './factor-store';
import { isPassword } from './password-hash';
import { Caller, SignInGate } from './sign-in-gate';

/** Password and the app's code together; neither alone tells whether it was right. */
interface Typed {
  password: string;
  code: string;
}

/**
 * Signs in, or proves a session once more, by password and the code of an app. The slow hash is computed outside
 * the transaction, and for an unknown account too, so that time tells nothing and nobody waits for it.
 */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: SignInGate,
    private readonly accounts: AccountReader,
    private readonly factors: FactorStore,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 400 when anything is wrong (never what), 409 in the example panel, 429 */
  async open(typed: Typed & { name: string }, source: string): Promise<OpenedSession> {
    const caller = await this.gate.enter(typed.name, source);
    return this.act(caller, typed, async (tx, token) => {
      const { account } = caller;
      if (!account) throw wrong();
      const holder = { personId: account.personId, accountId: account.id };
      const actor = await this.sessions.open(tx, token, { ...holder, method: 'password' });
      await tx.audit('session.opened', `session:${actor.sessionId}`, { method: 'password' });
      return actor;
    });
  }

  /** The same as proof in a session that stands. @throws 400, 429 */
  async prove({ personId, sessionId }: Actor, typed: Typed, source: string) {
    if (personId === null || sessionId === null) throw signedOut();
    const account = await this.accounts.byPerson(personId);
    const name = account?.email ?? account?.signInName;
    if (!name) throw wrong();
    const caller = await this.gate.enter(name, source);
    return this.act(caller, typed, (tx, token) =>
      this.sessions.prove(tx, sessionId, 'password', token),
    );
  }

  private async act(
    caller: Caller,
    typed: Typed,
    then: (tx: Tx, token: string) => Promise<Actor>,
  ): Promise<OpenedSession> {
    const personId = caller.account?.personId ?? null;
    const hash = await this.factors.passwordHash(personId);
    const known = await isPassword(typed.password, hash);
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      if (!(await this.isRight(tx, personId, { known, hash, code: typed.code }))) {
        await this.gate.noteFailure(tx, caller, 'wrong-password');
        return null;
      }
      token = newToken();
      return this.views.of(await then(tx, token), tx);
    });
    if (view === null) throw wrong();
    return { view, token };
  }

  /** The code is used up only when the password was right, and the password must still be the one compared. */
  private async isRight(
    tx: Tx,
    personId: string | null,
    { known, hash, code }: { known: boolean; hash: string | null; code: string },
  ): Promise<boolean> {
    if (personId === null || !known) return false;
    if ((await this.factors.passwordHash(personId, tx)) !== hash) return false;
    if (!(await this.factors.useTotp(tx, personId, code))) return false;
    await this.factors.notePasswordUse(tx, personId);
    return true;
  }
}

function wrong(): Error {
  return badInput([{ field: 'password', constraint: 'wrong-sign-in' }]);
}
