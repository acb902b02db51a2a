import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { OrganisationReader } from '../../membership/organisation-reader';
import { ContactsReader } from '../../membership/organisations/contacts-reader';
import { MailLanguage } from '../../texts/mail';
import { letterAsMail, RequestLetter } from '../../texts/request-letter';
import { LetterTo, LetterWriter } from './letter-writer';
import { LinkMail, NominationLinks } from './nomination-links';
import { RequestCampaignReader, RequestCampaignRow } from './request-campaign-reader';
import { AskDto } from './request-campaign.dto';
import { RequestCampaignView } from './request-campaign.view';

/** What stands for the link in the letter that is kept on record. */
const NO_LINK = '…';

type Organisation = NonNullable<Awaited<ReturnType<OrganisationReader['organisation']>>>;

interface Receiver extends LetterTo {
  organisationId: string;
  email: string | null;
}

/** Asks organisations and councils to designate somebody (UP 3.2), by mail or by letters one posts oneself. */
@Injectable()
export class AskOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: RequestCampaignReader,
    private readonly organisations: OrganisationReader,
    private readonly contacts: ContactsReader,
    private readonly letters: LetterWriter,
    private readonly links: NominationLinks,
  ) {}

  /**
   * The first letter opens the round.
   * @throws 404; 400 after the last day; 409 when the round is closed, or for whom one may not ask, cannot reach,
   * or has asked already
   */
  async run(
    campaignId: string,
    { organisationIds, channel }: AskDto,
  ): Promise<RequestCampaignView> {
    const mails: LinkMail[] = [];
    const view = await this.work.write(async (tx) => {
      mails.length = 0;
      const campaign = await this.campaigns.row(campaignId, tx);
      this.refuseLate(campaign);
      for (const id of organisationIds) {
        const to = await this.receiver(id, campaign, channel, tx);
        const mail = await this.ask(tx, campaign, to, channel);
        if (mail !== null) mails.push(mail);
      }
      await this.open(tx, campaign);
      const asked = organisationIds.length;
      await tx.audit('organisations.asked', `requestCampaign:${campaignId}`, { asked, channel });
      tx.changed('requests');
      return this.campaigns.campaign(campaignId, tx);
    });
    for (const mail of mails) this.links.queue(mail);
    return view;
  }

  private refuseLate({ state, deadline }: RequestCampaignRow): void {
    if (state === 'closed') throw conflict('requests-closed');
    if (deadline >= this.clock.today()) return;
    throw badInput([{ field: 'deadline', constraint: 'notPast' }]);
  }

  private async receiver(
    organisationId: string,
    { id: campaignId, deadline: due }: RequestCampaignRow,
    channel: AskDto['channel'],
    tx: Tx,
  ): Promise<Receiver> {
    const organisation = await this.organisations.organisation(organisationId, tx);
    if (!organisation) throw notFound();
    refuseUnfit(organisation);
    const asked = await tx.query(
      'SELECT id FROM organisation_request WHERE campaign_id = $1 AND organisation_id = $2',
      [campaignId, organisationId],
    );
    if (asked.length > 0) throw conflict('already-asked');
    const [main] = await this.contacts.of(organisationId, tx);
    if (channel === 'mail' && !main?.email) throw conflict('contact-without-address');
    const language: MailLanguage = main?.language ?? 'nb';
    const contact = main?.name ?? null;
    const email = channel === 'mail' ? (main?.email ?? null) : null;
    return { organisationId, organisation: organisation.name, contact, email, language, due };
  }

  private async ask(
    tx: Tx,
    campaign: RequestCampaignRow,
    to: Receiver,
    channel: AskDto['channel'],
  ): Promise<LinkMail | null> {
    const letter = await this.letters.letter(campaign, to, tx);
    const id = newId();
    await tx.insert('organisation_request', this.rowOf(id, campaign.id, to, channel, letter));
    if (to.email === null) return null;
    const write = (address: string) => letterAsMail(letter, address);
    return { to: to.email, write, token: await this.links.make(tx, id) };
  }

  private rowOf(
    id: string,
    campaign_id: string,
    { organisationId, contact, email, language, due }: Receiver,
    channel: AskDto['channel'],
    letter: RequestLetter,
  ) {
    const nothingYet = { note: null, reminders: 0, reminded_at: null, answered_at: null };
    return {
      id,
      campaign_id,
      organisation_id: organisationId,
      contact_name: contact,
      email,
      language,
      channel,
      state: 'asked',
      due_on: due,
      letter: JSON.stringify(letterAsMail(letter, NO_LINK)),
      ...nothingYet,
      asked_at: this.clock.now(),
      replaced_on: null,
      closed_at: null,
      version: 1,
    };
  }

  private async open(tx: Tx, { id, state, version }: RequestCampaignRow): Promise<void> {
    if (state !== 'draft') return;
    await tx.update('request_campaign', id, version, {
      state: 'open',
      opened_at: this.clock.now(),
    });
  }
}

/** UP 3.2: user organisations and user councils are asked, and only while the panel keeps them. */
function refuseUnfit({ kind, retiredOn }: Organisation): void {
  if (kind === 'other') throw conflict('designates-nobody');
  if (retiredOn !== null) throw conflict('organisation-retired');
}
