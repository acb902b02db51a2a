import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { FactorMail } from '../factors/factor-mail';
import { SignInGate } from '../factors/sign-in-gate';
import { PersonFacts } from '../person-facts';
import { SetupCode, SetupCodes } from '../setup-codes';
import { WayEnder } from './way-ender';

/**
 * «It was not me»: what somebody else set with the code ends, every session is cut, and the coordinator is told.
 * The holder of the paper can do it without being signed in, for its code is worth nothing else any more.
 */
@Injectable()
export class ReportCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: SignInGate,
    private readonly codes: SetupCodes,
    private readonly ender: WayEnder,
    private readonly people: PersonFacts,
    private readonly mail: FactorMail,
  ) {}

  /** By the code on the paper. @throws 400 for an unknown code, 409 for one that nobody has used, 429 */
  async byCode(typed: string, source: string): Promise<void> {
    await this.gate.enterByPaper(source);
    await this.work.write(async (tx) => {
      const code = await this.codes.byCode(tx, typed);
      if (code === null) throw badInput([{ field: 'code', constraint: 'notValid' }]);
      if (code.usedAt === null) throw conflict('code-unused');
      await this.report(tx, code);
      return null;
    });
  }

  /** By its owner, who is signed in and is shown the first use. @throws 404 for another's */
  async bySeen({ personId }: Actor, id: string, mine: boolean): Promise<void> {
    await this.work.write(async (tx) => {
      const code = await this.codes.byId(tx, id);
      if (code === null || code.usedAt === null || code.personId !== personId) throw notFound();
      if (!mine) await this.report(tx, code);
      await tx.execute('UPDATE setup_code SET seen_at = $1 WHERE id = $2', [this.clock.now(), id]);
      await tx.audit('setupCode.seen', `setupCode:${id}`, { mine });
      return null;
    });
  }

  private async report(tx: Tx, { id, personId, createdAt, reportedAt }: SetupCode): Promise<void> {
    if (reportedAt === null) {
      const set = 'UPDATE setup_code SET reported_at = $1 WHERE id = $2';
      await tx.execute(set, [this.clock.now(), id]);
      await this.ender.end(tx, personId, createdAt);
      const coordinator = await this.people.coordinatorOn(this.clock.today(), tx);
      await this.mail.tell(tx, personId, 'codeReported', [coordinator?.email ?? null]);
    }
    await tx.audit('setupCode.reported', `setupCode:${id}`);
    tx.changed('access');
  }
}
