import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingTaskView, TaskCaseView, TaskOwnerView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = {
  text: 'task-text',
  ownerId: 'task-owner',
  dueOn: 'task-due',
  reason: 'task-reason',
};

/** Who does what by when; the same form changes a task, and lets it fall with a reason. */
@Component({
  selector: 'app-task-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-form.html',
})
export class TaskForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly owners = input.required<readonly TaskOwnerView[]>();
  readonly cases = input.required<readonly TaskCaseView[]>();
  /** The task to change; a new one when left out. */
  readonly task = input<MeetingTaskView>();
  readonly saved = output();
  readonly cancelled = output();
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly fields = FIELDS;
  /** The case chosen; the first one until another is. */
  protected readonly itemId = signal('');

  protected async save(text: string, ownerId: string, dueOn: string) {
    const missing = [
      ...(text === '' ? [this.error('text')] : []),
      ...(ownerId === '' ? [this.error('ownerId')] : []),
      ...(dueOn === '' ? [this.error('dueOn')] : []),
    ];
    this.missing.set(missing);
    if (missing.length > 0) return;
    const task = this.task();
    const itemId = this.itemId() || (this.cases()[0]?.itemId ?? '');
    const wish = { text, ownerId, dueOn };
    const went = await this.act.run(() =>
      task
        ? this.api.put(`/tasks/${task.id}`, { ...wish, version: task.version })
        : this.api.post(`/agenda-items/${itemId}/tasks`, wish),
    );
    if (went) this.saved.emit();
  }

  protected async drop({ id, version }: MeetingTaskView, reason: string): Promise<void> {
    this.missing.set(reason === '' ? [this.error('reason')] : []);
    if (reason === '') return;
    const body = { state: 'dropped', reason, version };
    if (await this.act.run(() => this.api.put(`/tasks/${id}/state`, body))) this.saved.emit();
  }

  private error(field: keyof typeof FIELDS): FieldError {
    return { id: FIELDS[field], text: this.texts.t(`after.tasks.missing.${field}`) };
  }
}
