import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { Vault } from '../../kernel/vault/vault';
import { MembershipReader } from '../../membership/membership-reader';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { StatutesReader } from '../../statutes/statutes-reader';
import { MailLanguage } from '../../texts/mail';
import { ApplicationFloods } from '../applications/application-floods';
import { OTHER_FIELD } from '../applications/write-application';
import { RequestCampaignReader } from '../requests/request-campaign-reader';
import { OrganisationRequestView } from '../requests/request-campaign.view';
import { EraseNomination } from './erase-nomination';
import { AGREED_TEXT, nominationField } from './nomination-column';
import { NominationReader } from './nomination-reader';
import { NominateDto } from './nomination.dto';

/** Keeps whom an organisation names, and tells that person. Another name erases the first. */
@Injectable()
export class KeepNominee {
  constructor(
    private readonly clock: Clock,
    private readonly floods: ApplicationFloods,
    private readonly campaigns: RequestCampaignReader,
    private readonly nominations: NominationReader,
    private readonly statutes: StatutesReader,
    private readonly members: MembershipReader,
    private readonly installation: InstallationReader,
    private readonly vault: Vault,
    private readonly eraser: EraseNomination,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
  ) {}

  /** @throws 400 without any way to reach the person or for an unknown field, 429 */
  async keep(tx: Tx, request: OrganisationRequestView, wish: NominateDto): Promise<void> {
    if (!wish.email && !wish.phone?.trim()) {
      throw badInput([{ field: 'email', constraint: 'required' }]);
    }
    await this.refuseUnknownFields(tx, wish.fields);
    const before = await this.nominations.ofRequest(request.id, tx);
    if (before !== null) await this.eraser.erase(tx, before);
    const row = { id: newId(), nominee_id: newId(), request_id: request.id };
    await tx.insert('nomination', { ...row, ...(await this.columns(tx, request, wish)) });
    const field = nominationField(row.id, row.nominee_id);
    await this.vault.put(tx, field, JSON.stringify({ phone: wish.phone?.trim() ?? '' }));
    await this.vault.ownAct(tx, field, 'saved');
    const isNew = before?.email?.toLowerCase() !== wish.email?.toLowerCase();
    if (wish.email && isNew) await this.tell(tx, wish.email, request.language);
  }

  private async columns(tx: Tx, { campaignId }: OrganisationRequestView, wish: NominateDto) {
    return {
      state: 'given',
      name: wish.name.trim(),
      email: wish.email || null,
      bases: JSON.stringify(wish.bases),
      fields: JSON.stringify(wish.fields),
      sealed_text: null,
      consent_text: AGREED_TEXT,
      place: await this.lastPlace(tx, campaignId),
      created_at: this.clock.now(),
      decided_at: null,
      answered_at: null,
      version: 1,
    };
  }

  /** Whoever comes in place of another while the others are compared comes after them. */
  private async lastPlace(tx: Tx, campaignId: string): Promise<number | null> {
    const { state } = await this.campaigns.row(campaignId, tx);
    if (state !== 'closed') return null;
    const placed = await this.nominations.placed(campaignId, tx);
    return (placed.at(-1)?.place ?? 0) + 1;
  }

  private async tell(tx: Tx, email: string, language: MailLanguage): Promise<void> {
    await this.floods.countMail(tx, email);
    const { panelName } = await this.installation.current(tx);
    const coordinator = await this.members.coordinatorOn(this.clock.today(), tx);
    const values = { panel: panelName ?? '', contact: coordinator?.email ?? panelName ?? '' };
    const text = await this.texts.write('nominee-notice', language, values, tx);
    await this.outbox.add(tx, { ...text, to: email, kind: 'nominee-notice' });
  }

  private async refuseUnknownFields(tx: Tx, fields: readonly string[]): Promise<void> {
    const { data } = await this.statutes.inForce(this.clock.today(), tx);
    const known = new Set([OTHER_FIELD, ...data.fields.map(({ id }) => id)]);
    if (fields.every((id) => known.has(id))) return;
    throw badInput([{ field: 'fields', constraint: 'isIn' }]);
  }
}
