import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { FactorMail } from './factor-mail';
import { FactorStore } from './factor-store';
import { WaysInReader } from './ways-in-reader';
import { NewRecoveryCodesView } from './ways-in.view';

/** Makes ten codes to keep on paper; an older set ends. They are shown in this answer and never again. */
@Injectable()
export class MakeRecoveryCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly factors: FactorStore,
    private readonly ways: WaysInReader,
    private readonly mail: FactorMail,
  ) {}

  async run(actor: Actor): Promise<NewRecoveryCodesView> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    let codes: string[] | null = null;
    const ways = await this.work.write(async (tx) => {
      codes = await this.factors.newRecoveryCodes(tx, personId);
      await this.mail.tell(tx, personId, 'recoveryCodesMade');
      await tx.audit('recoveryCodes.made', `person:${personId}`);
      tx.changed(`person:${personId}`);
      return this.ways.of(actor, tx);
    });
    return { codes, ways };
  }
}
