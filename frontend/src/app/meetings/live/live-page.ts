import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Live } from '../../kernel/live';
import { PageTitle } from '../../kernel/page-title';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { ACTS_WAIT, WHY_ACTS_WAIT } from '../../ui/acts-wait';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AttendanceList } from './attendance-list';
import { CloseMeeting } from './close-meeting';
import { HalfWritten } from './half-written';
import { LiveAgenda } from './live-agenda';
import { LiveCase } from './live-case';
import { LiveStore } from './live-store';
import { QuorumPanel } from './quorum-panel';
import { LeadDialog } from './room/lead-dialog';
import { MemberBar } from './room/member-bar';
import { PauseDialog } from './room/pause-dialog';
import { PausePanel } from './room/pause-panel';
import { sayDecisions } from './room/say-decisions';
import { sayWhoChairs } from './room/say-who-chairs';
import { SignalList } from './room/signal-list';
import { sayVotes } from '../votes/say-votes';
import { ToOpenVote } from '../votes/to-open-vote';

/** The meeting as it runs: case, room and agenda; members see the same page and follow it. */
@Component({
  selector: 'app-live-page',
  imports: [
    AttendanceList,
    CloseMeeting,
    Dialog,
    DsButton,
    Icon,
    LeadDialog,
    LiveAgenda,
    LiveCase,
    MemberBar,
    PauseDialog,
    PausePanel,
    ProblemNotice,
    QuorumPanel,
    RouterLink,
    SignalList,
    Skeleton,
    ToOpenVote,
    TranslocoPipe,
  ],
  providers: [
    HalfWritten,
    LiveStore,
    { provide: ACTS_WAIT, useFactory: () => inject(LiveStore).lost },
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './live-page.html',
})
export class LivePage {
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  protected readonly network = inject(Live);
  protected readonly store = inject(LiveStore);
  protected readonly whyActsWait = WHY_ACTS_WAIT;
  readonly id = input.required<string>();
  protected readonly closing = signal(false);
  protected readonly pausing = signal(false);
  protected readonly leading = signal(false);
  protected readonly name = computed(() => {
    const view = this.store.view();
    if (!view) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: view.number, year: String(view.year) });
  });
  protected readonly mine = computed(() => {
    if (this.store.iChair()) return this.texts.t('meetings.live.youChair');
    if (this.session.isCoordinator()) return this.texts.t('meetings.live.youWrite');
    const chair = this.store.view()?.chair;
    if (!chair) return this.texts.t('meetings.live.youFollow');
    return this.texts.t('meetings.live.youFollowChair', { name: chair.name });
  });
  protected readonly when = computed(() => {
    const day = this.words.weekdayDayMonth(this.store.view()?.startsAt ?? '');
    return day.charAt(0).toUpperCase() + day.slice(1);
  });
  protected readonly clock = computed(() =>
    this.words.time(new Date(this.store.now()).toISOString()),
  );
  protected readonly canOpen = computed(
    () => this.store.view()?.state === 'planned' && this.store.can('chair'),
  );

  /** A member who does not lead the meeting is told what is expected. */
  protected readonly inPanel = computed(
    () =>
      !this.store.canAttend() &&
      (this.store
        .view()
        ?.presences.some(
          ({ personId, kind }) => personId === this.session.personId() && kind !== 'coordinator',
        ) ??
        false),
  );
  /** While a banner tells that the network is away, it need not be told again: all is read anew when it is back. */
  protected readonly readProblem = computed(() =>
    this.store.lost() && this.store.view() ? null : this.store.live.problem(),
  );
  protected readonly chairMissing = computed(
    () => this.store.canChair() && this.store.view()?.chairing.by === 'panelPicks',
  );

  constructor() {
    sayWhoChairs(this.store);
    sayDecisions(this.store);
    sayVotes(this.store);
    const title = inject(PageTitle);
    effect(() => this.store.follow(this.id()));
    effect(() => {
      const item = this.store.current();
      const number = item ? this.texts.t('meetings.caseNo', { number: item.caseNumber }) : '';
      title.set(number, item?.title ?? '', this.name());
    });
  }

  protected async open(): Promise<void> {
    const version = this.store.view()?.version ?? 0;
    await this.store.do(this.store.path('open'), { version });
  }

  protected async closed(done: boolean): Promise<void> {
    this.closing.set(false);
    if (done) await this.router.navigate(['/moter', this.id(), 'referat']);
  }
}
