import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { Tx } from '../../kernel/unit-of-work';
import { MailRefusalsReader } from '../../messages/mail-refusals-reader';
import { dated } from '../../texts/dated';
import { minutesReminderMail } from '../../texts/minutes-reminder-mail';
import { Due, LastDayReminders } from '../reminding/last-day-reminders';
import { ReminderDesk, ReminderWords } from '../reminding/reminder-desk';
import { SilentRow, silentReaders } from './silent-readers';

/** Reminds whoever was there and has said nothing of the draft, once, before the last day to object (UP 4.3). */
@Injectable()
export class ReviewReminders extends LastDayReminders<SilentRow> {
  constructor(
    desk: ReminderDesk,
    private readonly refusals: MailRefusalsReader,
  ) {
    super('review-reminders', 'minutes', 'minutes-reminder', desk);
  }

  protected async waiting(today: string, db: Db): Promise<SilentRow[]> {
    const refused = await this.refusals.of('minutes-reminder', db);
    return (await silentReaders(db)).filter(
      ({ objections_on, person_id }) => objections_on >= today && !refused.has(person_id),
    );
  }

  protected dueOf({ id, person_id, name, asked_at, objections_on }: SilentRow): Due {
    const onceKey = `minutes ${id}`;
    return { personId: person_id, name, askedAt: asked_at, lastDay: objections_on, onceKey };
  }

  protected mailFor({ meeting_id, number, year, objections_on }: SilentRow) {
    return {
      aboutId: meeting_id,
      write: ({ language, panelName, address }: ReminderWords) =>
        minutesReminderMail(language, {
          panelName,
          meeting: `${number}/${year}`,
          due: dated(language, objections_on),
          address: address(`/moter/${meeting_id}/referat`),
        }),
    };
  }

  protected async told(tx: Tx, { meeting_id }: SilentRow): Promise<void> {
    await tx.audit('minutes.reminded', `meeting:${meeting_id}`);
  }
}
