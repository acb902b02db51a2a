import { Injectable } from '@nestjs/common';
import { createTransport, Transporter } from 'nodemailer';
import { Log } from '../kernel/log';
import { Settings } from '../kernel/settings';
import { MailAttachment } from './mail-attachments';
import { CalendarPart } from './personal-mail';
import { MailRefusal, refusalOf } from './mail-refusal';
import { MailText } from '../texts/mail';

/** Where mail leaves the machine. Without an SMTP address nothing leaves, and `works` is false. */
@Injectable()
export class MailTransport {
  private readonly smtp: Transporter | null;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {
    this.smtp = settings.smtpUrl === null ? null : createTransport(settings.smtpUrl);
  }

  get works(): boolean {
    return this.smtp !== null;
  }

  /**
   * Hands a mail to the mail server. What the server says is not logged, since it repeats the address: only its codes.
   * @returns null when the server took it
   */
  async send(
    to: string,
    mail: MailText,
    attachments: readonly MailAttachment[] = [],
    calendar: CalendarPart | null = null,
  ): Promise<MailRefusal | null> {
    try {
      await this.smtp?.sendMail({
        from: this.settings.mailFrom ?? undefined,
        to: { name: '', address: to },
        subject: mail.subject,
        text: mail.body,
        ...(calendar && { icalEvent: { ...calendar, filename: 'panelmote.ics' } }),
        attachments: attachments.map(({ filename, content }) => ({ filename, content })),
      });
      return this.works ? null : { kind: 'later', code: 'none' };
    } catch (error) {
      const refusal = refusalOf(error);
      this.log.failure('mail-not-accepted', null, { refusal: refusal.kind, reply: refusal.code });
      return refusal;
    }
  }

  close(): void {
    this.smtp?.close();
  }
}
