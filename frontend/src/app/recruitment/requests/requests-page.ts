import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestCampaignRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';

/** Every round of requests to organisations, and how far it has come (UP 3.2). */
@Component({
  selector: 'app-requests-page',
  imports: [
    DsButton,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './requests-page.html',
})
export class RequestsPage {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('requests');
  protected readonly words = inject(Words);
  protected readonly mayAsk = inject(SessionStore).isCoordinator;
  protected readonly campaigns = loaded(() => {
    this.changes();
    return this.api.get<RequestCampaignRowView[]>('/request-campaigns');
  });

  /** '3 og 5' */
  protected seats({ seats }: RequestCampaignRowView): string {
    return this.words.list(seats.map(({ number }) => String(number)));
  }
}
