import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import type { RoundForm } from './round-form';

/** What the forms of both tracks look like: seats first, then the words of the track, then the last day. */
@Component({
  selector: 'app-round-form',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-form-frame.html',
})
export class RoundFormFrame<
  D extends { seatIds: readonly string[]; deadline: string },
  V extends { id: string; version: number },
> {
  readonly form = input.required<RoundForm<D, V>>();
  readonly seatsFixed = input(false);
  protected readonly ways = computed(() => this.form().ways);
  protected readonly field = computed(() => `${this.ways().words}.field`);
  /** Where «cancel» leads. */
  protected readonly back = computed(() => {
    const { page, id } = this.ways();
    const one = id();
    return one ? [page, one] : [page];
  });
}
