import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { DecisionCard } from '../decision-card';

/** The text of minutes: for the panel with names, for the public with offices and counts. */
@Component({
  selector: 'app-minutes-text',
  imports: [DecisionCard, Empty, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-text.html',
})
export class MinutesText {
  protected readonly words = inject(Words);
  readonly view = input.required<MinutesView>();
}
