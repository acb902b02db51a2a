import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';

/** What came of proposals in other ways than a decision: input without one, votes aborted, proposals withdrawn. */
@Component({
  selector: 'app-case-votes',
  imports: [Finding, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (said of item().votes.inputs; track said.id) {
      <section class="decision" [attr.aria-labelledby]="'input-' + said.id">
        <p class="sev" [id]="'input-' + said.id">
          <app-icon name="minus-circle" />
          <span>{{ 'meetings.input.title' | transloco }}</span>
          <span class="quiet">{{ words.time(said.at) }}</span>
        </p>
        <p class="pre txt">{{ said.text }}</p>
        <app-finding [finding]="said.finding" />
      </section>
    }
    @for (vote of item().votes.aborted; track vote.id) {
      <p class="small quiet">
        {{
          'meetings.open.abortedBecause'
            | transloco: { time: words.time(vote.at), reason: vote.reason }
        }}
      </p>
    }
    @for (proposal of item().proposals; track proposal.id) {
      @if (proposal.status === 'withdrawn' || proposal.status === 'lapsed') {
        <p class="small quiet">
          {{ 'meetings.proposal.status.' + proposal.status | transloco }}
          <s class="pre">{{ proposal.text }}</s>
        </p>
      }
    }
  `,
})
export class CaseVotes {
  protected readonly words = inject(Words);
  readonly item = input.required<LiveItemView>();
}
