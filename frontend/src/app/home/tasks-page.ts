import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView, TaskView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { TaskList } from './task-list';

const GROUPS: readonly TaskView['group'][] = ['today', 'week', 'later'];

/** The coordinator's and the leaders' queue: what to do today, this week and later; broken rules apart. */
@Component({
  selector: 'app-tasks-page',
  imports: [Empty, Finding, PageHead, ProblemNotice, Skeleton, TaskList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tasks-page.html',
})
export class TasksPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  protected readonly home = loaded(() => {
    this.live.any();
    return this.api.get<HomeView>('/home');
  });
  private readonly tasks = computed(() => this.home.value()?.tasks ?? []);
  /** Groups that are not empty; numbers go on from one to the next. */
  protected readonly groups = computed(() => {
    let from = 1;
    return GROUPS.flatMap((name) => {
      const group = { name, tasks: this.inGroup(name), from };
      from += group.tasks.length;
      return group.tasks.length > 0 ? [group] : [];
    });
  });
  /** Rules that are not kept, each once, with the place where it can be mended. */
  protected readonly broken = computed(() =>
    this.inGroup('rules').flatMap(({ id, finding, link }) =>
      finding ? [{ id, finding, link }] : [],
    ),
  );
  /** Tasks about rules that carry no finding of their own. */
  protected readonly rulesWithout = computed(() =>
    this.inGroup('rules').filter((task) => !task.finding),
  );
  protected readonly hasRules = computed(() => this.inGroup('rules').length > 0);
  protected readonly isEmpty = computed(
    () => this.home.value() !== null && this.tasks().length === 0,
  );
  protected readonly lead = computed(() => {
    if (!this.home.value() || this.isEmpty()) return '';
    const aboutRules = this.inGroup('rules');
    const rules = aboutRules.filter(({ finding }) => finding?.acts !== 'warns').length;
    return this.texts.t('home.queue', { count: this.tasks().length - aboutRules.length, rules });
  });
  protected readonly emptyText = computed(() => {
    const next = this.home.value()?.nextMeeting;
    if (!next) return this.texts.t('home.nothingNoMeeting');
    return this.texts.t('home.nothing', { date: this.words.dayMonth(next.startsAt) });
  });

  private inGroup(name: TaskView['group']): TaskView[] {
    return this.tasks().filter((task) => task.group === name);
  }
}
