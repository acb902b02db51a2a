import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, ProposalView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DecisionForm } from './decision-form';
import { LiveStore } from './live-store';

/** A proposal that is not decided: its text, who put it forward, and the way to decide. */
@Component({
  selector: 'app-proposal-card',
  imports: [DecisionForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="prop" [attr.aria-labelledby]="'proposal-' + proposal().id">
      <header>
        <h2 class="h3" [id]="'proposal-' + proposal().id">
          {{ (isAdvice() ? 'meetings.proposal.advice' : 'meetings.proposal.decision') | transloco }}
        </h2>
        <span class="small quiet">{{
          'meetings.proposal.by'
            | transloco: { name: proposal().byName, time: words.time(proposal().at) }
        }}</span>
      </header>
      <p class="txt pre">{{ proposal().text }}</p>
      @if (store.canChair()) {
        <app-decision-form [item]="item()" [proposal]="proposal()" />
      }
    </section>
  `,
})
export class ProposalCard {
  protected readonly store = inject(LiveStore);
  protected readonly words = inject(Words);
  readonly item = input.required<LiveItemView>();
  readonly proposal = input.required<ProposalView>();
  protected readonly isAdvice = computed(() => this.item().type === 'advice');
}
