import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView, MeetingView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';

/** Planned minutes against the meeting's length; over time it says how much, and what could give. */
@Component({
  selector: 'app-plan-sum',
  imports: [DsButton, Icon, TranslocoPipe],
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
        @if (tooMuch(); as item) {
          <p class="quiet">
            {{ 'meetings.plan.suggest' | transloco: { title: item.title, minutes: item.minutes } }}
          </p>
          @if (canEdit() && meeting().later[0]; as next) {
            <button dsButton="secondary" type="button" (click)="postpone.emit(item)">
              {{ 'meetings.plan.postpone' | transloco: { date: words.dayMonth(next.startsAt) } }}
            </button>
          }
        }
      } @else {
        <p class="quiet">{{ 'meetings.plan.left' | transloco: { left: -over() } }}</p>
      }
    </div>
  `,
})
export class PlanSum {
  protected readonly words = inject(Words);
  readonly meeting = input.required<MeetingView>();
  readonly canEdit = input(false);
  /** The case that should go to the next meeting. */
  readonly postpone = output<AgendaItemView>();
  /** Minutes too many; negative when there is time left. */
  protected readonly over = computed(
    () => this.meeting().minutesPlanned - this.meeting().minutesAvailable,
  );
  /** The shortest case that is long enough to give the time back; else the longest. Standing ones stay. */
  protected readonly tooMuch = computed(() => {
    const cases = this.meeting()
      .agenda.filter(({ standing }) => !standing)
      .toSorted((a, b) => a.minutes - b.minutes);
    return cases.find(({ minutes }) => minutes >= this.over()) ?? cases.at(-1) ?? null;
  });
}
