import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../ui/ds-button';
import { DsInput } from '../ui/ds-input';
import type { BallotView } from '../api/schema';
import { OptionWords } from './option-words';
import type { Tally } from './tally';

/** With fewer cast than this, sums would tell too much: only the outcome is told. */
const SUMS_FROM = 5;

/** What the inner teller counted, and how much of it everybody is to be told. */
@Component({
  selector: 'app-count-result',
  imports: [DsButton, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 class="h3" tabindex="-1">{{ 'ballots.count.title' | transloco }}</h3>
    <dl class="facts">
      @for (sum of sums(); track sum.key) {
        <dt>{{ sum.name }}</dt>
        <dd>{{ sum.votes }}</dd>
      }
    </dl>
    @if (refused() > 0) {
      <p>{{ 'ballots.count.refused' | transloco: { count: refused() } }}</p>
    }
    <p>{{ 'ballots.count.together' | transloco }}</p>
    @if (few()) {
      <p class="notice">{{ 'ballots.count.few.' + ballot().kind | transloco }}</p>
    } @else {
      @if (unanimous()) {
        <p class="notice" role="alert">{{ 'ballots.count.unanimous' | transloco }}</p>
      }
      <fieldset class="ds-fieldset">
        <legend>{{ 'ballots.count.publish' | transloco }}</legend>
        <div class="bigticks">
          @for (each of ways; track each) {
            <label>
              <input
                dsInput
                type="radio"
                name="ballot-publish"
                [value]="each"
                [checked]="publish() === each"
                (change)="chosen.set(each)"
              />
              <span>{{
                'ballots.count.way.' + (each === 'sums' ? 'sums' : ballot().kind) | transloco
              }}</span>
            </label>
          }
        </div>
      </fieldset>
    }
    <div class="answers">
      <button dsButton type="button" [busy]="busy()" (click)="send.emit(publish())">
        {{ 'ballots.count.send' | transloco }}
      </button>
    </div>
  `,
})
export class CountResult {
  private readonly words = inject(OptionWords);
  readonly ballot = input.required<BallotView>();
  readonly tally = input.required<Tally>();
  readonly busy = input(false);
  readonly send = output<'sums' | 'outcome'>();
  protected readonly ways = ['sums', 'outcome'] as const;
  protected readonly chosen = signal<'sums' | 'outcome' | null>(null);
  protected readonly sums = computed(() =>
    this.words.inOrder(this.ballot()).map((option) => ({
      key: option.key,
      name: this.words.name(option, this.ballot()),
      votes: this.tally().votes.find(({ choice }) => choice === option.key)?.votes ?? 0,
    })),
  );
  /** Those of both tellers. */
  protected readonly refused = computed(() => this.tally().refused + (this.ballot().refused ?? 0));
  protected readonly few = computed(() => this.tally().codes.length + this.refused() < SUMS_FROM);
  protected readonly unanimous = computed(
    () => this.sums().filter(({ votes }) => votes > 0).length === 1,
  );
  protected readonly publish = computed(() => {
    if (this.few()) return 'outcome';
    return this.chosen() ?? (this.unanimous() ? 'outcome' : 'sums');
  });
}
