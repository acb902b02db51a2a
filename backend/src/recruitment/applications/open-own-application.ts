import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { CampaignReader } from '../campaigns/campaign-reader';
import { applicantAsActor, applicationField, OWN, readSealed } from './application-column';
import { ApplicationFloods } from './application-floods';
import { ApplicationReader } from './application-reader';
import { ApplicantBasis } from './application.dto';
import { OwnApplicationView } from './own-application.view';

/** Opens what an applicant wrote, for whoever holds the link. A link opens as often as one likes until it expires. */
@Injectable()
export class OpenOwnApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly floods: ApplicationFloods,
    private readonly applications: ApplicationReader,
    private readonly campaigns: CampaignReader,
    private readonly vault: Vault,
  ) {}

  /** @throws 404 for a link that leads nowhere or is too old, 429 */
  async run(token: string, source: string): Promise<OwnApplicationView> {
    await this.work.housekeeping((tx) => this.floods.countLink(tx, source));
    const row = await this.applications.byToken(token);
    if (row === null) throw notFound();
    const campaign = await this.campaigns.row(row.campaignId);
    const actor = applicantAsActor(row.applicantId);
    const field = applicationField(row.id, row.applicantId);
    const words = readSealed(await this.vault.open(field, actor, OWN));
    return {
      campaignId: row.campaignId,
      title: campaign.title,
      open: this.campaigns.takes(campaign),
      sent: row.state !== 'draft',
      name: row.name ?? '',
      email: row.email,
      bases: JSON.parse(row.bases) as ApplicantBasis[],
      fields: JSON.parse(row.fields) as string[],
      ...words,
    };
  }
}
