import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { notFound } from '../../kernel/problem';
import { StatutesReader } from '../../statutes/statutes-reader';
import { formStamp } from '../applications/form-stamp';
import { CampaignReader, CampaignRow } from '../campaigns/campaign-reader';
import { ApplicationFormView, OpenCallRowView, OpenCallView } from './open-call.view';

/** Calls as anyone may read them, without signing in. */
@Injectable()
export class OpenCallReader {
  constructor(
    private readonly clock: Clock,
    private readonly campaigns: CampaignReader,
    private readonly statutes: StatutesReader,
    private readonly installation: InstallationReader,
  ) {}

  /** Those that take applications today, the nearest deadline first. */
  async list(): Promise<OpenCallRowView[]> {
    return (await this.campaigns.taking()).map(rowView);
  }

  /** @throws 404 for a draft as for none */
  async call(id: string): Promise<OpenCallView> {
    const row = await this.published(id);
    const { data } = await this.statutes.inForce(this.clock.today());
    const seats = await this.campaigns.seatsOf(id);
    return {
      ...rowView(row),
      text: row.text,
      plainText: row.plainText,
      open: this.campaigns.takes(row),
      sought: seats.map(({ fieldId, requirement }) => ({ fieldId, requirement })),
      seeksAlternates: row.seeksAlternates === 1,
      fields: data.fields.map(({ id: fieldId, name }) => ({ id: fieldId, name: { ...name } })),
      minimumAge: data.age.min,
      guardianUnder: data.age.guardianUnder,
    };
  }

  /** @throws 404 */
  async form(id: string): Promise<ApplicationFormView> {
    await this.published(id);
    const { secret } = await this.installation.current();
    return { stamp: formStamp(secret, id, this.clock.now()) };
  }

  private async published(id: string): Promise<CampaignRow> {
    const row = await this.campaigns.row(id);
    if (row.state === 'draft') throw notFound();
    return row;
  }
}

function rowView({ id, title, language, deadline }: CampaignRow): OpenCallRowView {
  return { id, title, language, deadline };
}
