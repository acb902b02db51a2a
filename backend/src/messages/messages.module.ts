import { Module } from '@nestjs/common';
import { MailChoices } from './mail-choices';
import { MailChoicesController } from './mail-choices.controller';
import { MailFailuresReader } from './mail-failures-reader';
import { MailGate } from './mail-gate';
import { MailLetter } from './mail-letter';
import { MailRefusalsReader } from './mail-refusals-reader';
import { MailSender } from './mail-sender';
import { ChangeMailText } from './mail-texts/change-mail-text';
import { MailTextReader } from './mail-texts/mail-text-reader';
import { MailTexts } from './mail-texts/mail-texts';
import { MailTextsController } from './mail-texts/mail-texts.controller';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';
import { OutboxQueue } from './outbox-queue';
import { MailFailuresController, OutboxController } from './outbox.controller';
import { OutboxReader } from './outbox-reader';
import { PostMail } from './post-mail';
import { PublicAddress } from './public-address';
import { ComingReminders } from './reminders/coming-reminders';
import { ReminderSources } from './reminders/reminder-sources';
import { ReminderStopsReader } from './reminders/reminder-stops-reader';
import { RemindersController } from './reminders/reminders.controller';
import { RetryMail } from './retry-mail';
import { SecretMail } from './secret-mail';

@Module({
  controllers: [
    MailChoicesController,
    OutboxController,
    MailFailuresController,
    MailTextsController,
    RemindersController,
  ],
  providers: [
    ChangeMailText,
    ComingReminders,
    MailChoices,
    MailFailuresReader,
    MailGate,
    MailLetter,
    MailRefusalsReader,
    MailSender,
    MailTextReader,
    MailTexts,
    MailTransport,
    Outbox,
    OutboxQueue,
    OutboxReader,
    PostMail,
    PublicAddress,
    ReminderSources,
    ReminderStopsReader,
    RetryMail,
    SecretMail,
  ],
  exports: [
    MailGate,
    MailRefusalsReader,
    MailTexts,
    MailTransport,
    Outbox,
    OutboxReader,
    PublicAddress,
    SecretMail,
    ReminderSources,
    ReminderStopsReader,
  ],
})
export class MessagesModule {}
