import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { attempt } from '../../../kernel/attempt';
import { Clause } from '../../../ui/clause';
import { DsButton } from '../../../ui/ds-button';
import { ProblemNotice } from '../../../ui/problem-notice';
import { LiveStore } from '../live-store';

const CLAUSE = '4.1';

/** Gives the chair to somebody, or back: between leader and deputy leader, or as the panel picks among equals. */
@Component({
  selector: 'app-lead-dialog',
  imports: [Clause, DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" fieldTexts="meetings.field" />
    <p class="block">
      @if (chairing()?.by === 'panelPicks') {
        {{ 'meetings.chair.pick' | transloco }}
      } @else {
        {{ 'meetings.chair.help' | transloco }}
      }
      <app-clause [id]="clause" [inline]="true" />
    </p>
    <div class="answers">
      @for (person of chairing()?.mayTake; track person.personId) {
        <button
          [dsButton]="$first ? 'primary' : 'secondary'"
          type="button"
          [busy]="act.busy()"
          (click)="give(person.personId)"
        >
          {{ 'meetings.chair.give' | transloco: { name: person.name } }}
        </button>
      } @empty {
        <p>{{ 'meetings.chair.nobody' | transloco }}</p>
      }
      @if (chairing()?.by === 'handover') {
        <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="give(null)">
          {{ 'meetings.chair.back' | transloco }}
        </button>
      }
      <button dsButton="tertiary" type="button" (click)="closed.emit()">
        {{ 'common.action.cancel' | transloco }}
      </button>
    </div>
  `,
})
export class LeadDialog {
  private readonly store = inject(LiveStore);
  readonly closed = output<void>();
  protected readonly act = attempt();
  protected readonly clause = CLAUSE;
  protected readonly chairing = computed(() => this.store.view()?.chairing ?? null);

  protected async give(personId: string | null): Promise<void> {
    const sent = () => this.store.send(this.store.path('chair'), { personId });
    if ((await this.act.answer(sent)) !== null) this.closed.emit();
  }
}
