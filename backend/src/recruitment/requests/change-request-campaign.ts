import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { AskedSeats } from './asked-seats';
import { askedOf } from './create-request-campaign';
import { RequestCampaignReader } from './request-campaign-reader';
import { ChangeRequestCampaignDto } from './request-campaign.dto';
import { RequestCampaignView } from './request-campaign.view';

/** Changes what is asked, until the first letter has gone: everyone is asked the same. */
@Injectable()
export class ChangeRequestCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: RequestCampaignReader,
    private readonly seats: AskedSeats,
  ) {}

  /** @throws 404, 409 when somebody has been asked or saved first, 422 as when it is drafted */
  run(id: string, wish: ChangeRequestCampaignDto): Promise<RequestCampaignView> {
    return this.work.write(async (tx) => {
      const { state } = await this.campaigns.row(id, tx);
      if (state !== 'draft') throw conflict('requests-sent');
      await this.seats.check(wish.seatIds, tx);
      await tx.update('request_campaign', id, wish.version, askedOf(wish));
      await this.seats.store(id, wish.seatIds, tx);
      await tx.audit('requestCampaign.changed', `requestCampaign:${id}`, { ...wish });
      tx.changed('requests');
      return this.campaigns.campaign(id, tx);
    });
  }
}
