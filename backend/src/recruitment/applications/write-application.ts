import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { isoInstant } from '../../kernel/oslo';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { hashOf } from '../../kernel/secret-words';
import { Tx } from '../../kernel/tx';
import { Vault } from '../../kernel/vault/vault';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { CampaignReader } from '../campaigns/campaign-reader';
import { applicationField, SealedWords } from './application-column';
import { ApplicationFloods } from './application-floods';
import { ApplicationReader, ApplicationRow } from './application-reader';
import { SaveDraftDto, SendApplicationDto } from './application.dto';
import { faultOfStamp } from './form-stamp';

/** A field that none of the plan's own covers. */
export const OTHER_FIELD = 'other';

/** What stands in the columns of an application. */
export type ApplicationColumns = Record<string, string | number | boolean | null>;

export interface Written {
  row: { id: string; applicantId: string };
  /** Nothing was kept under this link before. */
  isNew: boolean;
}

/** What saving and sending share: who may write, and how it is kept. */
@Injectable()
export class WriteApplication {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly floods: ApplicationFloods,
    private readonly campaigns: CampaignReader,
    private readonly applications: ApplicationReader,
    private readonly statutes: StatutesReader,
    private readonly vault: Vault,
  ) {}

  /**
   * Lets in whoever writes like a person, to a call that is open.
   * @returns what is kept under the link already, and the statutes of the day
   * @throws 429 in a flood, 404 for no open call, 409 for what looks automatic or is sent already
   */
  async admit(
    campaignId: string,
    wish: SaveDraftDto | SendApplicationDto,
    source: string,
    tx: Tx,
  ): Promise<{ known: ApplicationRow | null; statutes: StatutesInForce }> {
    await this.floods.countWriting(tx, source);
    const campaign = await this.campaigns.row(campaignId, tx);
    if (campaign.state === 'draft') throw notFound();
    if (!this.campaigns.takes(campaign)) throw conflict('call-closed');
    const known = await this.applications.byToken(wish.token, tx);
    if (known !== null && known.campaignId !== campaignId) throw notFound();
    if (known !== null && known.state !== 'draft') throw conflict('already-sent');
    await this.refuseMachines(campaignId, wish, known, tx);
    const statutes = await this.statutes.inForce(this.clock.today(), tx);
    refuseUnknownFields(wish.fields, statutes);
    return { known, statutes };
  }

  /** Keeps what was written: the free text in the vault, the rest in its columns. */
  async keep(
    tx: Tx,
    campaignId: string,
    token: string,
    known: ApplicationRow | null,
    columns: ApplicationColumns,
    words: SealedWords,
  ): Promise<Written> {
    const row = known ?? (await this.begin(tx, campaignId, token, columns));
    if (known !== null) await tx.update('application', known.id, known.version, columns);
    const field = applicationField(row.id, row.applicantId);
    await this.vault.put(tx, field, JSON.stringify(words));
    await this.vault.ownAct(tx, field, 'saved');
    return { row, isNew: known === null };
  }

  /** @param days from now. @returns ISO instant */
  after(days: number): string {
    return isoInstant(Date.parse(this.clock.now()) + days * 24 * 3_600_000);
  }

  private async begin(tx: Tx, campaignId: string, token: string, columns: ApplicationColumns) {
    const row = { id: newId(), applicantId: newId() };
    await tx.insert('application', {
      id: row.id,
      campaign_id: campaignId,
      applicant_id: row.applicantId,
      token_hash: hashOf(token),
      needs_guardian: false,
      sealed_text: null,
      consent_text: null,
      place: null,
      created_at: this.clock.now(),
      sent_at: null,
      decided_at: null,
      version: 1,
      ...columns,
    });
    return row;
  }

  private async refuseMachines(
    campaignId: string,
    { website, stamp }: SaveDraftDto | SendApplicationDto,
    known: ApplicationRow | null,
    tx: Tx,
  ): Promise<void> {
    if (website) throw conflict('looks-automatic');
    // Whoever comes back by a link has shown that they take their time.
    if (known !== null) return;
    const { secret } = await this.installation.current(tx);
    const fault = faultOfStamp(stamp, { secret, campaignId, now: this.clock.now() });
    if (fault !== null) throw conflict(fault);
  }
}

function refuseUnknownFields(fields: readonly string[], { data }: StatutesInForce): void {
  const known = new Set([OTHER_FIELD, ...data.fields.map(({ id }) => id)]);
  if (fields.every((id) => known.has(id))) return;
  throw badInput([{ field: 'fields', constraint: 'isIn' }]);
}
