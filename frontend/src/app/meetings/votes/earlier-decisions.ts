import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { DecisionCard } from '../decision-card';
import { LiveStore } from '../live/live-store';
import { DissentFor } from './dissent-for';
import { DissentForm } from './dissent-form';

/** Decisions of earlier cases about which a statement can still be taken into the minutes. */
@Component({
  selector: 'app-earlier-decisions',
  imports: [DecisionCard, DissentFor, DissentForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (decisions().length > 0) {
      <details class="roll">
        <summary>{{ 'meetings.vote.earlier' | transloco }}</summary>
        @for (decision of decisions(); track decision.view.id) {
          <app-decision-card [decision]="decision.view" />
          @if (decision.mine) {
            <app-dissent-form [decision]="decision.view" />
          }
          <app-dissent-for [decision]="decision.view" [people]="decision.people" />
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
        decisions.map((view) => ({
          view,
          mine: votes.mayDissent.includes(view.id),
          people: votes.dissenters.find(({ decisionId }) => decisionId === view.id)?.people ?? [],
        })),
      )
      .filter(({ mine, people }) => mine || people.length > 0),
  );
}
