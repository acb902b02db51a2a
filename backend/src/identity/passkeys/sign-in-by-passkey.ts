import { Injectable } from '@nestjs/common';
import { badInput } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { Admission, Admitted } from '../admission';
import { OpenedSession } from '../sign-in';
import { Visit } from '../visit';
import { PasskeyChallenges } from './passkey-challenges';
import { challengeIn, PasskeyAnswer, PasskeyVerifier } from './passkey-verifier';

/**
 * Opens a session with a passkey, in the browser that asked for the question. The challenge is used up whatever
 * comes of it, so this unit of work commits and the refusal follows it.
 */
@Injectable()
export class SignInByPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountReader,
    private readonly challenges: PasskeyChallenges,
    private readonly verifier: PasskeyVerifier,
    private readonly admission: Admission,
  ) {}

  /** @throws 400 when anything is wrong (never what) */
  async run(answer: PasskeyAnswer, pre: string | null, visit: Visit): Promise<OpenedSession> {
    const challenge = challengeIn(answer.clientData);
    if (pre === null || challenge === null) throw wrongPasskey();
    let admitted: Admitted | null = null;
    const view = await this.work.write(async (tx) => {
      if (!(await this.challenges.use(tx, challenge, 'sign-in', pre))) throw wrongPasskey();
      admitted = await this.admit(tx, answer, challenge, visit);
      if (admitted === null)
        await tx.audit('session.refused', 'sign-in', { reason: 'wrong-passkey' });
      return admitted?.view ?? null;
    });
    if (view === null) throw wrongPasskey();
    const made = admitted as Admitted | null;
    return { view, token: made?.token ?? null, browser: made?.browser ?? null };
  }

  private async admit(
    tx: Tx,
    answer: PasskeyAnswer,
    challenge: string,
    visit: Visit,
  ): Promise<Admitted | null> {
    const passkey = await this.verifier.check(tx, answer, challenge, null);
    if (passkey === null) return null;
    const { person_id: personId } = passkey;
    const account = await this.accounts.byPerson(personId, tx);
    const who = { personId, accountId: account?.id ?? null, method: 'passkey' as const };
    return this.admission.admit(tx, who, visit);
  }
}

function wrongPasskey(): Error {
  return badInput([{ field: 'passkey', constraint: 'passkeyNotValid' }]);
}
