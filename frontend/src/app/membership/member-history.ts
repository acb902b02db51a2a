import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, PersonDetailView } from '../api/schema';
import { Words } from '../kernel/words';
import { PlanNames } from './plan-names';

/** Appointments and offices of one person, the latest first, each with ground, track and source. */
@Component({
  selector: 'app-member-history',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-history.html',
})
export class MemberHistory {
  protected readonly names = inject(PlanNames);
  protected readonly words = inject(Words);
  readonly person = input.required<PersonDetailView>();
  readonly fields = input.required<BoardView['fields']>();

  protected readonly appointments = computed(() => latestFirst(this.person().appointments));
  protected readonly offices = computed(() => latestFirst(this.person().offices));

  protected period({ from, to }: { from: string; to: string }): string {
    return `${this.words.shortDate(from)} – ${this.words.shortDate(this.words.lastDay(to))}`;
  }
}

function latestFirst<T extends { from: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => b.from.localeCompare(a.from));
}
