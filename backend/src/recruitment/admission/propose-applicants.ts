import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ApplicantsView } from '../applicants/applicant.view';
import { ApplicantsReader } from '../applicants/applicants-reader';
import { CampaignReader, labelOf } from '../campaigns/campaign-reader';
import { CaseDesk } from './case-desk';
import { ProposalDto } from './proposal.dto';

/**
 * AU proposes whom to admit, and the panel gets a closed case to decide (UP 3.2, interpretation `admission`). The
 * title names the call and nobody; who is proposed stands on the page of the campaign. When the panel said no, or the
 * case was left without a decision, AU proposes anew, in a case of its own.
 */
@Injectable()
export class ProposeApplicants {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignReader,
    private readonly applicants: ApplicantsReader,
    private readonly desk: CaseDesk,
  ) {}

  /** @throws 409 when the call is not closed or a proposal still waits, for the panel or for who was admitted, 404 for an unknown applicant */
  run(campaignId: string, { meetingId, applicantIds }: ProposalDto): Promise<ApplicantsView> {
    return this.work.write(async (tx) => {
      const campaign = await this.campaigns.row(campaignId, tx);
      if (campaign.state !== 'closed') throw conflict('campaign-not-closed');
      if (campaign.caseId !== null) await this.withdraw(tx, campaignId, campaign.caseId);
      for (const id of applicantIds) await propose(tx, campaignId, id);
      const title = `${TITLE[campaign.language]} ${labelOf(campaign)}`;
      const caseId = await this.desk.raise(tx, meetingId, title);
      await tx.update('campaign', campaignId, campaign.version, { case_id: caseId });
      const proposed = applicantIds.length;
      await tx.audit('applicants.proposed', `campaign:${campaignId}`, { caseId, proposed });
      tx.changed('campaigns');
      return this.applicants.of(campaignId, tx);
    });
  }

  /** Takes back the former proposal, as far as the panel did not adopt it. */
  private async withdraw(tx: Tx, campaignId: string, caseId: string): Promise<void> {
    const former = await this.desk.of(caseId, tx);
    const { outcome } = former ?? { outcome: 'untreated' };
    if (outcome === 'waits') throw conflict('already-proposed');
    const back = await tx.execute(
      `UPDATE application SET state = 'sent', version = version + 1
        WHERE campaign_id = $1 AND state = 'proposed'`,
      [campaignId],
    );
    // Whom the panel said yes to is admitted first, or answered.
    if (outcome === 'adopted' && back > 0) throw conflict('already-proposed');
  }
}

/** What the case is called on the agenda, in the language of the call. */
const TITLE = {
  nb: 'Opptak etter utlysning',
  nn: 'Opptak etter utlysing',
  en: 'Admission after call',
} as const;

async function propose(tx: Tx, campaignId: string, id: string): Promise<void> {
  const changed = await tx.execute(
    `UPDATE application SET state = 'proposed', version = version + 1
      WHERE id = $1 AND campaign_id = $2 AND state = 'sent' AND place IS NOT NULL`,
    [id, campaignId],
  );
  if (changed !== 1) throw notFound();
}
