import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { addMonths } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { dated } from '../../texts/dated';
import { ApplicantsView } from '../applicants/applicant.view';
import { ApplicantsReader } from '../applicants/applicants-reader';
import { ApplicationReader, ApplicationRow } from '../applications/application-reader';
import { ANSWERED_MONTHS } from '../applications/old-applications';
import { CampaignReader } from '../campaigns/campaign-reader';
import { CaseDesk } from './case-desk';
import { chosenAddresses, refuseWhileChosenWait } from './chosen';

/**
 * Tells those who were not chosen, kindly and without a name, and starts the clock that erases what they wrote. With
 * nobody admitted this ends the call, and the letter says so.
 */
@Injectable()
export class AnswerApplicants {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: CampaignReader,
    private readonly applicants: ApplicantsReader,
    private readonly applications: ApplicationReader,
    private readonly installation: InstallationReader,
    private readonly desk: CaseDesk,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
  ) {}

  /** @throws 409 while the call is open, a proposal waits for the panel, or somebody chosen waits to be taken in */
  run(campaignId: string): Promise<ApplicantsView> {
    return this.work.write(async (tx) => {
      const { state, caseId } = await this.campaigns.row(campaignId, tx);
      if (state !== 'closed') throw conflict('campaign-not-closed');
      const proposal = caseId === null ? null : await this.desk.of(caseId, tx);
      if (proposal?.outcome === 'waits') throw conflict('not-decided');
      const all = await this.applications.placed(campaignId, tx);
      const outcome = proposal?.outcome ?? null;
      refuseWhileChosenWait(all, outcome);
      const waiting = all.filter(({ state: each }) => each === 'sent' || each === 'proposed');
      const addresses = chosenAddresses(all, outcome);
      const othersChosen = all.some(({ state: each }) => each === 'admitted');
      for (const each of waiting) {
        // One letter to one address, whoever has used it in however many applications, and none to who was chosen.
        const isFirst = !addresses.has(each.email.toLowerCase());
        if (isFirst) await this.write(tx, each, othersChosen);
        addresses.add(each.email.toLowerCase());
        await close(tx, each.id, this.clock.now());
      }
      await tx.audit('applicants.answered', `campaign:${campaignId}`, { answered: waiting.length });
      tx.changed('campaigns');
      return this.applicants.of(campaignId, tx);
    });
  }

  private async write(
    tx: Tx,
    { email, language }: ApplicationRow,
    othersChosen: boolean,
  ): Promise<void> {
    const { panelName } = await this.installation.current(tx);
    const until = dated(language, addMonths(this.clock.today(), ANSWERED_MONTHS));
    const which = othersChosen ? 'applicant-not-chosen' : 'applicant-nobody-chosen';
    const text = await this.texts.write(which, language, { panel: panelName ?? '', until }, tx);
    await this.outbox.add(tx, { ...text, to: email, kind: 'application-answer' });
  }
}

async function close(tx: Tx, id: string, now: string): Promise<void> {
  await tx.execute(
    `UPDATE application SET state = 'notChosen', decided_at = $1, version = version + 1 WHERE id = $2`,
    [now, id],
  );
}
