import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUpView, MeetingTaskView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { TaskForm } from './task-form';
import { TaskRows } from './task-rows';

type Group = 'late' | 'open' | 'ended';

/** What is to be done after one meeting: late first, then what is open, then what has ended. */
@Component({
  selector: 'app-follow-up-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    PageHead,
    ProblemNotice,
    Skeleton,
    TaskForm,
    TaskRows,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './follow-up-page.html',
})
export class FollowUpPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  readonly id = input.required<string>();
  protected readonly giving = signal(false);
  protected readonly changing = signal<MeetingTaskView | null>(null);
  protected readonly page = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<FollowUpView>(`/meetings/${this.id()}/tasks`);
  });
  protected readonly mayGive = computed(
    () => (this.page.value()?.can.includes('give') ?? false) && this.page.value()?.cases.length,
  );
  protected readonly groups = computed(() => {
    const tasks = this.page.value()?.tasks ?? [];
    const names: readonly Group[] = ['late', 'open', 'ended'];
    return names
      .map((name) => ({ name, tasks: tasks.filter((task) => groupOf(task) === name) }))
      .filter((group) => group.tasks.length > 0);
  });
  protected readonly crumbs = computed(() => {
    const view = this.page.value();
    const all = { text: this.texts.t('meetings.list.title'), link: '/moter' };
    if (!view) return [all];
    const text = this.texts.t('meetings.name', { number: view.number, year: `${view.year}` });
    return [all, { text, link: `/moter/${view.meetingId}` }];
  });

  protected async saved(said: string): Promise<void> {
    this.giving.set(false);
    this.changing.set(null);
    this.toasts.show(this.texts.t(said));
    await this.page.reload();
  }
}

function groupOf({ state, late }: MeetingTaskView): Group {
  if (state !== 'open') return 'ended';
  return late ? 'late' : 'open';
}
