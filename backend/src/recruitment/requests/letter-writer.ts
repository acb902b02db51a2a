import { Injectable } from '@nestjs/common';
import { docxFile } from '../../documents/docx-file';
import { PdfWriter } from '../../documents/pdf-writer';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { MembershipReader } from '../../membership/membership-reader';
import { PublicAddress } from '../../messages/public-address';
import { MailLanguage } from '../../texts/mail';
import { RequestLetter, requestLetter } from '../../texts/request-letter';
import { RequestCampaignRow } from './request-campaign-reader';

/** Whom a letter goes to, and by when it asks for an answer. */
export interface LetterTo {
  organisation: string;
  contact: string | null;
  language: MailLanguage;
  due: string;
}

/** Writes the letters to organisations, in the language of their contact. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly clock: Clock,
    private readonly pdf: PdfWriter,
    private readonly members: MembershipReader,
    private readonly installation: InstallationReader,
    private readonly address: PublicAddress,
  ) {}

  async letter(
    campaign: Pick<RequestCampaignRow, 'textNb' | 'textNn' | 'textEn'>,
    { organisation, contact, language, due }: LetterTo,
    db?: Db,
  ): Promise<RequestLetter> {
    const { panelName } = await this.installation.current(db);
    const coordinator = await this.members.coordinatorOn(this.clock.today(), db);
    const { textNb, textNn, textEn } = campaign;
    const own = { nb: textNb, nn: textNn, en: textEn }[language];
    return requestLetter(language, {
      panelName: panelName ?? '',
      organisation,
      contact,
      text: own ?? textNb,
      due,
      coordinator: coordinator?.name ?? '',
      answerTo: coordinator?.email ?? null,
    });
  }

  /** The page one answers on. @param token stands after the hash, where no server and no log sees it */
  link(token: string): string {
    return this.address.of(`/nominer#${token}`);
  }

  /** The letter for the post, as tagged PDF and as DOCX. */
  async files(letter: RequestLetter, { organisation, contact, language }: LetterTo, link: string) {
    const { panelName } = await this.installation.current();
    const recipient = [organisation, contact].filter((line) => line !== null);
    const place = { lang: language, region: language === 'en' ? 'GB' : 'NO' };
    const data = { ...letter, ...place, sender: panelName ?? '', recipient, link };
    return {
      pdf: this.pdf.write('request', data, this.clock.now()).toString('base64'),
      docx: docxFile({
        language: `${place.lang}-${place.region}`,
        title: letter.title,
        parts: [
          { kind: 'text', text: panelName ?? '' },
          ...recipient.map((text) => ({ kind: 'text' as const, text })),
          { kind: 'heading', text: letter.title },
          ...[...letter.lead, letter.answer].map((text) => ({ kind: 'text' as const, text })),
          { kind: 'link', text: link },
          ...[...letter.after, letter.from].map((text) => ({ kind: 'text' as const, text })),
        ],
      }).toString('base64'),
    };
  }
}
