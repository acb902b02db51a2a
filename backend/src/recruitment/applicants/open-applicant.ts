import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { Vault } from '../../kernel/vault/vault';
import { applicationField, readSealed } from '../applications/application-column';
import { ApplicationReader } from '../applications/application-reader';
import { OpenedApplicantView } from './applicant.view';
import { OpenApplicantDto } from './open-applicant.dto';

/** Opens one application with a purpose. Who did, when and why is on record before anything is given out. */
@Injectable()
export class OpenApplicant {
  constructor(
    private readonly applications: ApplicationReader,
    private readonly vault: Vault,
  ) {}

  /** @throws 404 for what was never sent, and while the call is open; 403 without a fresh proof */
  async run(actor: Actor, id: string, { purpose }: OpenApplicantDto): Promise<OpenedApplicantView> {
    const row = await this.applications.application(id);
    if (row.place === null) throw notFound();
    const about = `campaign:${row.campaignId}`;
    const field = applicationField(row.id, row.applicantId);
    const sealed = await this.vault.open(field, actor, { name: purpose, about });
    const { phone, why, experience } = readSealed(sealed);
    return { place: row.place, name: row.name ?? '', email: row.email, phone, why, experience };
  }
}
