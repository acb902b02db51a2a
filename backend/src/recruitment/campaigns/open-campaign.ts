import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput, conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CampaignReader } from './campaign-reader';
import { CampaignVersionDto } from './campaign.dto';
import { CampaignView } from './campaign.view';

/** Makes the call public: from now on anyone may read it and apply. */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: CampaignReader,
  ) {}

  /** @throws 409 when it is not a draft, 400 when the deadline has passed already */
  run(id: string, { version }: CampaignVersionDto): Promise<CampaignView> {
    return this.work.write(async (tx) => {
      const { state, deadline } = await this.campaigns.row(id, tx);
      if (state !== 'draft') throw conflict('campaign-not-draft');
      if (deadline < this.clock.today()) {
        throw badInput([{ field: 'deadline', constraint: 'notPast' }]);
      }
      const opened_at = this.clock.now();
      await tx.update('campaign', id, version, { state: 'open', opened_at });
      await tx.audit('campaign.opened', `campaign:${id}`, { deadline });
      tx.changed('campaigns');
      return this.campaigns.campaign(id, tx);
    });
  }
}
