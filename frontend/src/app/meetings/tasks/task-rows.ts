import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingTaskView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { TickTask } from '../../ui/tick-task';

/** Tasks as lines: what, who, until when, and the act that ends it. */
@Component({
  selector: 'app-task-rows',
  imports: [DsButton, Icon, ProblemNotice, RouterLink, TranslocoPipe],
  providers: [TickTask],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="tick.problem()" (reload)="changed.emit()" />
    <ul class="rows">
      @for (task of tasks(); track task.id) {
        <li>
          <div>
            <p>
              <b>{{ task.text }}</b>
            </p>
            <p class="quiet">
              {{ task.owner.name }},
              <a [routerLink]="['/saker', task.caseId]">{{
                'meetings.caseNo' | transloco: { number: task.caseNumber }
              }}</a>
            </p>
            @if (task.reason) {
              <p>{{ 'after.tasks.because' | transloco: { reason: task.reason } }}</p>
            }
            <p class="answers tight">
              @if (task.can.includes('end')) {
                @if (task.state === 'open') {
                  <button
                    dsButton="secondary"
                    type="button"
                    [busy]="tick.busy()"
                    [attr.aria-label]="'after.tasks.doneNamed' | transloco: { text: task.text }"
                    (click)="end(task, 'done')"
                  >
                    <app-icon name="checkmark" />{{ 'after.tasks.done' | transloco }}
                  </button>
                } @else {
                  <button
                    dsButton="tertiary"
                    type="button"
                    [busy]="tick.busy()"
                    [attr.aria-label]="'after.tasks.reopenNamed' | transloco: { text: task.text }"
                    (click)="end(task, 'open')"
                  >
                    {{ 'after.tasks.reopen' | transloco }}
                  </button>
                }
              }
              @if (changeable() && task.can.includes('change')) {
                <button
                  dsButton="tertiary"
                  type="button"
                  [attr.aria-label]="'after.tasks.changeNamed' | transloco: { text: task.text }"
                  (click)="change.emit(task)"
                >
                  {{ 'common.action.edit' | transloco }}
                </button>
              }
            </p>
          </div>
          <p class="rowstate">
            @if (task.state === 'open') {
              <span class="sev" [class.bad]="task.late"
                ><app-icon [name]="task.late ? 'exclamationmark-triangle' : 'clock'" />{{
                  (task.late ? 'after.tasks.wasDue' : 'after.tasks.due')
                    | transloco: { date: words.dayMonth(task.dueOn) }
                }}</span
              >
            } @else {
              <span class="sev" [class.ok]="task.state === 'done'"
                ><app-icon
                  [name]="task.state === 'done' ? 'checkmark-circle-fill' : 'minus-circle'"
                />{{
                  'after.tasks.ended.' + task.state
                    | transloco: { date: words.dayMonth(task.endedOn ?? task.dueOn) }
                }}</span
              >
            }
          </p>
        </li>
      }
    </ul>
  `,
})
export class TaskRows {
  protected readonly tick = inject(TickTask);
  protected readonly words = inject(Words);
  readonly tasks = input.required<readonly MeetingTaskView[]>();
  /** Whether there is a form on the page to change them in. */
  readonly changeable = input(true);
  readonly changed = output();
  readonly change = output<MeetingTaskView>();

  protected async end(task: MeetingTaskView, state: 'done' | 'open'): Promise<void> {
    await this.tick.end({ taskId: task.id, version: task.version }, state, () =>
      this.changed.emit(),
    );
  }
}
