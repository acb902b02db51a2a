import {
  ChangeDetectionStrategy,
  Component,
  ApplicationRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';
import { LiveStore } from '../live/live-store';

/** The way on when something was refused because a vote is open: to that vote, where it is closed or aborted. */
@Component({
  selector: 'app-to-open-vote',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (refused()) {
      <div class="answers">
        <button dsButton="secondary" type="button" (click)="go()">
          {{ 'meetings.open.goTo' | transloco }}
        </button>
      </div>
    }
  `,
})
export class ToOpenVote {
  private readonly store = inject(LiveStore);
  /** Outlives this button, which goes with the refusal. */
  private readonly injector = inject(ApplicationRef).injector;
  readonly problem = input.required<Problem | null>();
  readonly gone = output<void>();
  protected readonly refused = computed(() =>
    (this.problem()?.errors ?? []).some(({ constraint }) => constraint === 'vote-open'),
  );

  /** Somebody else may have opened it: the page is asked for anew first. */
  protected async go(): Promise<void> {
    await this.store.live.reload();
    const id = this.store.items().find(({ votes }) => votes.open)?.votes.open?.id;
    this.gone.emit();
    const focus = () => document.getElementById(`vote-${id}`)?.focus();
    afterNextRender({ read: focus }, { injector: this.injector });
  }
}
