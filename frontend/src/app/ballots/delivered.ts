import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../ui/ds-button';
import { Icon } from '../ui/icon';
import { WordList } from './word-list';

/** The receipt: the vote lies there, its code in words, and that one may vote again. Never what was voted. */
@Component({
  selector: 'app-delivered',
  imports: [DsButton, Icon, TranslocoPipe, WordList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="receipt" aria-labelledby="delivered-title">
      <h2 class="signedline" id="delivered-title" tabindex="-1">
        <app-icon name="checkmark-circle" />
        <span>{{ 'ballots.delivered.title' | transloco }}</span>
      </h2>
      <p>{{ 'ballots.delivered.again' | transloco }}</p>
      @if (code(); as code) {
        <h3 class="h3">{{ 'ballots.delivered.code' | transloco }}</h3>
        <app-word-list [code]="code" />
        <p>{{ (kept() ? 'ballots.delivered.kept' : 'ballots.delivered.notKept') | transloco }}</p>
      } @else {
        <p>{{ 'ballots.delivered.elsewhere' | transloco }}</p>
      }
      <p class="quiet">{{ 'ballots.delivered.says' | transloco }}</p>
      <div class="answers">
        <button dsButton="secondary" type="button" (click)="again.emit()">
          {{ 'ballots.delivered.voteAgain' | transloco }}
        </button>
      </div>
    </section>
  `,
})
export class Delivered {
  /** The code of the last vote this browser delivered; null when it has none. */
  readonly code = input.required<string | null>();
  readonly kept = input.required<boolean>();
  readonly again = output();
}
