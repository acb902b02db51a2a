import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Finding } from '../ui/finding';
import { Fulfilled } from '../ui/fulfilled';
import { openFindings, waysForward } from './board-model';

/** «Dette må du se på»: what the rules say of the composition today, each with clause and way forward. */
@Component({
  selector: 'app-board-findings',
  imports: [Finding, Fulfilled, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-findings.html',
})
export class BoardFindings {
  private readonly texts = inject(Texts);
  readonly view = input.required<BoardView>();
  readonly canAppoint = input(false);

  protected readonly open = computed(() =>
    openFindings(this.view().findings).map((finding) => ({
      finding,
      ways: this.canAppoint() ? waysForward(finding, this.view(), this.texts.language()) : [],
    })),
  );
  protected readonly fulfilled = computed(() => this.view().findings.filter(({ ok }) => ok));
}
