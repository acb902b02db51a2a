import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceFiguresView, AttendanceView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** Who took part in the meetings of a year: one’s own figures and the panel’s; all for coordinator and leader. */
@Component({
  selector: 'app-attendance-page',
  imports: [PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-page.html',
})
export class AttendancePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  /** The year in the address; empty for this one. */
  readonly ar = input<string>();
  protected readonly page = loaded(() => {
    this.live.topic('meetings')();
    const year = this.ar();
    return this.api.get<AttendanceView>(
      year ? `/attendance-figures?year=${year}` : '/attendance-figures',
    );
  });
  protected readonly rows = computed(() => {
    const view = this.page.value();
    if (!view) return [];
    const own = view.own && { name: this.texts.t('after.attendance.own'), figures: view.own };
    const total = { name: this.texts.t('after.attendance.total'), figures: view.total };
    return [...(own ? [own] : []), ...view.people, total];
  });

  /** '1 i pause, 2 med vara'; a dash when every meeting counts. */
  protected leftOut({ away, represented }: AttendanceFiguresView): string {
    const counts = { away, represented };
    const parts = (['away', 'represented'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => this.texts.t(`after.attendance.${name}`, { count: counts[name] }));
    return parts.join(', ') || '–';
  }

  /** '83 % (n = 6)': how many are behind a rate always stands beside it. */
  protected rate({ meetings, present, remote }: AttendanceFiguresView): string {
    if (meetings === 0) return this.texts.t('after.attendance.noRate');
    const rate = Math.round(((present + remote) / meetings) * 100);
    return this.texts.t('after.attendance.of', { rate, n: meetings });
  }
}
