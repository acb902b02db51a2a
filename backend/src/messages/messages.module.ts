import { Module } from '@nestjs/common';
import { MailChoices } from './mail-choices';
import { MailChoicesController } from './mail-choices.controller';
import { MailGate } from './mail-gate';
import { MailSender } from './mail-sender';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';
import { OutboxQueue } from './outbox-queue';
import { OutboxController } from './outbox.controller';
import { OutboxReader } from './outbox-reader';
import { PublicAddress } from './public-address';
import { SecretMail } from './secret-mail';

@Module({
  controllers: [MailChoicesController, OutboxController],
  providers: [
    MailChoices,
    MailGate,
    MailSender,
    MailTransport,
    Outbox,
    OutboxQueue,
    OutboxReader,
    PublicAddress,
    SecretMail,
  ],
  exports: [MailGate, MailTransport, Outbox, PublicAddress, SecretMail],
})
export class MessagesModule {}
