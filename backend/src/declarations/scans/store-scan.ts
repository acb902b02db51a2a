import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CheckedFile } from '../../documents/file-check';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { DeclarationsReader } from '../declarations-reader';
import { DeclarationStatusReader } from '../status/declaration-status-reader';
import { DeclarationStatusView } from '../status/declaration-status.view';

/** Keeps the signed sheet beside the signature it proves. A better copy takes the place of the first. */
@Injectable()
export class StoreScan {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly status: DeclarationStatusReader,
  ) {}

  /** @throws 404 for an unknown signature, 409 when it was not given on paper */
  run(
    coordinatorId: string,
    signatureId: string,
    { mediaType, bytes }: CheckedFile,
  ): Promise<DeclarationStatusView[]> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.work.write(async (tx) => {
      const signature = await this.declarations.signature(signatureId, tx);
      if (!signature) throw notFound();
      if (signature.method !== 'paper') throw conflict('not-on-paper');
      await tx.execute('DELETE FROM declaration_scan WHERE signature_id = $1', [signatureId]);
      await tx.insert('declaration_scan', {
        id: newId(),
        signature_id: signatureId,
        media_type: mediaType,
        bytes: bytes.length,
        sha256,
        content: bytes.toString('base64'),
        uploaded_at: this.clock.now(),
        uploaded_by: coordinatorId,
      });
      const facts = { sha256, bytes: bytes.length, mediaType };
      await tx.audit('declaration.scanStored', `declaration:${signatureId}`, facts);
      tx.changed('declarations');
      return this.status.list(tx);
    });
  }
}
