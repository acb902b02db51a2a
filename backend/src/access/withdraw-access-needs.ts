import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { Vault } from '../kernel/vault/vault';
import { needsField } from './access-needs-column';
import { AccessNeedsReader } from './access-needs-reader';
import { AccessNeedsView } from './access-needs.view';

/** Consent withdrawn is text erased: key, row and audit salt go in one transaction. */
@Injectable()
export class WithdrawAccessNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly needs: AccessNeedsReader,
  ) {}

  /** @throws 404 when nothing is written */
  run(personId: string): Promise<AccessNeedsView> {
    return this.work.write(async (tx) => {
      const row = await this.needs.row(personId, tx);
      if (row === null) throw notFound();
      await tx.execute('DELETE FROM access_needs WHERE id = $1', [row.id]);
      await this.vault.erase(tx, needsField(row.id, personId));
      tx.changed(`person:${personId}`);
      return this.needs.own(personId, tx);
    });
  }
}
