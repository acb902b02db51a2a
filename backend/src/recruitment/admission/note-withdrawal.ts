import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ApplicantsView } from '../applicants/applicant.view';
import { ApplicantsReader } from '../applicants/applicants-reader';
import { ApplicationReader } from '../applications/application-reader';
import { EraseApplication } from '../applications/erase-application';

/**
 * An applicant has told the coordinator that they do not want to after all: the application is erased at once, as
 * when they take it back by their own link. So somebody the panel said yes to holds up nobody else's answer.
 */
@Injectable()
export class NoteWithdrawal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly applications: ApplicationReader,
    private readonly applicants: ApplicantsReader,
    private readonly eraser: EraseApplication,
  ) {}

  /** @throws 404, 409 for whoever is admitted or answered, or is not compared yet */
  run(id: string): Promise<ApplicantsView> {
    return this.work.write(async (tx) => {
      const row = await this.applications.application(id, tx);
      const isCompared = row.place !== null && (row.state === 'sent' || row.state === 'proposed');
      if (!isCompared) throw conflict('not-withdrawable');
      await this.eraser.erase(tx, row);
      await tx.audit('applicant.withdrawn', `campaign:${row.campaignId}`);
      tx.changed('campaigns');
      return this.applicants.of(row.campaignId, tx);
    });
  }
}
