import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { osloDate } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { NominationLinks } from './nomination-links';
import { OrganisationRequestReader } from './organisation-request-reader';
import { RequestCampaignReader } from './request-campaign-reader';
import { OrganisationRequestView, RequestCampaignView } from './request-campaign.view';

/** The coordinator reminds one organisation by mail, at most once a day. */
@Injectable()
export class RemindOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly requests: OrganisationRequestReader,
    private readonly campaigns: RequestCampaignReader,
    private readonly links: NominationLinks,
  ) {}

  /** @throws 404; 409 when it has answered, is closed, has no address, was reminded today or changed elsewhere */
  async run(id: string, version: number): Promise<RequestCampaignView> {
    let mail: (() => void) | null = null;
    const view = await this.work.write(async (tx) => {
      const request = await this.requests.one(id, tx);
      refuseReminder(request, this.clock.today());
      mail = await this.note(tx, { ...request, version });
      return this.campaigns.campaign(request.campaignId, tx);
    });
    (mail as (() => void) | null)?.();
    return view;
  }

  /**
   * Notes one reminder in the transaction; who notes it first sends it.
   * @returns what sends the mail, for after the commit
   */
  async note(tx: Tx, request: OrganisationRequestView): Promise<() => void> {
    const { id, version, reminders, email, language, dueOn } = request;
    if (email === null) throw conflict('contact-without-address');
    const changes = { reminders: reminders + 1, reminded_at: this.clock.now() };
    await tx.update('organisation_request', id, version, changes);
    const token = await this.links.make(tx, id);
    await tx.audit('organisation.reminded', `organisationRequest:${id}`);
    tx.changed('requests');
    return () => this.links.queueAgain('reminder', { email, language, dueOn, token });
  }
}

function refuseReminder(request: OrganisationRequestView, today: string): void {
  const { state, closedAt, remindedAt, email } = request;
  if (closedAt !== null) throw conflict('request-closed');
  if (state !== 'asked' && state !== 'moreTime') throw conflict('already-answered');
  if (email === null) throw conflict('contact-without-address');
  if (remindedAt !== null && osloDate(remindedAt) === today) throw conflict('reminded-today');
}
