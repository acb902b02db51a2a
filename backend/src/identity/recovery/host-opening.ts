import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { FactorMail } from '../factors/factor-mail';
import { InstallationReader } from '../installation-reader';
import { RoleFacts } from '../role-facts';
import { MadeCode, SetupCodes } from '../setup-codes';

/**
 * The last way: whoever runs the server makes a one-time code for the coordinator, who can let no one in while
 * locked out. It takes nothing away from anyone, is audited, and is shown to all members for thirty days.
 */
@Injectable()
export class HostOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly roles: RoleFacts,
    private readonly codes: SetupCodes,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 409 in the example panel, or when nobody with an account does the coordinator's duty today */
  run(): Promise<MadeCode> {
    return this.work.write(async (tx) => {
      const { mode } = await this.installation.current(tx);
      if (mode !== 'real') throw conflict('not-a-real-panel');
      const personId = await this.coordinator(tx);
      if (personId === null) throw conflict('no-coordinator');
      const made = await this.codes.make(tx, { personId, kind: 'host', by: null });
      await this.mail.tell(tx, personId, 'hostCodeMade');
      await tx.audit('hostOpening.made', `setupCode:${made.id}`, { personId });
      tx.changed('access');
      return made;
    });
  }

  private async coordinator(tx: Tx): Promise<string | null> {
    for (const personId of await this.accounts.peopleWithAccount(tx)) {
      const roles = await this.roles.rolesOn(personId, this.clock.today(), tx);
      if (roles.includes('coordinator')) return personId;
    }
    return null;
  }
}
