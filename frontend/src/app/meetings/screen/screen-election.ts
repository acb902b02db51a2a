import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ScreenElectionView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import { WallText } from './wall-text';

/** An election on the shared screen: who stands, how the room votes, and the sums once they are published. */
@Component({
  selector: 'app-screen-election',
  imports: [TranslocoPipe, WallText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = election();
    <section app-wall-text aria-labelledby="on-the-table" [said]="all()" [label]="heading()">
      <h2 id="on-the-table">{{ heading() }}</h2>
      @for (candidate of it.candidates; track $index) {
        <p>
          {{ candidate.name }}
          @if (candidate.votes !== null) {
            <b>{{ candidate.votes }}</b>
          }
        </p>
      } @empty {
        <p>{{ 'meetings.screen.election.nobody' | transloco }}</p>
      }
      @if (rest(); as said) {
        <p>{{ said }}</p>
      }
      @if (told(); as said) {
        <p>
          <b>{{ said }}</b>
        </p>
      }
    </section>
  `,
})
export class ScreenElection {
  private readonly texts = inject(Texts);
  readonly election = input.required<ScreenElectionView>();

  /** 'Valg av nestleder. Omgang 1' */
  protected readonly heading = computed(() => {
    const { office, number } = this.election();
    const of = this.texts.t(`meetings.screen.election.of.${office}`);
    if (number === null) return of;
    return `${of}. ${this.texts.t('meetings.screen.election.round', { number })}`;
  });
  /** What is counted beside the candidates; nothing before the sums are published. */
  protected readonly rest = computed(() => {
    const { sums, candidates, method } = this.election();
    if (sums === null) return '';
    const said = [
      ...(candidates.length === 1 ? [this.sum('no', sums.no)] : []),
      this.sum('blank', sums.blank),
      ...(method === 'hands' ? [] : [this.sum('spoiled', sums.spoiled)]),
    ];
    return said.join(', ');
  });
  /** How the room votes now, or what came of it. */
  protected readonly told = computed(() => {
    const { state, method, outcome, elected, lot } = this.election();
    if (state === 'waits') return '';
    if (state === 'open') return this.texts.t(`meetings.screen.election.open.${method}`);
    const name = elected ?? '';
    if (lot) return this.texts.t('meetings.screen.election.lot', { name });
    return this.texts.t(`meetings.screen.election.outcome.${outcome}`, { name });
  });

  /** All it says, by which it is known that it says something else. */
  protected readonly all = computed(() =>
    [this.heading(), JSON.stringify(this.election().candidates), this.rest(), this.told()].join(),
  );

  constructor() {
    const announcer = inject(Announcer);
    let before: string | null = null;
    effect(() => {
      const { number, state, outcome, lot } = this.election();
      const now = [number, state, outcome, lot].join();
      const said = untracked(this.told);
      if (before !== null && before !== now && said !== '') announcer.say(said);
      before = now;
    });
  }

  private sum(what: 'no' | 'blank' | 'spoiled', count: number): string {
    return this.texts.t(`meetings.screen.election.sum.${what}`, { count });
  }
}
