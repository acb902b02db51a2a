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
import type { DeclarationView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { languageTag } from './declaration-text';

/** Step 2: each sentence is ticked by itself. */
@Component({
  selector: 'app-confirm-step',
  imports: [DsButton, DsInput, ErrorSummary, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form (submit)="$event.preventDefault(); go()" novalidate>
      <app-error-summary [errors]="missing()" />
      <ul class="bigticks" [attr.lang]="tag()">
        @for (sentence of confirmations(); track $index) {
          <li>
            <label>
              <input
                #box
                dsInput
                type="checkbox"
                [id]="'confirm-' + $index"
                [checked]="ticks()[$index] ?? false"
                (change)="tick($index, box.checked)"
              />
              <span>{{ sentence }}</span>
            </label>
          </li>
        }
      </ul>
      <div class="answers">
        <button dsButton type="submit">{{ 'declarations.step.2.next' | transloco }}</button>
        <button dsButton="secondary" type="button" (click)="back.emit()">
          {{ 'common.action.back' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class ConfirmStep {
  private readonly texts = inject(Texts);
  readonly confirmations = input.required<readonly string[]>();
  readonly language = input.required<DeclarationView['language']>();
  readonly confirmed = output<readonly boolean[]>();
  readonly back = output<void>();
  protected readonly ticks = signal<readonly boolean[]>([]);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly tag = computed(() => languageTag(this.language()));

  protected tick(index: number, on: boolean): void {
    this.ticks.update((ticks) =>
      this.confirmations().map((_, i) => (i === index ? on : (ticks[i] ?? false))),
    );
  }

  protected go(): void {
    const ticks = this.confirmations().map((_, index) => this.ticks()[index] ?? false);
    const missing = ticks.flatMap((on, index) => {
      const text = this.texts.t('declarations.step.2.missing', { number: index + 1 });
      return on ? [] : [{ id: `confirm-${index}`, text }];
    });
    this.missing.set(missing);
    if (missing.length === 0) this.confirmed.emit(ticks);
  }
}
