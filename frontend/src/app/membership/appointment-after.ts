import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, ChangeView, CompositionProofView, GapView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { Finding } from '../ui/finding';
import { CompositionProof } from './composition-proof';

/** «Etter dette»: what the panel would be with the appointment, and what becomes impossible. */
@Component({
  selector: 'app-appointment-after',
  imports: [Clause, CompositionProof, Finding, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 class="h3">{{ 'membership.after.title' | transloco }}</h3>
    <p>{{ 'membership.after.totals' | transloco: totals() }} <app-clause id="3.4" /></p>
    @if (gaps() && closed(); as seats) {
      <p>{{ 'membership.after.closed' | transloco: { seats } }}</p>
    }
    @if (after().mended.length > 0) {
      <p>{{ 'membership.after.mended' | transloco: { count: after().mended.length } }}</p>
    }
    @if (gaps() && opened(); as seats) {
      <p>
        <b>{{ 'membership.after.opened' | transloco: { seats } }}</b>
      </p>
    }
    @if (after().broken.length > 0) {
      <p>{{ 'membership.after.broken' | transloco }}</p>
      <ol class="findings">
        @for (finding of after().broken; track $index) {
          <li><app-finding [finding]="finding" /></li>
        }
      </ol>
    }
    @if (after().proof; as proof) {
      <details class="plaindet">
        <summary>{{ 'membership.proof.title' | transloco }}</summary>
        <app-composition-proof [proof]="proof" [fields]="fields()" />
      </details>
    }
  `,
})
export class AppointmentAfter {
  private readonly words = inject(Words);
  private readonly texts = inject(Texts);
  readonly after = input.required<ChangeView & { proof?: CompositionProofView }>();
  /** Seats that can be filled or no longer can: told of seats, not of an alternate's place. */
  readonly gaps = input(true);
  readonly fields = input.required<BoardView['fields']>();

  protected readonly totals = computed(() => {
    const { filled, seats, alternates, alternatesNeeded } = this.after();
    const { own, nextOfKin, organisation } = this.after();
    return { filled, seats, alternates, alternatesNeeded, own, nextOfKin, organisation };
  });
  protected readonly closed = computed(() => this.numbers(this.after().closed));
  /** Seats that one of those at hand could fill before. */
  protected readonly opened = computed(() => this.numbers(this.after().opened));

  private numbers(gaps: readonly GapView[]): string {
    const seats = [...new Set(gaps.flatMap((gap) => gap.seats))].sort((a, b) => a - b);
    if (seats.length === 0) return '';
    return this.texts.t('membership.after.seats', {
      count: seats.length,
      seats: this.words.list(seats.map(String)),
    });
  }
}
