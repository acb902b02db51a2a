import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BallotView } from '../api/schema';

/** What a secret ballot promises, and what it does not, in plain words. */
@Component({
  selector: 'app-promises',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 class="h3">{{ 'ballots.promise.title' | transloco }}</h3>
    <ul class="points">
      @for (promise of promised(); track promise) {
        <li>{{ 'ballots.promise.' + promise | transloco: names() }}</li>
      }
    </ul>
    <h3 class="h3">{{ 'ballots.promise.notTitle' | transloco }}</h3>
    <ul class="points">
      @for (promise of not(); track promise) {
        <li>{{ 'ballots.promise.' + promise | transloco: names() }}</li>
      }
    </ul>
  `,
})
export class Promises {
  readonly ballot = input.required<BallotView>();
  private readonly simple = computed(() => this.ballot().mode === 'simple');
  protected readonly promised = computed(() => {
    const how = this.simple() ? ['simpleSealed'] : ['sealed', 'honest'];
    return [...how, 'once', 'counted', 'nothingBefore'];
  });
  protected readonly not = computed(() => {
    const how = this.simple() ? ['simpleHost'] : ['misreport'];
    return [...how, 'beside', 'unanimous', 'device', 'forever'];
  });
  protected readonly names = computed(() => {
    const of = (part: string) => this.ballot().tellers.find((each) => each.part === part)?.name;
    return { outer: of('outer') ?? '', inner: of('inner') ?? '' };
  });
}
