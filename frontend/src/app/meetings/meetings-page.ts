import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView, MeetingsView, OwnDatePollView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { Fulfilled } from '../ui/fulfilled';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { MeetingForm } from './meeting-form';

/** The year's panel meetings, and whether there are as many as the plan asks for (UP 4.1). */
@Component({
  selector: 'app-meetings-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    Finding,
    Fulfilled,
    Icon,
    MeetingForm,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meetings-page.html',
})
export class MeetingsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly changes = inject(Live).any;
  protected readonly words = inject(Words);
  protected readonly canCreate = inject(SessionStore).leads;
  /** The year in the address, ?ar=2026; this year when it is not there. */
  readonly ar = input<string>();
  protected readonly creating = signal(false);
  protected readonly list = loaded(() => {
    this.changes();
    const year = this.ar();
    return this.api.get<MeetingsView>(year ? `/meetings?year=${year}` : '/meetings');
  });
  /** Dates one is asked about now, if any. */
  protected readonly poll = loaded(() => {
    this.changes();
    return this.api.get<OwnDatePollView>('/date-poll');
  });
  private readonly findings = computed(() => this.list.value()?.findings ?? []);
  protected readonly open = computed(() => this.findings().filter(({ ok }) => !ok));
  protected readonly fulfilled = computed(() => this.findings().filter(({ ok }) => ok));
  protected readonly years = computed(() => this.list.value()?.years ?? []);

  protected async created({ id }: MeetingView): Promise<void> {
    this.creating.set(false);
    await this.router.navigate(['/moter', id]);
  }
}
