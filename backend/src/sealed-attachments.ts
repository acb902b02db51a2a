import { Injectable } from '@nestjs/common';
import { SealedDocumentsReader } from './documents/seal/sealed-documents-reader';
import { MailAttachment, MailAttachments } from './messages/mail-attachments';

/** Mails bring sealed documents. */
@Injectable()
export class SealedAttachments extends MailAttachments {
  constructor(private readonly documents: SealedDocumentsReader) {
    super();
  }

  override async document(id: string): Promise<MailAttachment | null> {
    const content = await this.documents.bytes(id);
    return content && { filename: 'dokument.pdf', content };
  }
}
