import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TaskView, TickView } from '../api/schema';
import { SessionStore } from '../kernel/session-store';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { TickTask } from '../ui/tick-task';
import { TaskWords } from './task-words';

/** Tasks in order, each with its time and deadline; the first one may stand large with its button. */
@Component({
  selector: 'app-task-list',
  imports: [Clause, DsButton, ProblemNotice, RouterLink, TranslocoPipe],
  providers: [TickTask],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-list.html',
})
export class TaskList {
  private readonly words = inject(TaskWords);
  private readonly router = inject(Router);
  private readonly today = inject(SessionStore).today;
  protected readonly tick = inject(TickTask);
  readonly tasks = input.required<readonly TaskView[]>();
  readonly leadWithFirst = input(false);
  /** Number of the first task, when the list goes on from another. */
  readonly from = input(1);

  protected readonly rows = computed(() =>
    this.tasks().map((task, index) => ({
      task,
      number: index + this.from(),
      large: this.leadWithFirst() && index === 0,
      title: this.words.title(task),
      text: this.words.text(task),
      action: this.words.action(task),
      due: this.words.due(task, this.today()),
      target: this.router.parseUrl(task.link),
    })),
  );

  protected async done(tick: TickView): Promise<void> {
    // Every change is told to the page that holds this list, which reads it again.
    await this.tick.end(tick, 'done', () => undefined);
  }
}
