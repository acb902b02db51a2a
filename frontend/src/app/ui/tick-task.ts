import { Injectable, inject } from '@angular/core';
import type { MeetingTaskView, TickView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { Toasts } from './toasts';

/** Marks a task as done at once, or opens it again; for ten seconds it can be taken back. */
@Injectable()
export class TickTask {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly act = attempt();
  readonly busy = this.act.busy;
  readonly problem = this.act.problem;

  /** @param changed what shows the task reads it again */
  async end(tick: TickView, state: 'done' | 'open', changed: () => void): Promise<void> {
    const path = `/tasks/${tick.taskId}/state`;
    const body = { state, version: tick.version };
    const task = await this.act.answer(() => this.api.put<MeetingTaskView>(path, body));
    if (!task) return;
    changed();
    const back = { taskId: task.id, version: task.version };
    const undo = () => this.end(back, state === 'done' ? 'open' : 'done', changed);
    this.toasts.show(this.texts.t(`common.task.${state}`), undo);
  }
}
