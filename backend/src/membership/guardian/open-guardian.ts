import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { Vault } from '../../kernel/vault/vault';
import { guardianField, readGuardian } from './guardian-column';
import { GuardianReader } from './guardian-reader';
import { OpenGuardianDto } from './guardian.dto';
import { OpenedGuardianView } from './guardian.view';

/** Opens who somebody's guardian is, with a purpose; the person sees that it was opened. */
@Injectable()
export class OpenGuardian {
  constructor(
    private readonly vault: Vault,
    private readonly guardians: GuardianReader,
  ) {}

  /** @throws 404 when nothing is on record */
  async run(actor: Actor, personId: string, wish: OpenGuardianDto): Promise<OpenedGuardianView> {
    const row = await this.guardians.row(personId);
    if (row === null) throw notFound();
    const purpose = { name: wish.purpose, about: null };
    const text = await this.vault.open(guardianField(row.id, personId), actor, purpose);
    if (text === null) throw notFound();
    const { name, contact } = readGuardian(text);
    return { name, contact };
  }
}
