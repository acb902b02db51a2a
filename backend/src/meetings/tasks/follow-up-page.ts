import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { PanelReader } from '../attendance/panel-on-day';
import { mayReadClosed, prepares } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { mayDo } from './task-rights';
import { tasksOf, taskView } from './task-rows';
import { FollowUpView, MeetingTaskView, TaskOwnerView } from './task.view';

/** What is to be done after one meeting. */
@Injectable()
export class FollowUpPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly meetings: LiveMeetings,
    private readonly panels: PanelReader,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor): Promise<FollowUpView> {
    const live = await this.meetings.shown(meetingId);
    const { id, number, year, state } = live.meeting;
    const gives = prepares(actor) && (state === 'live' || state === 'closed');
    const open = live.items.filter((item) => mayReadClosed(live, item, actor));
    return {
      meetingId: id,
      number,
      year,
      tasks: await this.tasks(live, actor),
      owners: gives ? await this.owners() : [],
      cases: gives
        ? open.map((item) => ({
            itemId: item.id,
            caseNumber: caseNumber(item),
            title: item.title,
          }))
        : [],
      can: gives ? ['give'] : [],
    };
  }

  /** Tasks of the cases the reader may know. */
  async tasks(live: LiveMeeting, actor: Actor, db: Db = this.readDb): Promise<MeetingTaskView[]> {
    const today = this.clock.today();
    const open = new Set(
      live.items.filter((item) => mayReadClosed(live, item, actor)).map(({ id }) => id),
    );
    return (await tasksOf(db, live.meeting.id))
      .filter(({ itemId }) => open.has(itemId))
      .map((row) => taskView(row, today, mayDo(row, actor)));
  }

  private async owners(): Promise<TaskOwnerView[]> {
    const { names } = await this.panels.on(this.clock.today());
    return [...names]
      .map(([personId, name]) => ({ personId, name }))
      .sort((a, b) => norwegianOrder(a.name, b.name));
  }
}
