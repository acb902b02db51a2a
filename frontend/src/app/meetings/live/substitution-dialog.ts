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
import type { PresenceView, SubstituteDto } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';
import { stepIn } from './room/step-in';

/** Calls an alternate: for a named representative who is away or recused, or to a vacant seat by decision. */
@Component({
  selector: 'app-substitution-dialog',
  imports: [DsButton, DsField, DsInput, Empty, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './substitution-dialog.html',
})
export class SubstitutionDialog {
  private readonly store = inject(LiveStore);
  /** Null for a vacant seat. */
  readonly absent = input.required<PresenceView | null>();
  /** The vacant seat; null for a chair who may not see seat numbers, and types it from the decision. */
  readonly seatNumber = input<number | null>(null);
  readonly closed = output<void>();
  /** The case at hand when the dialog was opened; the meeting may move on meanwhile. */
  private readonly itemId = this.store.current()?.id ?? null;
  protected readonly act = attempt();
  protected readonly missing = signal(false);
  protected readonly fields = {
    byDecision: 'call-decision',
    seatNumber: 'call-seat',
    alternateId: 'call-alternate',
  };
  /** Those who may be called; whoever has said yes beforehand to sit for this one comes first. */
  protected readonly alternates = computed(() => {
    const view = this.store.view();
    const free = (view?.presences ?? []).filter(
      ({ kind, substitutionId, recused }) =>
        kind === 'alternate' && substitutionId === null && !recused,
    );
    const expected = new Set(
      (view?.expected ?? [])
        .filter(({ forPersonId }) => forPersonId === this.absent()?.personId)
        .map(({ alternateId }) => alternateId),
    );
    const rank = ({ personId }: PresenceView) => (expected.has(personId) ? 0 : 1);
    return free.sort((a, b) => rank(a) - rank(b));
  });
  protected async call(given: {
    alternateId: string;
    onlyThis: boolean;
    seat: string;
    decision: string;
  }): Promise<void> {
    const absent = this.absent();
    const decision = given.decision.trim();
    this.missing.set(!absent && decision === '');
    if (this.missing()) return;
    const { alternateId } = given;
    const itemId = given.onlyThis ? this.itemId : null;
    const body: SubstituteDto = absent
      ? { alternateId, forPersonId: absent.personId, itemId }
      : { alternateId, seatNumber: Number(given.seat) || null, byDecision: decision };
    const done = await this.act.answer(() => stepIn(this.store, body));
    if (done) this.closed.emit();
  }
}
