import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { addYears } from '../../membership/rules/period';
import { StatutesReader } from '../../statutes/statutes-reader';
import { ApplicantsView } from '../applicants/applicant.view';
import { ApplicantsReader } from '../applicants/applicants-reader';
import { ApplicationReader, ApplicationRow } from '../applications/application-reader';
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
    private readonly statutes: StatutesReader,
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
      if (row.needsGuardian === 1) await this.noteUnderAge(tx, row);
      const changes = { state: 'admitted', decided_at: this.clock.now() };
      await tx.update('application', id, row.version, changes);
      await tx.audit('applicant.admitted', `person:${row.applicantId}`, { case: decided.label });
      tx.changed('campaigns');
      tx.changed('people');
      return this.applicants.of(row.campaignId, tx);
    });
  }

  /**
   * Under full age nobody is appointed before a guardian has consented (UP 3.2). An application tells an age and no
   * birthday, so the latest day on which they can come of age stands until the coordinator enters the right one.
   */
  private async noteUnderAge(tx: Tx, { applicantId, sentAt }: ApplicationRow): Promise<void> {
    const sentOn = osloDate(sentAt ?? this.clock.now());
    const { age } = (await this.statutes.inForce(sentOn, tx)).data;
    await tx.insert('guardian', {
      id: newId(),
      person_id: applicantId,
      sealed_text: null,
      full_age_on: addYears(sentOn, age.guardianUnder - age.min),
      consented_on: null,
      version: 1,
    });
  }
}
