import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CampaignReader } from './campaign-reader';
import { ChangeCampaignDto } from './campaign.dto';
import { CampaignView } from './campaign.view';
import { wordsOf } from './create-campaign';
import { SoughtSeats } from './sought-seats';

/** Changes what a campaign says. What is sought stands fast once people may have applied for it. */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignReader,
    private readonly seats: SoughtSeats,
  ) {}

  /** @throws 409 when it is closed, or open and something else is sought than before */
  run(id: string, wish: ChangeCampaignDto): Promise<CampaignView> {
    return this.work.write(async (tx) => {
      const before = await this.campaigns.campaign(id, tx);
      if (before.state === 'closed') throw conflict('campaign-closed');
      if (before.state === 'open' && seeksOther(before, wish)) throw conflict('campaign-open');
      await this.seats.check(wish, tx);
      const seeks_alternates = wish.seeksAlternates;
      await tx.update('campaign', id, wish.version, { ...wordsOf(wish), seeks_alternates });
      await this.seats.store(id, wish.seatIds, tx);
      await tx.audit('campaign.changed', `campaign:${id}`, { ...wish });
      tx.changed('campaigns');
      return this.campaigns.campaign(id, tx);
    });
  }
}

function seeksOther({ seats, seeksAlternates }: CampaignView, wish: ChangeCampaignDto): boolean {
  const before = seats.map(({ seatId }) => seatId).sort();
  const sought = [...wish.seatIds].sort();
  return seeksAlternates !== wish.seeksAlternates || before.join() !== sought.join();
}
