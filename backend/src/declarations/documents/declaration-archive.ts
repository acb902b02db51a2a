import { Injectable } from '@nestjs/common';
import { SignedHeads } from '../../audit/signed-heads';
import { PdfWriter } from '../../documents/pdf-writer';
import { Sealer } from '../../documents/seal/sealer';
import { Tx } from '../../kernel/tx';
import { PublicAddress } from '../../messages/public-address';
import { DeclarationWords } from '../declaration-text';
import { declarationDocument } from './declaration-document';
import { Evidence } from './evidence';

/** A signature as it is archived. */
export interface Archived {
  signatureId: string;
  personId: string;
  words: DeclarationWords;
  evidence: Evidence;
}

/** Seals what was signed, with the text as it was shown and the page that proves it. Kept for life (UP 6.1). */
@Injectable()
export class DeclarationArchive {
  constructor(
    private readonly heads: SignedHeads,
    private readonly pdf: PdfWriter,
    private readonly sealer: Sealer,
    private readonly address: PublicAddress,
  ) {}

  /** The signed head of the audit log, for the evidence and the footer. */
  async head(tx: Tx): Promise<string> {
    return (await this.heads.sign(tx)).line;
  }

  /** Within the transaction of the signature: signed and sealed together, or not at all. @returns the document's id */
  async seal(tx: Tx, { signatureId, personId, words, evidence }: Archived): Promise<string> {
    const verifyAt = this.address.of('/verifiser');
    const document = declarationDocument({ words, personId, evidence, verifyAt });
    const pdf = this.pdf.write('declaration', document, evidence.at);
    const wish = {
      kind: 'declaration' as const,
      title: words.title,
      about: aboutSignature(signatureId),
      personId,
    };
    return (await this.sealer.seal(tx, wish, pdf)).id;
  }
}

/** How the sealed document of a signature is found. */
export function aboutSignature(signatureId: string): string {
  return `declaration:${signatureId}`;
}
