import { Injectable } from '@nestjs/common';
import { PdfWriter } from './documents/pdf-writer';
import { MailPaper, PaperLetter } from './messages/mail-paper';

/** Mails are set as the other documents are. */
@Injectable()
export class PrintedMail extends MailPaper {
  constructor(private readonly writer: PdfWriter) {
    super();
  }

  override pdf(letter: PaperLetter, at: string): Buffer {
    return this.writer.write('mail', { ...letter }, at);
  }
}
