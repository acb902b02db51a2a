import { Injectable } from '@nestjs/common';
import { Tx } from '../../kernel/tx';
import { Vault } from '../../kernel/vault/vault';
import { Outbox } from '../../messages/outbox';
import { applicationField } from './application-column';

const APPLICATION_MAILS = ['application-link', 'application-sent', 'application-answer'] as const;

/** Erases an application with all that hangs on it: its words, who has read them, and the mails to the address. */
@Injectable()
export class EraseApplication {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  async erase(
    tx: Tx,
    { id, applicantId, email }: { id: string; applicantId: string; email: string },
  ): Promise<void> {
    const field = applicationField(id, applicantId);
    await this.vault.erase(tx, field);
    await tx.execute('DELETE FROM data_read WHERE person_id = $1 AND what = $2', [
      applicantId,
      field.column.kind,
    ]);
    await tx.execute('DELETE FROM application WHERE id = $1', [id]);
    await this.outbox.forget(tx, email, APPLICATION_MAILS);
  }
}
