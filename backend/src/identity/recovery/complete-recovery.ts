import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { FactorMail } from '../factors/factor-mail';
import { PersonFacts } from '../person-facts';
import { LetterDocument } from '../setup/letter-document';
import { LetterReader } from '../setup/letter-reader';
import { SignInNames } from '../setup/sign-in-names';
import { WayEnder } from '../setup/way-ender';
import { MadeCode, SetupCodes } from '../setup-codes';
import { Recovery, RecoveryReader } from './recovery-reader';
import { CompletedRecoveryView } from './recovery.view';

/**
 * Carries a recovery through when its day has passed: every session and every old way in ends, a new address takes
 * effect, and a letter with a one-time code is printed for the person.
 */
@Injectable()
export class CompleteRecovery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly recoveries: RecoveryReader,
    private readonly ender: WayEnder,
    private readonly names: SignInNames,
    private readonly codes: SetupCodes,
    private readonly letters: LetterReader,
    private readonly document: LetterDocument,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404, 409 before its time, when it is over, for oneself, or when the address is now another's */
  async run(actor: Actor, id: string): Promise<CompletedRecoveryView> {
    let made: { code: MadeCode; personId: string } | null = null;
    const done = await this.work.write(async (tx) => {
      const row = await this.recoveries.byId(id, tx);
      if (actor.personId === row.personId) throw conflict('own-recovery');
      if (this.recoveries.stateOf(row) !== 'ready') throw conflict('recovery-not-ready');
      await tx.update('recovery', id, row.version, { completed_at: this.clock.now() });
      await this.mail.tell(tx, row.personId, 'recoveryCompleted', [row.newEmail]);
      await this.startAnew(tx, row);
      const { personId } = row;
      const code = await this.codes.make(tx, { personId, kind: 'recovery', by: actor.personId });
      made = { code, personId };
      await tx.audit('recovery.completed', `recovery:${id}`, { personId });
      tx.changed('access');
      tx.changed(`person:${personId}`);
      const recovery = await this.recoveries.view(await this.recoveries.byId(id, tx), actor, tx);
      return { recovery, letter: await this.letters.byId(code.id, tx) };
    });
    return { ...done, pdf: await this.print(made) };
  }

  private async startAnew(tx: Tx, { personId, newEmail }: Recovery): Promise<void> {
    await this.ender.end(tx, personId);
    if (newEmail !== null) {
      const holder = await this.accounts.byEmail(newEmail, tx);
      if (holder && holder.personId !== personId) throw conflict('email-taken');
      await tx.execute(
        'UPDATE account SET email = $1, version = version + 1 WHERE person_id = $2',
        [newEmail, personId],
      );
    }
    await tx.execute(
      `UPDATE sign_in_code SET used_at = $1 WHERE used_at IS NULL
        AND account_id IN (SELECT id FROM account WHERE person_id = $2)`,
      [this.clock.now(), personId],
    );
    await this.names.ensure(tx, personId, (await this.people.card(personId, tx))?.name ?? '');
  }

  private async print(made: { code: MadeCode; personId: string } | null): Promise<string | null> {
    return made && this.document.write(made.personId, made.code, null);
  }
}
