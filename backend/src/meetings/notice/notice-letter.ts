import { Injectable } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { InstallationReader } from '../../identity/installation-reader';
import { ReadDb } from '../../kernel/db';
import { osloDate, osloTime } from '../../kernel/oslo';
import { notFound } from '../../kernel/problem';
import { MembershipReader } from '../../membership/membership-reader';
import { dated } from '../../texts/dated';
import type { MailLanguage } from '../../texts/mail';
import { receiptById, ReceiptRow } from './notice-rows';

type Proof = (day: string, time: string) => string;
const MADE: Record<ReceiptRow['channel'], Record<MailLanguage, Proof>> = {
  letter: {
    nb: (day, time) => `Brev skrevet ${day} kl. ${time.replace(':', '.')}`,
    nn: (day, time) => `Brev skrive ${day} kl. ${time.replace(':', '.')}`,
    en: (day, time) => `Letter written ${day} at ${time}`,
  },
  mail: {
    nb: (day, time) => `Sendt som e-post ${day} kl. ${time.replace(':', '.')}`,
    nn: (day, time) => `Send som e-post ${day} kl. ${time.replace(':', '.')}`,
    en: (day, time) => `Sent as e-mail ${day} at ${time}`,
  },
};

/** What somebody was sent, as a sheet: the letter for the post, or the proof of a mail. */
@Injectable()
export class NoticeLetter {
  constructor(
    private readonly readDb: ReadDb,
    private readonly pdf: PdfWriter,
    private readonly members: MembershipReader,
    private readonly installation: InstallationReader,
  ) {}

  /** @throws 404 */
  async pdfOf(receiptId: string): Promise<Buffer> {
    const receipt = await receiptById(this.readDb, receiptId);
    if (receipt === null) throw notFound();
    const { language, channel, sent_at, subject, body, person_id } = receipt;
    const person = await this.members.person(person_id);
    const { panelName } = await this.installation.current();
    const day = dated(language, osloDate(sent_at));
    const data = {
      title: subject,
      lang: language,
      region: language === 'en' ? 'GB' : 'NO',
      sender: panelName ?? '',
      recipient: person?.name ?? '',
      paragraphs: body.split('\n\n').map((paragraph) => paragraph.split('\n')),
      proof: MADE[channel][language](day, osloTime(sent_at)),
    };
    return this.pdf.write('notice', data, sent_at);
  }
}
