import { Injectable } from '@nestjs/common';
import { SignedHeads } from '../../audit/signed-heads';
import { PdfWriter } from '../../documents/pdf-writer';
import { SealedDocumentsReader } from '../../documents/seal/sealed-documents-reader';
import { Sealer } from '../../documents/seal/sealer';
import { Tx } from '../../kernel/tx';
import { PublicAddress } from '../../messages/public-address';
import { DeclarationWords } from '../declaration-text';
import { declarationDocument, Sheet } from './declaration-document';
import { Evidence } from './evidence';

/** A signature as it is archived. */
export interface Archived {
  signatureId: string;
  personId: string;
  words: DeclarationWords;
  evidence: Evidence;
  /** The signed sheet, once it has been uploaded. */
  sheet?: Sheet;
}

/** Seals what was signed, with the text as it was shown and the page that proves it. Kept for life (UP 6.1). */
@Injectable()
export class DeclarationArchive {
  constructor(
    private readonly heads: SignedHeads,
    private readonly pdf: PdfWriter,
    private readonly sealer: Sealer,
    private readonly documents: SealedDocumentsReader,
    private readonly address: PublicAddress,
  ) {}

  /** The signed head of the audit log, for the evidence and the footer. */
  async head(tx: Tx): Promise<string> {
    return (await this.heads.sign(tx)).line;
  }

  /**
   * Within the transaction of the signature: signed and sealed together, or not at all. What is sealed again, because
   * the sheet has come, says which document it takes the place of.
   * @returns the document's id
   */
  async seal(tx: Tx, signed: Archived): Promise<string> {
    const { signatureId, personId, words, evidence, sheet } = signed;
    const before = await this.documents.inForce(aboutSignature(signatureId), tx);
    const verifyAt = this.address.of('/verifiser');
    const document = declarationDocument({ ...signed, replaces: before?.sha256, verifyAt });
    const madeAt = sheet?.uploadedAt ?? evidence.registeredAt ?? evidence.at;
    const pdf = this.pdf.write('declaration', document, madeAt);
    const wish = {
      kind: 'declaration' as const,
      title: words.title,
      about: aboutSignature(signatureId),
      personId,
      corrects: before?.id,
    };
    return (await this.sealer.seal(tx, wish, pdf)).id;
  }
}

/** How the sealed document of a signature is found. */
export function aboutSignature(signatureId: string): string {
  return `declaration:${signatureId}`;
}
