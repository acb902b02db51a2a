import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceFiguresView, AttendanceView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AttendanceRow, AttendanceTable } from './attendance-table';

/** Who took part in the meetings of a year: one’s own figures and the panel’s; all for coordinator and leader. */
@Component({
  selector: 'app-attendance-page',
  imports: [
    AttendanceTable,
    DsButton,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-page.html',
})
export class AttendancePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  /** The year in the address; empty for this one. */
  readonly ar = input<string>();
  protected readonly page = loaded(() => {
    this.live.topic('meetings')();
    const year = this.ar();
    return this.api.get<AttendanceView>(
      year ? `/attendance-figures?year=${year}` : '/attendance-figures',
    );
  });
  protected readonly rows = computed((): AttendanceRow[] => {
    const view = this.page.value();
    if (!view) return [];
    const { own, people, total } = view;
    const ofYear = (name: string, figures: AttendanceFiguresView) => ({
      name,
      term: null,
      figures,
    });
    return [
      ...(own ? [ofYear(this.texts.t('after.attendance.own'), own)] : []),
      ...people.map(({ name, figures }) => ofYear(name, figures)),
      ofYear(this.texts.t('after.attendance.total'), total),
    ];
  });
  protected readonly terms = computed(() =>
    (this.page.value()?.terms ?? []).map(({ name, from, until, figures }): AttendanceRow => {
      const [first, last] = [this.words.date(from), this.words.date(until)];
      return {
        name,
        term: this.texts.t('after.attendance.term', { from: first, until: last }),
        figures,
      };
    }),
  );
}
