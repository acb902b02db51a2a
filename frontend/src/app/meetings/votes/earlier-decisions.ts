import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { DecisionCard } from '../decision-card';
import { LiveStore } from '../live/live-store';
import { DissentForm } from './dissent-form';

/** Decisions of earlier cases about which one may still have a statement taken into the minutes. */
@Component({
  selector: 'app-earlier-decisions',
  imports: [DecisionCard, DissentForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (decisions().length > 0) {
      <details class="roll">
        <summary>{{ 'meetings.vote.earlier' | transloco }}</summary>
        @for (decision of decisions(); track decision.id) {
          <app-decision-card [decision]="decision" />
          <app-dissent-form [decision]="decision" />
        }
      </details>
    }
  `,
})
export class EarlierDecisions {
  private readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  protected readonly decisions = computed(() =>
    this.store
      .items()
      .filter(({ id }) => id !== this.item().id)
      .flatMap(({ decisions, votes }) =>
        decisions.filter(({ id }) => votes.mayDissent.includes(id)),
      ),
  );
}
