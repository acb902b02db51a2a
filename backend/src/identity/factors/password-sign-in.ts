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
    private readonly admission: Admission,
  ) {}

  /** @throws 400 when anything is wrong (never what), 409 in the example panel, 429 */
  async open(
    typed: Typed & { name: string },
    source: string,
    visit: Visit,
  ): Promise<OpenedSession> {
    const caller = await this.gate.enter(typed.name, source);
    return this.act(caller, typed, (tx) => {
      const { account } = caller;
      if (!account) throw wrong();
      const who = { personId: account.personId, accountId: account.id };
      return this.admission.admit(tx, { ...who, method: 'password' }, visit);
    });
  }

  /** The same as proof in a session that stands. @throws 400, 429 */
  async prove({ personId, sessionId }: Actor, typed: Typed, source: string) {
    if (personId === null || sessionId === null) throw signedOut();
    const account = await this.accounts.byPerson(personId);
    const name = account?.email ?? account?.signInName;
    if (!name) throw wrong();
    const caller = await this.gate.enter(name, source);
    return this.act(caller, typed, async (tx) => {
      const token = newToken();
      const actor = await this.sessions.prove(tx, sessionId, 'password', token);
      return { view: await this.views.of(actor, tx), token, browser: null };
    });
  }

  private async act(
    caller: Caller,
    typed: Typed,
    then: (tx: Tx) => Promise<OpenedSession>,
  ): Promise<OpenedSession> {
    const personId = caller.account?.personId ?? null;
    const hash = await this.factors.passwordHash(personId);
    const known = await isPassword(typed.password, hash);
    let opened: OpenedSession | null = null;
    const view = await this.work.write(async (tx) => {
      if (!(await this.isRight(tx, personId, { known, hash, code: typed.code }))) {
        await this.gate.noteFailure(tx, caller, 'wrong-password');
        return null;
      }
      opened = await then(tx);
      return opened.view;
    });
    if (view === null) throw wrong();
    return opened ?? { view, token: null, browser: null };
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
