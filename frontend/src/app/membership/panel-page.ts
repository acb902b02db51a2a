import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PanelView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { openFindings } from './board-model';

const TOTALS = ['organisation', 'own', 'nextOfKin'] as const;

/**
 * The panel as everyone in it sees it: names and offices without seats, the seats as filled or vacant,
 * and totals, none of them under three. What a person was appointed on stands nowhere beside a name.
 */
@Component({
  selector: 'app-panel-page',
  imports: [
    Clause,
    DsButton,
    Empty,
    Finding,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './panel-page.html',
})
export class PanelPage {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('board');
  protected readonly kinds = ['representative', 'alternate'] as const;
  protected readonly totals = TOTALS;
  protected readonly panel = loaded(() => {
    this.changes();
    return this.api.get<PanelView>('/panel');
  });
  protected readonly findings = computed(() => openFindings(this.panel.value()?.findings ?? []));

  protected membersOf(kind: 'representative' | 'alternate'): PanelView['members'] {
    return (this.panel.value()?.members ?? []).filter((member) => member.kind === kind);
  }
}
