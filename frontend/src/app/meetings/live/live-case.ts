import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { Contributions } from '../papers/saying/contributions';
import { DecisionCard } from '../decision-card';
import { LiveStore } from './live-store';
import { LiveTimer } from './live-timer';
import { MinutesWriter } from './minutes-writer';
import { NewProposal } from './new-proposal';
import { ProposalCard } from './proposal-card';

/** The case at hand: time, proposals, decisions, who is recused, and the minutes as they are written. */
@Component({
  selector: 'app-live-case',
  imports: [
    Contributions,
    DecisionCard,
    DsButton,
    Icon,
    LiveTimer,
    MinutesWriter,
    NewProposal,
    ProposalCard,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="quiet">
      {{ 'meetings.caseNo' | transloco: { number: item().caseNumber } }}
      @if (item().closed) {
        <span class="nb"
          ><app-icon name="padlock-locked" /> {{ 'meetings.closedCase' | transloco }}</span
        >
      }
    </p>
    <h1 class="h1" tabindex="-1">{{ item().title }}</h1>
    @if (store.running()) {
      <app-live-timer [item]="item()" />
    }
    @for (recusal of item().recusals; track recusal.id) {
      <p class="recused">
        <span class="who"
          ><app-icon name="leave" />{{
            'meetings.live.recused' | transloco: { name: recusal.name }
          }}</span
        >
        @if (store.canAttend()) {
          <button
            dsButton="tertiary"
            type="button"
            (click)="store.do('/recusals/' + recusal.id + '/end')"
          >
            {{ 'meetings.live.endRecusal' | transloco }}<span class="vh"> {{ recusal.name }}</span>
          </button>
        }
      </p>
    }
    @for (decision of item().decisions; track decision.id) {
      <app-decision-card [decision]="decision" />
    }
    @for (proposal of open(); track proposal.id) {
      <app-proposal-card [item]="item()" [proposal]="proposal" />
    }
    @if (store.canChair()) {
      <app-new-proposal [item]="item()" />
    }
    @if (item().entries !== null) {
      <app-contributions
        [caseId]="item().caseId"
        [meetingId]="store.view()?.id ?? ''"
        [mayWrite]="false"
      />
    }
    <app-minutes-writer [item]="item()" />
  `,
})
export class LiveCase {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();

  protected open(): LiveItemView['proposals'] {
    return this.item().proposals.filter(({ decided }) => !decided);
  }
}
