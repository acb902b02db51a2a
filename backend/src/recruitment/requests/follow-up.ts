import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput, conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { EraseNomination } from '../nominations/erase-nomination';
import { NominationReader } from '../nominations/nomination-reader';
import { NominationLinks } from './nomination-links';
import { OrganisationRequestReader } from './organisation-request-reader';
import { RequestCampaignReader } from './request-campaign-reader';
import { ExtendRequestDto } from './request-campaign.dto';
import { OrganisationRequestView, RequestCampaignView } from './request-campaign.view';

/** What the coordinator does with one request while it waits for its answer. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly requests: OrganisationRequestReader,
    private readonly campaigns: RequestCampaignReader,
    private readonly nominations: NominationReader,
    private readonly eraser: EraseNomination,
    private readonly links: NominationLinks,
  ) {}

  /** Gives an organisation more time. @throws 404, 400 for a day that has passed, 409 when it is closed */
  extend(id: string, { dueOn, version }: ExtendRequestDto): Promise<RequestCampaignView> {
    return this.work.write(async (tx) => {
      const request = await this.requests.one(id, tx);
      refuseClosed(request);
      this.refusePast(dueOn);
      const state = request.state === 'moreTime' ? 'asked' : request.state;
      await tx.update('organisation_request', id, version, { due_on: dueOn, state });
      await tx.audit('organisationRequest.extended', `organisationRequest:${id}`, { dueOn });
      tx.changed('requests');
      return this.campaigns.campaign(request.campaignId, tx);
    });
  }

  /** Ends a request: its links lead nowhere from now on. @throws 404, 409 when it is closed already */
  close(id: string, version: number): Promise<RequestCampaignView> {
    return this.work.write(async (tx) => {
      const request = await this.requests.one(id, tx);
      refuseClosed(request);
      await tx.update('organisation_request', id, version, { closed_at: this.clock.now() });
      await tx.audit('organisationRequest.closed', `organisationRequest:${id}`);
      tx.changed('requests');
      return this.campaigns.campaign(request.campaignId, tx);
    });
  }

  /**
   * Whom the organisation named cannot after all: what is kept of them is erased, and the organisation is asked
   * for another, also when the others are being compared already.
   * @throws 404, 400 for a day that has passed, 409 when nobody is named or the panel has admitted them
   */
  async replace(id: string, { dueOn, version }: ExtendRequestDto): Promise<RequestCampaignView> {
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const request = await this.requests.one(id, tx);
      const nomination = await this.nominations.ofRequest(id, tx);
      if (!request.nominee || nomination === null) throw conflict('nobody-named');
      this.refusePast(dueOn);
      await this.eraser.erase(tx, nomination);
      const again = {
        state: 'asked',
        due_on: dueOn,
        closed_at: null,
        answered_at: null,
        note: null,
      };
      const changes = { ...again, replaced_on: this.clock.today() };
      await tx.update('organisation_request', id, version, changes);
      if (request.email !== null) token = await this.links.make(tx, id);
      await tx.audit('nominee.replaced', `organisationRequest:${id}`, { dueOn });
      tx.changed('requests');
      return this.campaigns.campaign(request.campaignId, tx);
    });
    const asked = view.requests.find((each) => each.id === id);
    if (token !== null && asked?.email) {
      const { email, language } = asked;
      this.links.queueAgain('replacement', { email, language, dueOn, token });
    }
    return view;
  }

  private refusePast(day: string): void {
    if (day >= this.clock.today()) return;
    throw badInput([{ field: 'dueOn', constraint: 'notPast' }]);
  }
}

function refuseClosed({ closedAt }: OrganisationRequestView): void {
  if (closedAt !== null) throw conflict('request-closed');
}
