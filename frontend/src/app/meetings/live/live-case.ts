import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { ElectionLink } from '../../elections/election-link';
import { Icon } from '../../ui/icon';
import { Contributions } from '../papers/saying/contributions';
import { DecisionCard } from '../decision-card';
import { CaseVotes } from '../votes/case-votes';
import { DissentFor } from '../votes/dissent-for';
import { DissentForm } from '../votes/dissent-form';
import { EarlierDecisions } from '../votes/earlier-decisions';
import { NamedVote } from '../votes/named-vote';
import { OpenVote } from '../votes/open-vote';
import { SecretVote } from '../votes/secret-vote';
import { LiveTasks } from '../tasks/live-tasks';
import { LiveStore } from './live-store';
import { CaseRoom } from './room/case-room';
import { LiveTimer } from './live-timer';
import { MinutesWriter } from './minutes-writer';
import { NewProposal } from './new-proposal';
import { ProposalCard } from './proposal-card';

const LAST = 1_000;

/** The case at hand: time, who is in the room, proposals, decisions, and the minutes as they are written. */
@Component({
  selector: 'app-live-case',
  imports: [
    CaseRoom,
    CaseVotes,
    Contributions,
    DecisionCard,
    DissentFor,
    DissentForm,
    EarlierDecisions,
    ElectionLink,
    Icon,
    LiveTasks,
    LiveTimer,
    MinutesWriter,
    NamedVote,
    NewProposal,
    OpenVote,
    SecretVote,
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
    @if (item().type === 'election') {
      <app-election-link [caseId]="item().caseId" />
    }
    <app-case-room [item]="item()" />
    @if (item().votes.open; as vote) {
      <app-open-vote [item]="item()" [vote]="vote" />
    }
    @if (item().votes.secret; as vote) {
      <app-secret-vote [item]="item()" [vote]="vote" />
    }
    @for (decision of item().decisions; track decision.id) {
      <app-decision-card [decision]="decision" />
      @for (vote of item().votes.named; track vote.decisionId) {
        @if (vote.decisionId === decision.id) {
          <app-named-vote [vote]="vote" />
        }
      }
      @if (item().votes.mayDissent.includes(decision.id)) {
        <app-dissent-form [decision]="decision" />
      }
      @for (each of item().votes.dissenters; track each.decisionId) {
        @if (each.decisionId === decision.id) {
          <app-dissent-for [decision]="decision" [people]="each.people" />
        }
      }
    }
    <app-case-votes [item]="item()" />
    @for (proposal of open(); track proposal.id) {
      <app-proposal-card [item]="item()" [proposal]="proposal" />
    }
    <div class="answers caseacts">
      @if (store.canChair() || item().votes.maySuggest) {
        <app-new-proposal [item]="item()" />
      }
      <app-live-tasks [item]="item()" />
    </div>
    @if (item().entries !== null) {
      <app-contributions
        [caseId]="item().caseId"
        [meetingId]="store.view()?.id ?? ''"
        [mayWrite]="false"
      />
    }
    <app-earlier-decisions [item]="item()" />
    <app-minutes-writer [item]="item()" />
  `,
})
export class LiveCase {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();

  /** On the table, in the order they are voted on; what is only suggested comes last. The one in a vote stands there. */
  protected readonly open = computed(() => {
    const { proposals, votes } = this.item();
    const inVote = [votes.open?.proposalId, votes.secret?.proposalId];
    return proposals
      .filter(
        ({ id, status }) => (status === 'open' || status === 'suggested') && !inVote.includes(id),
      )
      .sort((a, b) => (a.turn ?? LAST) - (b.turn ?? LAST));
  });
}
