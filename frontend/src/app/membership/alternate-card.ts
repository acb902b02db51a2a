import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AlternateView } from '../api/schema';
import type { FieldColour } from './board-model';
import { PersonWords } from './person-words';

/** One alternate on the board: name and what they were appointed on. */
@Component({
  selector: 'app-alternate-card',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'seatcell',
    '[attr.data-person]': 'linked() ? alternate().personId : null',
    '[attr.data-name]': 'linked() ? alternate().name : null',
  },
  template: `
    <article class="seat vara" [attr.data-color]="colour()">
      <div class="no">{{ 'membership.seat.alternate' | transloco }}</div>
      <b>
        @if (linked()) {
          <a [routerLink]="['/panelet/medlemmer', alternate().personId]">{{ alternate().name }}</a>
        } @else {
          {{ alternate().name }}
        }
      </b>
      <span class="who">{{ basis() }}</span>
    </article>
  `,
})
export class AlternateCard {
  private readonly people = inject(PersonWords);
  readonly alternate = input.required<AlternateView>();
  readonly colour = input.required<FieldColour>();
  readonly linked = input(false);
  protected readonly basis = computed(() => this.people.basis(this.alternate()));
}
