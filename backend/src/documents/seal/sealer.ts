import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict } from '../../kernel/problem';
import type { Tx } from '../../kernel/tx';
import { sha256Hex } from './fingerprint';
import { sealPdf } from './pdf-seal';
import { LARGEST_PDF } from './check-pdf';
import { SealKeeper } from './seal-keeper';
import { SealedDocument, SealedDocumentsReader } from './sealed-documents-reader';

/** The documents that are sealed; each has a name in the page's texts. */
export const SEALED_KINDS = ['minutes', 'minutesClosed', 'minutesAddendum', 'declaration'] as const;

/** What is to be known of a document beside its bytes. */
export interface SealWish {
  kind: (typeof SEALED_KINDS)[number];
  title: string;
  /** The thing it is written about: 'meeting:<id>', never a name. */
  about: string;
  /** The person it is about, when it is one person's; nobody but that person and the coordinator may know. */
  personId?: string;
  /** Id of the sealed document this one takes the place of: the text should say so too. */
  corrects?: string;
}

/** A document that has just been sealed. */
export interface Sealed extends SealedDocument {
  bytes: Buffer;
}

/** Seals documents and keeps them. */
@Injectable()
export class Sealer {
  constructor(
    private readonly keeper: SealKeeper,
    private readonly documents: SealedDocumentsReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals a PDF inside the caller's transaction: sealed, kept and audited together with the act, or not at all.
   * The caller has already put the head of the audit log into its footer.
   * @throws 409 when the document it corrects has been corrected before, or is about something else
   */
  async seal(tx: Tx, wish: SealWish, pdf: Buffer): Promise<Sealed> {
    if (wish.corrects !== undefined) await this.refuseOtherCorrection(tx, wish.corrects, wish);
    const sealedAt = this.clock.now();
    const { name, fingerprint, signer } = this.keeper;
    const bytes = await sealPdf(pdf, { name, reason: 'Organisation seal', at: sealedAt }, signer);
    if (bytes.length > LARGEST_PDF)
      throw new Error('The document is too large to be verified later');
    const document: SealedDocument = {
      id: newId(),
      kind: wish.kind,
      title: wish.title,
      about: wish.about,
      personId: wish.personId ?? null,
      corrects: wish.corrects ?? null,
      sealedAt,
      sha256: sha256Hex(bytes),
      fingerprint,
      size: bytes.length,
    };
    await keep(tx, document, bytes);
    return { ...document, bytes };
  }

  private async refuseOtherCorrection(tx: Tx, id: string, wish: SealWish): Promise<void> {
    const earlier = await this.documents.byId(id, tx);
    const same = earlier?.kind === wish.kind && earlier.about === wish.about;
    if (!same || earlier.personId !== (wish.personId ?? null)) throw conflict('corrects-other');
    if ((await this.documents.correctionOf(id, tx)) !== null) throw conflict('already-corrected');
  }
}

async function keep(tx: Tx, document: SealedDocument, bytes: Buffer): Promise<void> {
  const { id, kind, title, about, personId, corrects, sealedAt, sha256, fingerprint, size } =
    document;
  await tx.insert('sealed_document', {
    id,
    kind,
    title,
    about,
    person_id: personId,
    corrects,
    sealed_at: sealedAt,
    sha256,
    fingerprint,
    size,
  });
  await tx.insert('sealed_file', { document_id: id, base64: bytes.toString('base64') });
  await tx.audit('document.sealed', `sealed-document:${id}`, {
    kind,
    sha256,
    fingerprint,
    corrects,
  });
}
