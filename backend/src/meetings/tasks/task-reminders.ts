import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { Tx } from '../../kernel/unit-of-work';
import { dated } from '../../texts/dated';
import { taskMail } from '../../texts/task-mail';
import { caseNumber } from '../meeting-rows';
import { Due, LastDayReminders } from '../reminding/last-day-reminders';
import { ReminderDesk, ReminderWords } from '../reminding/reminder-desk';
import { TaskRow, tasksWhere } from './task-rows';

/** Reminds the owner of an open task once, a few days before its last day; another last day is reminded of anew. */
@Injectable()
export class TaskReminders extends LastDayReminders<TaskRow> {
  constructor(desk: ReminderDesk) {
    super('task-reminders', 'task', 'task-reminder', desk);
  }

  protected waiting(today: string, db: Db): Promise<TaskRow[]> {
    return tasksWhere(db, "t.state = 'open' AND t.due_on >= $1", [today]);
  }

  protected dueOf({ id, ownerId, ownerName, madeAt, dueOn }: TaskRow): Due {
    const onceKey = `task ${id} ${dueOn}`;
    return { personId: ownerId, name: ownerName, askedAt: madeAt, lastDay: dueOn, onceKey };
  }

  protected mailFor(row: TaskRow) {
    return {
      write: ({ language, panelName, address }: ReminderWords) =>
        taskMail(language, {
          panelName,
          number: caseNumber(row),
          due: dated(language, row.dueOn),
          address: address(`/moter/${row.meetingId}/oppfolging`),
        }),
    };
  }

  protected async told(tx: Tx, { id }: TaskRow): Promise<void> {
    await tx.audit('task.reminded', `task:${id}`);
  }
}
