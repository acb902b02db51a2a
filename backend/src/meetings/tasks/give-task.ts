import { Injectable } from '@nestjs/common';
import { Actor, ActorSource } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { assuranceMissing, badInput, forbidden } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { itemIn } from '../live/live-meeting';
import { AddTaskDto, ChangeTaskDto, EndTaskDto } from './task.dto';
import { TaskGate } from './task-gate';
import { mayDo } from './task-rights';
import { taskById, TaskRow, taskView } from './task-rows';
import { MeetingTaskView } from './task.view';

/** Somebody takes something on: in the meeting by whoever records, afterwards by those who prepare. */
@Injectable()
export class AddTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: TaskGate,
  ) {}

  /** @throws 400 when the owner is not of the panel, or may not read of a closed case */
  run(itemId: string, dto: AddTaskDto, actor: Actor): Promise<MeetingTaskView> {
    return this.work.write(async (tx) => {
      if (actor.personId === null) throw forbidden();
      const live = await this.gate.item(tx, itemId, actor);
      await this.gate.check(tx, live, live.item, dto);
      const id = newId();
      const { ownerId: owner_id, dueOn: due_on } = dto;
      const row = { item_id: itemId, text: dto.text.trim(), owner_id, due_on, state: 'open' };
      const made = { made_by: actor.personId, made_at: this.clock.now(), version: 1 };
      await tx.insert('meeting_task', { id, ...row, ...made });
      await tx.audit('task.given', `task:${id}`, row);
      return told(tx, await taskById(tx, id), this.clock.today(), actor);
    });
  }
}

/** Another wording, another owner, another day. */
@Injectable()
export class ChangeTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: TaskGate,
  ) {}

  /** @throws 403 for who may not, and once it has ended */
  run(id: string, dto: ChangeTaskDto, actor: Actor): Promise<MeetingTaskView> {
    return this.work.write(async (tx) => {
      const { row, live } = await this.gate.task(tx, id, actor);
      if (!mayDo(row, actor).includes('change')) throw forbidden();
      await this.gate.check(tx, live, itemIn(live, row.itemId), dto);
      const changes = { text: dto.text.trim(), owner_id: dto.ownerId, due_on: dto.dueOn };
      await tx.update('meeting_task', id, dto.version, changes);
      await tx.audit('task.changed', `task:${id}`, changes);
      return told(tx, await taskById(tx, id), this.clock.today(), actor);
    });
  }
}

/** Done, open again, or given up with a reason. The owner ticks off their own; that of another asks for proof. */
@Injectable()
export class EndTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: TaskGate,
    private readonly actors: ActorSource,
  ) {}

  /** @throws 400 without a reason for giving it up, 403 for who may not */
  run(id: string, { state, reason, version }: EndTaskDto, actor: Actor): Promise<MeetingTaskView> {
    const why = reason?.trim() ?? '';
    if (state === 'dropped' && why === '') {
      throw badInput([{ field: 'reason', constraint: 'isNotEmpty' }]);
    }
    return this.work.write(async (tx) => {
      const { row } = await this.gate.task(tx, id, actor);
      const can = mayDo(row, actor);
      const isAllowed = state === 'dropped' ? can.includes('change') : can.includes('end');
      if (!isAllowed) throw forbidden();
      if (row.ownerId !== actor.personId && actor.assurance < 2) {
        throw assuranceMissing(2, await this.actors.waysToProve(actor));
      }
      const ended = state !== 'open';
      const changes = {
        state,
        reason: state === 'dropped' ? why : null,
        ended_by: ended ? actor.personId : null,
        ended_at: ended ? this.clock.now() : null,
      };
      await tx.update('meeting_task', id, version, changes);
      await tx.audit(ACTS[state], `task:${id}`, changes);
      return told(tx, await taskById(tx, id), this.clock.today(), actor);
    });
  }
}

const ACTS = { open: 'task.reopened', done: 'task.done', dropped: 'task.dropped' } as const;

/** Says on every open page that it has changed, and answers with it as it is now. */
function told(tx: Tx, row: TaskRow, today: string, actor: Actor): MeetingTaskView {
  tx.changed(`meeting:${row.meetingId}`);
  tx.changed('cases');
  return taskView(row, today, mayDo(row, actor));
}
