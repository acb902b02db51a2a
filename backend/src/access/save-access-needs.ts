import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { stale } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { Vault } from '../kernel/vault/vault';
import { CONSENT_TEXT, needsField } from './access-needs-column';
import { AccessNeedsReader, NeedsRow } from './access-needs-reader';
import { AccessNeedsView } from './access-needs.view';
import { SaveAccessNeedsDto } from './save-access-needs.dto';

/** A person writes or changes what they need. The text goes into the vault, its consent beside it. */
@Injectable()
export class SaveAccessNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly needs: AccessNeedsReader,
  ) {}

  /** @throws 409 when it was changed or withdrawn elsewhere meanwhile */
  run(personId: string, { text, version }: SaveAccessNeedsDto): Promise<AccessNeedsView> {
    return this.work.write(async (tx) => {
      const row = await this.needs.row(personId, tx);
      if ((row?.version ?? 0) !== version) throw stale();
      const id = row === null ? await this.begin(tx, personId) : await this.change(tx, row);
      const field = needsField(id, personId);
      await this.vault.put(tx, field, text.trim());
      // Not even a digest of the text: short texts can be guessed.
      await this.vault.ownAct(tx, field, `saved, consent ${CONSENT_TEXT}`);
      tx.changed(`person:${personId}`);
      return this.needs.own(personId, tx);
    });
  }

  private async begin(tx: Tx, personId: string): Promise<string> {
    const [id, now] = [newId(), this.clock.now()];
    await tx.insert('access_needs', {
      id,
      person_id: personId,
      sealed_text: null,
      consent_text: CONSENT_TEXT,
      consented_at: now,
      changed_at: now,
      version: 1,
    });
    return id;
  }

  private async change(tx: Tx, { id, version }: NeedsRow): Promise<string> {
    const now = this.clock.now();
    const changes = { consent_text: CONSENT_TEXT, consented_at: now, changed_at: now };
    await tx.update('access_needs', id, version, changes);
    return id;
  }
}
