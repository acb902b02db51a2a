import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Basis } from '../../statutes/statutes-data';
import { StatutesReader } from '../../statutes/statutes-reader';
import { ApplicationFloods } from '../applications/application-floods';
import { OrganisationRequestReader } from '../requests/organisation-request-reader';
import { RequestCampaignReader } from '../requests/request-campaign-reader';
import { NominationReader, NominationRow } from './nomination-reader';
import { NamedView, OwnRequestView } from './own-nomination.view';

/** Shows a request to whoever holds its link. It opens as often as one likes until the request is closed. */
@Injectable()
export class OpenOwnRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly floods: ApplicationFloods,
    private readonly requests: OrganisationRequestReader,
    private readonly campaigns: RequestCampaignReader,
    private readonly nominations: NominationReader,
    private readonly statutes: StatutesReader,
    private readonly installation: InstallationReader,
  ) {}

  /** @throws 404 for a link that leads nowhere, or to a request that is closed; 429 */
  async run(token: string, source: string): Promise<OwnRequestView> {
    await this.work.housekeeping((tx) => this.floods.countLink(tx, source));
    const request = await this.requests.byToken(token);
    if (request === null) throw notFound();
    const { organisation, language, dueOn, state, note } = request;
    const campaign = await this.campaigns.row(request.campaignId);
    const seats = await this.campaigns.seatsOf(request.campaignId);
    const { data } = await this.statutes.inForce(this.clock.today());
    const named = await this.nominations.ofRequest(request.id);
    const own = { nb: campaign.textNb, nn: campaign.textNn, en: campaign.textEn }[language];
    return {
      panelName: (await this.installation.current()).panelName ?? '',
      organisation,
      language,
      text: own ?? campaign.textNb,
      dueOn,
      sought: seats.map(({ fieldId, requirement }) => ({ fieldId, requirement })),
      fields: data.fields.map(({ id, name }) => ({ id, name: { ...name } })),
      state,
      note,
      named: named && namedView(named),
      editable: named === null || isEditable(named),
    };
  }
}

/** Until the panel compares: from then on the answer stands. */
export function isEditable({ state, place }: Pick<NominationRow, 'state' | 'place'>): boolean {
  return state === 'given' && place === null;
}

function namedView({ name, email, bases, fields }: NominationRow): NamedView {
  return {
    name,
    email,
    bases: JSON.parse(bases) as Basis[],
    fields: JSON.parse(fields) as string[],
  };
}
