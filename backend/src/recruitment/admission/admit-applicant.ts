import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ApplicantsView } from '../applicants/applicant.view';
import { ApplicantsReader } from '../applicants/applicants-reader';
import { ApplicationReader } from '../applications/application-reader';
import { CampaignReader } from '../campaigns/campaign-reader';
import { CaseDesk } from './case-desk';

/**
 * Enters a proposed applicant as a person, once the panel has decided (interpretation `admission`). The seat comes
 * by the ordinary appointment afterwards, so that every rule on seats and terms is asked there.
 */
@Injectable()
export class AdmitApplicant {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly applications: ApplicationReader,
    private readonly campaigns: CampaignReader,
    private readonly applicants: ApplicantsReader,
    private readonly desk: CaseDesk,
  ) {}

  /** @throws 404, 409 when nobody proposed the applicant or the panel has adopted nothing yet */
  run(id: string): Promise<ApplicantsView> {
    return this.work.write(async (tx) => {
      const row = await this.applications.application(id, tx);
      if (row.state !== 'proposed') throw conflict('not-proposed');
      const { caseId } = await this.campaigns.row(row.campaignId, tx);
      const decided = caseId === null ? null : await this.desk.of(caseId, tx);
      if (decided?.outcome !== 'adopted') throw conflict('not-decided');
      const person = { id: row.applicantId, name: row.name, email: row.email, version: 1 };
      await tx.insert('person', person);
      const changes = { state: 'admitted', decided_at: this.clock.now() };
      await tx.update('application', id, row.version, changes);
      await tx.audit('applicant.admitted', `person:${row.applicantId}`, { case: decided.label });
      tx.changed('campaigns');
      tx.changed('people');
      return this.applicants.of(row.campaignId, tx);
    });
  }
}
