import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, OpenVoteView } from '../../api/schema';
import { LiveStore } from '../live/live-store';
import { OwnVote } from './own-vote';
import { VoteKeeper } from './vote-keeper';

/** The vote that is open: what is voted on, one's own answer, how many have answered, and the end of it. */
@Component({
  selector: 'app-open-vote',
  imports: [OwnVote, TranslocoPipe, VoteKeeper],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="prop openvote" [attr.aria-labelledby]="'vote-' + vote().id">
      <header>
        <h2 class="h2" tabindex="-1" [id]="'vote-' + vote().id">
          {{ (asked() ? 'meetings.open.vote' : 'meetings.open.title') | transloco }}
        </h2>
        <span class="small quiet">{{
          'meetings.open.progress' | transloco: { answered: vote().answered, asked: vote().asked }
        }}</span>
      </header>
      <p class="txt pre">{{ text() }}</p>
      <div class="vote">
        <app-own-vote [vote]="vote()" [split]="item().votes.splitAdvice" />
        @if (store.canChair() && vote().roll; as roll) {
          <app-vote-keeper [item]="item()" [vote]="vote()" [roll]="roll" />
        }
      </div>
    </section>
  `,
})
export class OpenVote {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  readonly vote = input.required<OpenVoteView>();
  protected readonly asked = computed(() =>
    ['asked', 'answered'].includes(this.vote().own.standing),
  );
  protected readonly text = computed(
    () => this.item().proposals.find(({ id }) => id === this.vote().proposalId)?.text ?? '',
  );
}
