import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OfficeTermView } from '../api/schema';
import { Words } from '../kernel/words';

const OFFICES = ['leader', 'deputyLeader'] as const;
const DAY_MS = 86_400_000;

/** Both offices through the years: a lane each, so that a shared election year shows, and the same as a table. */
@Component({
  selector: 'app-office-lanes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './office-lanes.html',
})
export class OfficeLanes {
  protected readonly words = inject(Words);
  readonly history = input.required<readonly OfficeTermView[]>();
  /** How often one may be elected to the same office (UP 3.3). */
  readonly maxElections = input.required<number>();
  readonly today = input.required<string>();

  protected readonly years = computed(() => {
    const terms = this.history();
    const now = yearOf(this.today());
    const first = Math.min(now, ...terms.map((term) => yearOf(term.from)));
    const last = Math.max(now + 1, ...terms.map((term) => yearOf(term.to)));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  protected readonly lanes = computed(() =>
    OFFICES.map((office) => ({
      office,
      bars: this.history()
        .filter((term) => term.office === office)
        .map((term) => ({
          name: term.name,
          past: term.to <= this.today(),
          left: this.place(term.from),
          width: this.place(term.to) - this.place(term.from),
        })),
    })),
  );
  protected readonly now = computed(() => this.place(this.today()) / 100);
  protected readonly rows = computed(() =>
    [...this.history()].sort((a, b) => b.from.localeCompare(a.from)),
  );

  private place(date: string): number {
    const years = this.years();
    const start = Date.UTC(years[0] ?? yearOf(date), 0, 1);
    const end = Date.UTC((years.at(-1) ?? yearOf(date)) + 1, 0, 1);
    const share = (Date.parse(date) - start) / DAY_MS / ((end - start) / DAY_MS);
    return Math.round(share * 10_000) / 100;
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
