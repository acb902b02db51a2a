import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceFiguresView } from '../../api/schema';
import { Texts } from '../../kernel/texts';

/** Somebody’s figures, of a year or of a term. */
export interface AttendanceRow {
  name: string;
  /** The term, in words; null for a year. */
  term: string | null;
  figures: AttendanceFiguresView;
}

const PARTS = ['present', 'remote', 'excused', 'absent', 'left', 'stoodIn'] as const;

/** Figures of attendance, one row for each person or term. */
@Component({
  selector: 'app-attendance-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-table.html',
})
export class AttendanceTable {
  private readonly texts = inject(Texts);
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly AttendanceRow[]>();
  protected readonly parts = PARTS;

  /** '83 % (n = 6)': how many are behind a rate always stands beside it. */
  protected rate({ meetings, present, remote }: AttendanceFiguresView): string {
    if (meetings === 0) return this.texts.t('after.attendance.noRate');
    const rate = Math.round(((present + remote) / meetings) * 100);
    return this.texts.t('after.attendance.of', { rate, n: meetings });
  }

  protected value(figures: AttendanceFiguresView, part: (typeof PARTS)[number]): string {
    if (part !== 'left') return `${figures[part]}`;
    return this.leftOut(figures);
  }

  /** '1 i pause, 2 med vara'; a dash when every meeting counts. */
  private leftOut({ away, represented }: AttendanceFiguresView): string {
    const counts = { away, represented };
    const parts = (['away', 'represented'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => this.texts.t(`after.attendance.${name}`, { count: counts[name] }));
    return parts.join(', ') || '–';
  }
}
