import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { Vault } from '../../kernel/vault/vault';
import { OpenApplicantDto } from '../applicants/open-applicant.dto';
import { nominationField, readContact } from './nomination-column';
import { NominationReader } from './nomination-reader';
import { OpenedNomineeView } from './nominee.view';

/** Opens one nominee with a purpose. Who did, when and why is on record before anything is given out. */
@Injectable()
export class OpenNominee {
  constructor(
    private readonly nominations: NominationReader,
    private readonly vault: Vault,
  ) {}

  /** @throws 404 while the round is open; 403 without a fresh proof */
  async run(actor: Actor, id: string, { purpose }: OpenApplicantDto): Promise<OpenedNomineeView> {
    const { place, campaignId, nomineeId, name, email } = await this.nominations.nomination(id);
    if (place === null) throw notFound();
    const about = `requestCampaign:${campaignId}`;
    const field = nominationField(id, nomineeId);
    const { phone } = readContact(await this.vault.open(field, actor, { name: purpose, about }));
    return { place, name, email, phone };
  }
}
