import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { BoardFindings } from './board-findings';
import { BoardGrid } from './board-grid';
import { openFindings } from './board-model';
import { BoardTable } from './board-table';
import { CompositionProof } from './composition-proof';
import { BoardTrial } from './placing/board-trial';
import { TrialPanel } from './placing/trial-panel';
import { TermTable } from './term-table';
import { TermTimeline } from './term-timeline';
import { timelineOf } from './timeline-model';

/** Sammensetning: who sits where and what the rules say of it. Coordinator, leader and deputy leader see it. */
@Component({
  selector: 'app-board-page',
  imports: [
    BoardFindings,
    BoardGrid,
    BoardTable,
    Clause,
    CompositionProof,
    DsButton,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TermTable,
    TermTimeline,
    TranslocoPipe,
    TrialPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [BoardTrial],
  templateUrl: './board-page.html',
})
export class BoardPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly changes = inject(Live).topic('board');
  protected readonly canAppoint = inject(SessionStore).isCoordinator;
  protected readonly seatsAsTable = signal(false);
  protected readonly termsAsTable = signal(false);

  protected readonly board = loaded(() => {
    this.changes();
    return this.api.get<BoardView>('/board');
  });
  protected readonly lead = computed(() => {
    const view = this.board.value();
    if (!view) return '';
    const broken = openFindings(view.findings).filter(({ acts }) => acts !== 'warns').length;
    return this.texts.t('membership.board.lead', { broken });
  });
  protected readonly lastYear = computed(() => {
    const view = this.board.value();
    return view ? String(timelineOf(view).lastYear) : '';
  });

  protected print(): void {
    this.document.defaultView?.print();
  }
}
