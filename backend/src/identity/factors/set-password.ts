import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { PersonFacts } from '../person-facts';
import { SessionBook } from '../session-book';
import { SetupCodes } from '../setup-codes';
import { FactorMail } from './factor-mail';
import { FactorStore } from './factor-store';
import { hashPassword } from './password-hash';
import { KnownAbout, refusalOf } from './password-rules';
import { SetPasswordDto } from './set-password.dto';
import { WaysInReader } from './ways-in-reader';
import { WaysInView } from './ways-in.view';

/** Sets or changes password and app together; every other session of the person ends, and they are told by mail. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly factors: FactorStore,
    private readonly sessions: SessionBook,
    private readonly ways: WaysInReader,
    private readonly mail: FactorMail,
    private readonly setup: SetupCodes,
  ) {}

  /** @throws 400 when the password is weak or the code is not the app's */
  async run(actor: Actor, { password, code }: SetPasswordDto): Promise<WaysInView> {
    const { personId, sessionId } = actor;
    if (personId === null) throw signedOut();
    const refused = refusalOf(password, await this.knownAbout(personId));
    if (refused !== null) throw badInput([{ field: 'password', constraint: refused }]);
    const hash = await hashPassword(password);
    return this.work.write(async (tx) => {
      if (!(await this.factors.setPassword(tx, personId, hash, code))) {
        throw badInput([{ field: 'code', constraint: 'notValid' }]);
      }
      await this.sessions.endAll(tx, personId, sessionId);
      await this.setup.noteWaySet(tx, sessionId);
      await this.mail.tell(tx, personId, 'passwordSet');
      await tx.audit('password.set', `person:${personId}`);
      tx.changed(`person:${personId}`);
      return this.ways.of(actor, tx);
    });
  }

  private async knownAbout(personId: string): Promise<KnownAbout> {
    const card = await this.people.card(personId);
    const account = await this.accounts.byPerson(personId);
    const { panelName } = await this.installation.current();
    return {
      name: card?.name ?? '',
      email: account?.email ?? card?.email ?? null,
      signInName: account?.signInName ?? null,
      panelName: panelName ?? '',
    };
  }
}
