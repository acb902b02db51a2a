import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { ReadDb } from '../kernel/db';
import { badInput, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { StoredOpening, Vault } from '../kernel/vault/vault';
import { Purpose } from '../kernel/vault/vault-field';
import { needsField, NEEDS_KIND } from './access-needs-column';
import { AccessNeedsReader } from './access-needs-reader';
import { OpenedNeedsView } from './access-needs.view';
import { OpenAccessNeedsDto } from './open-access-needs.dto';

/** Opens one person's access needs. A look that finds nothing is a look too, and the person sees it. */
@Injectable()
export class OpenAccessNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly vault: Vault,
    private readonly needs: AccessNeedsReader,
  ) {}

  /** @throws 404 for an unknown person, 400 for a meeting that is none */
  async run(actor: Actor, personId: string, wish: OpenAccessNeedsDto): Promise<OpenedNeedsView> {
    const purpose = await this.purposeOf(wish);
    const row = await this.needs.row(personId);
    if (row !== null) {
      return { text: await this.vault.open(needsField(row.id, personId), actor, purpose) };
    }
    await this.foundNothing(actor, personId, purpose);
    return { text: null };
  }

  private foundNothing(actor: Actor, personId: string, purpose: Purpose): Promise<StoredOpening> {
    return this.work.write(async (tx) => {
      const people = await tx.query('SELECT id FROM person WHERE id = $1', [personId]);
      if (people.length === 0) throw notFound();
      await this.vault.foundNothing(tx, { personId, what: NEEDS_KIND, purpose }, actor);
      return { sealed: null };
    });
  }

  private async purposeOf({ purpose, meetingId }: OpenAccessNeedsDto): Promise<Purpose> {
    if ((purpose === 'meeting') !== (meetingId !== undefined)) throw noSuchMeeting();
    if (meetingId === undefined) return { name: purpose, about: null };
    const found = await this.readDb.query('SELECT id FROM meeting WHERE id = $1', [meetingId]);
    if (found.length === 0) throw noSuchMeeting();
    return { name: purpose, about: `meeting:${meetingId}` };
  }
}

function noSuchMeeting(): Error {
  return badInput([{ field: 'meetingId', constraint: 'known' }]);
}
