import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceForecastView } from '../../api/schema';
import { Icon } from '../../ui/icon';

const ICONS = {
  safe: 'checkmark-circle',
  unsure: 'exclamationmark-triangle',
  notQuorate: 'minus-circle',
} as const;

/** Whether the panel can decide, by the answers: in words, with the numbers (UP 3.4). */
@Component({
  selector: 'app-forecast-line',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>
      <strong>{{ 'notice.forecast.title' | transloco }}</strong>
    </p>
    <p class="sev" [class.ok]="forecast().outlook === 'safe'" data-testid="forecast">
      <app-icon [name]="icons[forecast().outlook]" />{{
        'notice.forecast.' + forecast().outlook
          | transloco
            : {
                expected: forecast().expected,
                needed: forecast().needed,
                waiting: forecast().waiting,
                asked: forecast().asked,
              }
      }}
    </p>
  `,
})
export class ForecastLine {
  readonly forecast = input.required<AttendanceForecastView>();
  protected readonly icons = ICONS;
}
