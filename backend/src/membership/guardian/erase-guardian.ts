import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { guardianField } from './guardian-column';
import { GuardianReader } from './guardian-reader';
import { GuardianView } from './guardian.view';

/** Takes a guardian off the record: recorded by mistake, or no longer needed. */
@Injectable()
export class EraseGuardian {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly guardians: GuardianReader,
  ) {}

  /** @throws 404 when nothing is on record */
  run(personId: string): Promise<GuardianView> {
    return this.work.write(async (tx) => {
      if (!(await this.erase(tx, personId))) throw notFound();
      tx.changed(`person:${personId}`);
      return this.guardians.of(personId, tx);
    });
  }

  /** Within another act. @returns false when nothing was on record */
  async erase(tx: Tx, personId: string): Promise<boolean> {
    const row = await this.guardians.row(personId, tx);
    if (row === null) return false;
    await tx.execute('DELETE FROM guardian WHERE id = $1', [row.id]);
    await this.vault.erase(tx, guardianField(row.id, personId));
    return true;
  }
}
