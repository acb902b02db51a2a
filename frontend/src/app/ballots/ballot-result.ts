import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BallotView } from '../api/schema';
import { OptionWords } from './option-words';

/** What the ballot came to, with the sums if they are told. */
@Component({
  selector: 'app-ballot-result',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = ballot();
    @if (it.result; as result) {
      <p class="chosen">
        {{ 'ballots.result.' + result.outcome | transloco: { elected: result.elected ?? '' } }}
      </p>
      @if (result.sums; as sums) {
        <dl class="facts">
          @for (sum of sums; track sum.key) {
            <dt>{{ words.name(sum, it) }}</dt>
            <dd>{{ sum.votes }}</dd>
          }
        </dl>
      } @else {
        <p>{{ 'ballots.result.noSums' | transloco }}</p>
      }
      @if (it.cast !== null) {
        <p>{{ 'ballots.result.turnout' | transloco: { cast: it.cast, size: it.size } }}</p>
      }
      @if (it.refused) {
        <p>{{ 'ballots.count.refused' | transloco: { count: it.refused } }}</p>
      }
    }
  `,
})
export class BallotResult {
  protected readonly words = inject(OptionWords);
  readonly ballot = input.required<BallotView>();
}
