import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { neutralOrder } from '../applications/neutral-order';
import { CampaignReader } from './campaign-reader';
import { CampaignVersionDto } from './campaign.dto';
import { CampaignView } from './campaign.view';

/** Closes the call. Only now are applicants compared: each gets a place in the neutral order, once and for all. */
@Injectable()
export class CloseCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: CampaignReader,
  ) {}

  /** @throws 409 when it is not open */
  run(id: string, { version }: CampaignVersionDto): Promise<CampaignView> {
    return this.work.write(async (tx) => {
      const { state, shuffle } = await this.campaigns.row(id, tx);
      if (state !== 'open') throw conflict('campaign-not-open');
      await tx.update('campaign', id, version, { state: 'closed', closed_at: this.clock.now() });
      const sent = await place(id, shuffle, tx);
      await tx.audit('campaign.closed', `campaign:${id}`, { applications: sent });
      tx.changed('campaigns');
      return this.campaigns.campaign(id, tx);
    });
  }
}

async function place(campaignId: string, shuffle: string, tx: Tx): Promise<number> {
  const sent = await tx.query<{ id: string }>(
    `SELECT id FROM application WHERE campaign_id = $1 AND state = 'sent'`,
    [campaignId],
  );
  for (const [at, { id }] of neutralOrder(sent, shuffle).entries()) {
    await tx.execute('UPDATE application SET place = $1 WHERE id = $2', [at + 1, id]);
  }
  return sent.length;
}
