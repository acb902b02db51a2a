import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { attempt } from '../../../kernel/attempt';
import { Words } from '../../../kernel/words';
import { DsButton } from '../../../ui/ds-button';
import { ProblemNotice } from '../../../ui/problem-notice';
import { LiveStore } from '../live-store';

const LENGTHS = [5, 10, 15, 30] as const;

/** How long a pause? One press starts it. */
@Component({
  selector: 'app-pause-dialog',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    @if (wanted(); as names) {
      <p class="block">{{ 'meetings.pause.wanted' | transloco: { names } }}</p>
    }
    <p class="block">{{ 'meetings.pause.help' | transloco }}</p>
    <div class="answers">
      @for (minutes of lengths; track minutes) {
        <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="start(minutes)">
          {{ 'meetings.pause.minutes' | transloco: { minutes } }}
        </button>
      }
    </div>
  `,
})
export class PauseDialog {
  private readonly store = inject(LiveStore);
  private readonly words = inject(Words);
  readonly closed = output<void>();
  protected readonly act = attempt();
  protected readonly lengths = LENGTHS;
  protected readonly wanted = computed(() => {
    const signals = this.store.view()?.chairing.signals ?? [];
    return this.words.list(signals.filter(({ kind }) => kind === 'pause').map(({ name }) => name));
  });

  protected async start(minutes: number): Promise<void> {
    const sent = () => this.store.send(this.store.path('pauses'), { minutes });
    if ((await this.act.answer(sent)) !== null) this.closed.emit();
  }
}
