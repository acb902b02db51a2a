import { Injectable } from '@nestjs/common';
import { Actor, Role } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { forbidden, badInput, notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { belongsToPanel, isRepresentative, PanelReader } from '../attendance/panel-on-day';
import { mayReadClosed, prepares, requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, requireState } from '../meeting-rows';
import type { AddTaskDto } from './task.dto';
import { taskById, TaskRow } from './task-rows';

/** Who may give, change and end tasks: shared by the commands. */
@Injectable()
export class TaskGate {
  constructor(
    private readonly meetings: LiveMeetings,
    private readonly panels: PanelReader,
    private readonly clock: Clock,
  ) {}

  /** Whoever records gives tasks while the meeting goes on; afterwards those who prepare. @throws 403, 404, 409 */
  async item(tx: Tx, itemId: string, actor: Actor): Promise<LiveMeeting & { item: ItemRow }> {
    const live = await this.meetings.loadByItem(itemId, tx);
    if (live.meeting.state === 'live') await this.meetings.requireRecorder(actor, live, tx);
    else if (!prepares(actor)) throw forbidden();
    requireState(live.meeting, 'live', 'closed');
    requireOpenTo(live, live.item, actor);
    return live;
  }

  /** A task the actor may know of. @throws 404 also for one of a closed case they may not read */
  async task(tx: Tx, id: string, actor: Actor): Promise<{ row: TaskRow; live: LiveMeeting }> {
    const row = await taskById(tx, id);
    const live = await this.meetings.loadByItem(row.itemId, tx);
    if (!mayReadClosed(live, live.item, actor)) throw notFound();
    return { row, live };
  }

  /**
   * A task is given to somebody in the panel today, or the coordinator, who may read of the case.
   * @throws 400 for anybody else, and for a day that is none
   */
  async check(tx: Tx, live: LiveMeeting, item: ItemRow, dto: AddTaskDto): Promise<void> {
    if (!isDay(dto.dueOn)) throw badInput([{ field: 'dueOn', constraint: 'isDay' }]);
    const panel = await this.panels.on(this.clock.today(), tx);
    if (!belongsToPanel(panel, dto.ownerId)) {
      throw badInput([{ field: 'ownerId', constraint: 'known' }]);
    }
    const owner = asActor({ ...live, panel }, dto.ownerId);
    if (!mayReadClosed({ ...live, panel }, item, owner)) {
      throw badInput([{ field: 'ownerId', constraint: 'mayRead' }]);
    }
  }
}

/** Somebody else with the roles the panel of the day gives them, to ask whether they may read a closed case. */
export function asActor({ panel }: Pick<LiveMeeting, 'panel'>, personId: string): Actor {
  const roles = new Set<Role>();
  if (isRepresentative(panel, personId)) roles.add('representative');
  if (panel.alternateIds.includes(personId)) roles.add('alternate');
  if (panel.coordinatorId === personId) roles.add('coordinator');
  return { personId, accountId: null, sessionId: null, roles, assurance: 0 };
}

/** '2026-02-31' has the form of a day and is none. */
function isDay(day: string): boolean {
  const parsed = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}
