import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PublicPanelView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** «Om panelet»: totals for everyone, names only of those who have agreed. */
@Component({
  selector: 'app-about-page',
  imports: [Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly totals = ['own', 'nextOfKin', 'organisation'] as const;
  protected readonly panel = loaded(() => this.api.get<PublicPanelView>('/public-panel'));

  /** Some totals are hidden because they are small. */
  protected someHidden({ totals }: PublicPanelView): boolean {
    return this.totals.some((each) => totals[each] === null);
  }

  /** 'Leder', 'Vara' or nothing, as far as the person agrees. */
  protected role({ office, kind }: PublicPanelView['members'][number]): string | null {
    return office ?? (kind === 'alternate' ? 'alternate' : null);
  }
}
