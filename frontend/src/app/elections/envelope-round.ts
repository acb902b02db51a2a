import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BallotView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** A round that is held by secret ballot: how far it has come, and the way to the booth, where everything is done. */
@Component({
  selector: 'app-envelope-round',
  imports: [DsButton, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="ballot.problem()" (reload)="ballot.reload()" />
    @if (ballot.value(); as view) {
      <p class="narrow" role="status">
        {{ 'elections.held.envelope.state.' + stands() | transloco: { names: missing() } }}
      </p>
      <div class="answers">
        <a
          [dsButton]="goes() === 'look' ? 'secondary' : 'primary'"
          [routerLink]="['/stemming', view.id]"
          >{{ 'elections.held.envelope.go.' + goes() | transloco }}</a
        >
      </div>
    } @else if (ballot.loading()) {
      <app-skeleton [lines]="2" />
    }
  `,
})
export class EnvelopeRound {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('ballots');
  readonly ballotId = input.required<string>();
  protected readonly ballot = loaded(() => {
    this.changes();
    return this.api.get<BallotView>(`/ballots/${this.ballotId()}`);
  });
  /** Tellers whose key is not made. */
  protected readonly missing = computed(() =>
    (this.ballot.value()?.tellers ?? [])
      .filter(({ key }) => !key)
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly stands = computed(() => {
    const state = this.ballot.value()?.state;
    if (state !== 'keys') return state;
    if (this.ballot.value()?.mode === 'simple') return 'readySimple';
    return this.missing() ? 'waits' : 'ready';
  });
  /** What the reader has to do there. */
  protected readonly goes = computed(() => {
    const view = this.ballot.value();
    if (view?.part) return 'tell';
    if (view?.can.includes('cast')) return 'vote';
    return view?.can.some((act) => act === 'abort' || act === 'close') ? 'hold' : 'look';
  });
}
