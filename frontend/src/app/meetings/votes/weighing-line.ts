import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WeighingView } from '../../api/schema';

/** What a proposal that changes the rules takes, and what the other reading would ask for: said before the vote. */
@Component({
  selector: 'app-weighing-line',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (weighing().need; as need) {
      <p>
        <b>{{ 'meetings.weighing.need.' + need.option | transloco: need }}</b>
      </p>
      @if (weighing().otherNeed; as other) {
        <p class="small">{{ 'meetings.weighing.other.' + other.option | transloco: other }}</p>
      }
    } @else {
      <p>{{ 'meetings.weighing.ordinary' | transloco }}</p>
    }
    @if (weighing().byMembers) {
      <p class="small">{{ 'meetings.weighing.byMembers' | transloco }}</p>
    }
    <p class="small">
      <a [routerLink]="weighing().link">{{
        'meetings.weighing.' + weighing().weight | transloco
      }}</a>
    </p>
  `,
})
export class WeighingLine {
  readonly weighing = input.required<WeighingView>();
}
