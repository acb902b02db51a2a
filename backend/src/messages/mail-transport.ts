import { Injectable } from '@nestjs/common';
import { createTransport, Transporter } from 'nodemailer';
import { Log } from '../kernel/log';
import { Settings } from '../kernel/settings';
import { MailAttachment } from './mail-attachments';
import { CalendarPart } from './personal-mail';
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

  /** Hands a mail to the mail server. What the server says is not logged: it repeats the address. */
  async accepts(
    to: string,
    mail: MailText,
    attachments: readonly MailAttachment[] = [],
    calendar: CalendarPart | null = null,
  ): Promise<boolean> {
    try {
      await this.smtp?.sendMail({
        from: this.settings.mailFrom ?? undefined,
        to: { name: '', address: to },
        subject: mail.subject,
        text: mail.body,
        ...(calendar && { icalEvent: { ...calendar, filename: 'panelmote.ics' } }),
        attachments: attachments.map(({ filename, content }) => ({ filename, content })),
      });
      return this.works;
    } catch {
      this.log.failure('mail-not-accepted', null);
      return false;
    }
  }

  close(): void {
    this.smtp?.close();
  }
}
