import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ForecastView } from '../api/schema';
import { forecastLine } from './forecast-model';

/** The years ahead as a picture; the list beside it says the same in words. */
@Component({
  selector: 'app-forecast-timeline',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forecast-timeline.html',
})
export class ForecastTimeline {
  readonly view = input.required<ForecastView>();
  protected readonly line = computed(() => forecastLine(this.view()));
}
