import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { PageTitle } from '../kernel/page-title';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { HostOpening } from '../ui/host-opening';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { AnnualWheel } from '../ui/annual-wheel';
import { TaskList } from './task-list';

/** What waits for this person, the most important first; the year and the next meeting beside it. */
@Component({
  selector: 'app-home-page',
  imports: [AnnualWheel, HostOpening, ProblemNotice, RouterLink, Skeleton, TaskList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-page.html',
})
export class HomePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  protected readonly home = loaded(() => {
    this.live.any();
    return this.api.get<HomeView>('/home');
  });
  protected readonly firstName = computed(() => this.session.session()?.name?.split(' ')[0] ?? '');
  protected readonly tasks = computed(() => this.home.value()?.tasks ?? []);
  protected readonly next = computed(() => this.home.value()?.nextMeeting ?? null);
  protected readonly lead = computed(() => {
    const next = this.next();
    const date = next ? this.words.dayMonth(next.startsAt) : '';
    const count = this.tasks().length;
    if (count === 0) return this.texts.t(next ? 'home.nothing' : 'home.nothingNoMeeting', { date });
    const minutes = this.tasks().reduce((sum, task) => sum + (task.minutes ?? 0), 0);
    return this.texts.t('home.lead', { count, minutes, long: minutes > 0 ? 'yes' : 'no' });
  });

  constructor() {
    inject(PageTitle).set(this.texts.t('common.nav.home'));
  }
}
