import { Injectable } from '@nestjs/common';
import { Tx } from '../../kernel/tx';
import { Vault } from '../../kernel/vault/vault';
import { Outbox } from '../../messages/outbox';
import { nominationField } from './nomination-column';
import { NominationRow } from './nomination-reader';

const NOMINEE_MAILS = ['nominee-notice', 'nomination-answer'] as const;

/** Erases whom an organisation named, with all that hangs on it: who has read it, and the mails to the address. */
@Injectable()
export class EraseNomination {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  async erase(
    tx: Tx,
    { id, nomineeId, email }: Pick<NominationRow, 'id' | 'nomineeId' | 'email'>,
  ): Promise<void> {
    const field = nominationField(id, nomineeId);
    await this.vault.erase(tx, field);
    await tx.execute('DELETE FROM data_read WHERE person_id = $1 AND what = $2', [
      nomineeId,
      field.column.kind,
    ]);
    await tx.execute('DELETE FROM nomination WHERE id = $1', [id]);
    if (email !== null) await this.outbox.forget(tx, email, NOMINEE_MAILS);
  }
}
