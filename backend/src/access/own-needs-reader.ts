import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { signedOut } from '../kernel/problem';
import { Vault } from '../kernel/vault/vault';
import { needsField, OWN } from './access-needs-column';
import { AccessNeedsReader } from './access-needs-reader';
import { OpenedNeedsView } from './access-needs.view';

/** A person opens what they wrote themselves: audited, but nobody else has seen it. */
@Injectable()
export class OwnNeedsReader {
  constructor(
    private readonly vault: Vault,
    private readonly needs: AccessNeedsReader,
  ) {}

  /** Text is null when nothing is written. */
  async open(actor: Actor): Promise<OpenedNeedsView> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const row = await this.needs.row(personId);
    if (row === null) return { text: null };
    return { text: await this.vault.open(needsField(row.id, personId), actor, OWN) };
  }
}
