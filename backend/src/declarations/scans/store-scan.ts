import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CheckedFile } from '../../documents/file-check';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { DeclarationsReader, Signature } from '../declarations-reader';
import { DeclarationArchive } from '../documents/declaration-archive';
import { DeclarationStatusReader } from '../status/declaration-status-reader';
import { DeclarationStatusView } from '../status/declaration-status.view';

/**
 * Keeps the signed sheet beside the signature it proves, and seals the declaration with its fingerprint. A better
 * copy takes the place of the first, and a new document that of the one before.
 */
@Injectable()
export class StoreScan {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly status: DeclarationStatusReader,
    private readonly archive: DeclarationArchive,
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
      await this.seal(tx, signature, sha256);
      tx.changed('declarations');
      tx.changed(`person:${signature.personId}`);
      return this.status.list(tx);
    });
  }

  private async seal(tx: Tx, signature: Signature, sha256: string): Promise<void> {
    const text = await this.declarations.text(signature.textId, tx);
    if (!text) throw notFound();
    const evidence = { ...signature.evidence, auditHead: await this.archive.head(tx) };
    const sheet = { sha256, uploadedAt: this.clock.now() };
    const words = text.texts[evidence.language];
    const { id: signatureId, personId } = signature;
    await this.archive.seal(tx, { signatureId, personId, words, evidence, sheet });
  }
}
