import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../../api/schema';
import { Icon } from '../../ui/icon';

/** Planned minutes against the meeting's length; over time it says how much, and what could give. */
@Component({
  selector: 'app-plan-sum',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="plansum" role="status">
      <p class="sev" [class.bad]="over() > 0" [class.ok]="over() <= 0">
        <app-icon [name]="over() > 0 ? 'exclamationmark-triangle' : 'checkmark-circle'" />
        <span>{{
          'meetings.plan.sum'
            | transloco
              : { planned: meeting().minutesPlanned, available: meeting().minutesAvailable }
        }}</span>
      </p>
      @if (over() > 0) {
        <p>{{ 'meetings.plan.over' | transloco: { over: over() } }}</p>
        @if (longest(); as item) {
          <p class="quiet">
            {{ 'meetings.plan.suggest' | transloco: { title: item.title, minutes: item.minutes } }}
          </p>
        }
      } @else {
        <p class="quiet">{{ 'meetings.plan.left' | transloco: { left: -over() } }}</p>
      }
    </div>
  `,
})
export class PlanSum {
  readonly meeting = input.required<MeetingView>();
  /** Minutes too many; negative when there is time left. */
  protected readonly over = computed(
    () => this.meeting().minutesPlanned - this.meeting().minutesAvailable,
  );
  protected readonly longest = computed(
    () => this.meeting().agenda.toSorted((a, b) => b.minutes - a.minutes)[0] ?? null,
  );
}
