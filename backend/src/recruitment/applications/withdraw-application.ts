import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ApplicationFloods } from './application-floods';
import { ApplicationReader } from './application-reader';
import { EraseApplication } from './erase-application';
import { ApplicationWithdrawnView } from './own-application.view';

/** An applicant takes the application back: it is erased at once. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly floods: ApplicationFloods,
    private readonly applications: ApplicationReader,
    private readonly eraser: EraseApplication,
  ) {}

  /** @throws 404 for a link that leads nowhere, 429 */
  run(token: string, source: string): Promise<ApplicationWithdrawnView> {
    return this.work.write(async (tx) => {
      await this.floods.countLink(tx, source);
      const row = await this.applications.byToken(token, tx);
      if (row === null) throw notFound();
      await this.eraser.erase(tx, row);
      tx.changed('campaigns');
      return { withdrawn: true as const };
    });
  }
}
