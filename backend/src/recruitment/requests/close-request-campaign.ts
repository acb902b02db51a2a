import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { neutralOrder } from '../applications/neutral-order';
import { RequestCampaignReader } from './request-campaign-reader';
import { RequestCampaignView } from './request-campaign.view';

/**
 * Closes a round: no link leads anywhere any more, and those who are named get their place in the neutral order.
 */
@Injectable()
export class CloseRequestCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: RequestCampaignReader,
  ) {}

  /** @throws 404, 409 when it is not open or somebody saved first */
  run(id: string, version: number): Promise<RequestCampaignView> {
    return this.work.write(async (tx) => {
      const { state, shuffle } = await this.campaigns.row(id, tx);
      if (state !== 'open') throw conflict('requests-not-open');
      const closed_at = this.clock.now();
      await tx.update('request_campaign', id, version, { state: 'closed', closed_at });
      await tx.execute(
        `UPDATE organisation_request SET closed_at = $1, version = version + 1
          WHERE campaign_id = $2 AND closed_at IS NULL`,
        [closed_at, id],
      );
      const nominees = await place(tx, id, shuffle);
      await tx.audit('requestCampaign.closed', `requestCampaign:${id}`, { nominees });
      tx.changed('requests');
      return this.campaigns.campaign(id, tx);
    });
  }
}

async function place(tx: Tx, campaignId: string, shuffle: string): Promise<number> {
  const given = await tx.query<{ id: string }>(
    `SELECT n.id FROM nomination n JOIN organisation_request r ON r.id = n.request_id
      WHERE r.campaign_id = $1 AND n.state = 'given'`,
    [campaignId],
  );
  for (const [at, { id }] of neutralOrder(given, shuffle).entries()) {
    await tx.execute('UPDATE nomination SET place = $1 WHERE id = $2', [at + 1, id]);
  }
  return given.length;
}
