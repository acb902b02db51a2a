import { Injectable } from '@nestjs/common';
import { Log } from '../kernel/log';
import { Rounds } from '../kernel/rounds';
import { MailAttachments } from './mail-attachments';
import { MailGate } from './mail-gate';
import { MailTransport } from './mail-transport';
import { OutboxQueue, WaitingMail } from './outbox-queue';
import { PersonalMail, PersonalParts } from './personal-mail';

const EVERY_MS = 5_000;

/**
 * Sends what waits in the outbox, when a mail server is configured and the panel is a real one. Each mail is
 * claimed before it is sent; one refused for now waits a minute, then two, four, and so on, eight times in all. What
 * is refused for good is not tried again.
 */
@Injectable()
export class MailSender extends Rounds {
  constructor(
    private readonly queue: OutboxQueue,
    private readonly gate: MailGate,
    private readonly transport: MailTransport,
    private readonly attachments: MailAttachments,
    private readonly personal: PersonalMail,
    log: Log,
  ) {
    super('outbox', EVERY_MS, log);
  }

  protected override begins(): boolean {
    return this.transport.works;
  }

  /** @returns how many mails were tried */
  protected async oneRound(): Promise<number> {
    if (!(await this.gate.isOpen())) return 0;
    let claimed = 0;
    for (const mail of await this.queue.waiting()) {
      if (!(await this.queue.claim(mail))) continue;
      claimed += 1;
      await this.send(mail);
    }
    return claimed;
  }

  private async send(mail: WaitingMail): Promise<void> {
    const attached = mail.attachment_id && (await this.attachments.document(mail.attachment_id));
    const { body, calendar } = await this.parts(mail);
    const text = { subject: mail.subject, body };
    const files = attached ? [attached] : [];
    const refusal = await this.transport.send(mail.to_address, text, files, calendar);
    await this.queue.note(mail.id, refusal);
  }

  /** A mail with a link of its receiver's own gets it here, on its way out: it is stored nowhere. */
  private async parts({ about_id, body }: WaitingMail): Promise<PersonalParts> {
    return about_id === null ? { body, calendar: null } : this.personal.parts(about_id, body);
  }
}
