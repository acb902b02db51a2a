import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { mayReadClosed } from '../closed-items';
import { itemIn, LiveMeetings } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { TaskRow, tasksWhere } from './task-rows';

/** A task as the list of what waits for its owner needs it. */
export interface OwnTask {
  id: string;
  meetingId: string;
  caseNumber: string;
  text: string;
  dueOn: string;
  version: number;
}

/** What somebody has taken on and not done. Of a closed case they may not read any more, nothing. */
@Injectable()
export class OwnTasksReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  async of(actor: Actor): Promise<OwnTask[]> {
    if (actor.personId === null) return [];
    const own = "t.owner_id = $1 AND t.state = 'open'";
    const rows = await tasksWhere(this.readDb, own, [actor.personId]);
    const tasks: OwnTask[] = [];
    for (const row of rows) if (await this.mayRead(row, actor)) tasks.push(ownTask(row));
    return tasks;
  }

  private async mayRead({ closed, meetingId, itemId }: TaskRow, actor: Actor): Promise<boolean> {
    if (closed === 0) return true;
    const live = await this.meetings.load(meetingId);
    return mayReadClosed(live, itemIn(live, itemId), actor);
  }
}

function ownTask(row: TaskRow): OwnTask {
  const { id, meetingId, text, dueOn, version } = row;
  return { id, meetingId, caseNumber: caseNumber(row), text, dueOn, version };
}
