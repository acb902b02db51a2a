import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ForecastView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { forecastLine } from './forecast-model';
import { FrameLane, TimelineFrame } from './timeline-frame';

/** The years ahead as a picture; the list beside it says the same in words. */
@Component({
  selector: 'app-forecast-timeline',
  imports: [TimelineFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forecast-timeline.html',
})
export class ForecastTimeline {
  private readonly texts = inject(Texts);
  readonly view = input.required<ForecastView>();
  protected readonly line = computed(() => forecastLine(this.view()));
  protected readonly lanes = computed((): FrameLane[] => [...this.seats(), ...this.offices()]);

  private seats(): FrameLane[] {
    return this.line().lanes.map(({ seat, name, colour, bars }) => ({
      name: `${seat} ${name ?? this.texts.t('membership.seat.vacant')}`,
      marks: bars.map(({ left, width, foreseen }) => {
        return { left, width, look: foreseen ? 'fore' : null, colour };
      }),
      note: null,
    }));
  }

  private offices(): FrameLane[] {
    return this.line().offices.map(({ office, dues }) => ({
      name: this.texts.t(`membership.office.${office}`),
      marks: dues.map(({ left }) => ({ left, width: null, look: 'due', colour: 'accent' })),
      note: null,
    }));
  }
}
