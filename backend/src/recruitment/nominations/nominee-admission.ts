import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { CaseDesk } from '../admission/case-desk';
import { labelOf } from '../campaigns/campaign-reader';
import { RequestCampaignReader } from '../requests/request-campaign-reader';
import { NominationReader } from './nomination-reader';
import { NomineesReader } from './nominees-reader';
import { NomineesView } from './nominee.view';
import { ProposeNomineesDto } from './propose-nominees.dto';

/** What the case is called on the agenda. */
const TITLE = 'Opptak etter forespørsel';

/**
 * From comparing to a person of the panel: AU proposes, the panel decides, the coordinator enters (UP 3.2,
 * interpretation `admission`). When the panel said no, AU proposes anew, in a case of its own. The seat comes by the
 * ordinary appointment afterwards.
 */
@Injectable()
export class NomineeAdmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: RequestCampaignReader,
    private readonly nominations: NominationReader,
    private readonly nominees: NomineesReader,
    private readonly desk: CaseDesk,
  ) {}

  /** @throws 404, 409 when the round is open or a proposal still waits, for the panel or for who was admitted */
  propose(
    campaignId: string,
    { meetingId, nomineeIds }: ProposeNomineesDto,
  ): Promise<NomineesView> {
    return this.work.write(async (tx) => {
      const campaign = await this.campaigns.row(campaignId, tx);
      if (campaign.state !== 'closed') throw conflict('requests-not-closed');
      if (campaign.caseId !== null) await this.withdraw(tx, campaignId, campaign.caseId);
      for (const id of nomineeIds) await propose(tx, campaignId, id);
      const caseId = await this.desk.raise(tx, meetingId, `${TITLE} ${labelOf(campaign)}`);
      await tx.update('request_campaign', campaignId, campaign.version, { case_id: caseId });
      const proposed = nomineeIds.length;
      await tx.audit('nominees.proposed', `requestCampaign:${campaignId}`, { caseId, proposed });
      tx.changed('requests');
      return this.nominees.of(campaignId, tx);
    });
  }

  /** @throws 404, 409 when nobody proposed the nominee or the panel has adopted nothing yet */
  admit(id: string): Promise<NomineesView> {
    return this.work.write(async (tx) => {
      const row = await this.nominations.nomination(id, tx);
      if (row.state !== 'proposed') throw conflict('not-proposed');
      const { caseId } = await this.campaigns.row(row.campaignId, tx);
      const decided = caseId === null ? null : await this.desk.of(caseId, tx);
      if (decided?.outcome !== 'adopted') throw conflict('not-decided');
      const person = { id: row.nomineeId, name: row.name, email: row.email, version: 1 };
      await tx.insert('person', person);
      const changes = { state: 'admitted', decided_at: this.clock.now() };
      await tx.update('nomination', id, row.version, changes);
      await tx.audit('nominee.admitted', `person:${row.nomineeId}`, { case: decided.label });
      tx.changed('requests');
      tx.changed('people');
      return this.nominees.of(row.campaignId, tx);
    });
  }

  /** Takes back the former proposal, as far as the panel did not adopt it. */
  private async withdraw(tx: Tx, campaignId: string, caseId: string): Promise<void> {
    const former = await this.desk.of(caseId, tx);
    const { outcome } = former ?? { outcome: 'untreated' };
    if (outcome === 'waits') throw conflict('already-proposed');
    const back = await tx.execute(
      `UPDATE nomination SET state = 'given', version = version + 1
        WHERE state = 'proposed'
          AND request_id IN (SELECT r.id FROM organisation_request r WHERE r.campaign_id = $1)`,
      [campaignId],
    );
    // Whom the panel said yes to is admitted first, or answered.
    if (outcome === 'adopted' && back > 0) throw conflict('already-proposed');
  }
}

async function propose(tx: Tx, campaignId: string, id: string): Promise<void> {
  const changed = await tx.execute(
    `UPDATE nomination SET state = 'proposed', version = version + 1
      WHERE id = $1 AND state = 'given' AND place IS NOT NULL
        AND request_id IN (SELECT r.id FROM organisation_request r WHERE r.campaign_id = $2)`,
    [id, campaignId],
  );
  if (changed !== 1) throw notFound();
}
