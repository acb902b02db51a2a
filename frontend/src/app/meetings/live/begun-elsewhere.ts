import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../../ui/ds-button';
import { HalfWritten } from './half-written';
import { LiveStore } from './live-store';

/** What a half-written proposal is kept under: the case it was begun in. */
export function proposalIn(itemId: string): string {
  return `proposal/${itemId}`;
}

/** Proposals begun in other cases, not put forward and not given up: the meeting has moved on since. */
@Component({
  selector: 'app-begun-elsewhere',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (begun of all(); track begun.what) {
      <div class="notice" role="group" [attr.aria-label]="'meetings.proposal.begun' | transloco">
        <div>
          <p>{{ 'meetings.proposal.left' | transloco: { number: begun.caseNumber } }}</p>
          <p class="pre quiet">{{ begun.text }}</p>
          <div class="answers tight">
            <button dsButton="secondary" size="sm" type="button" (click)="use.emit(begun)">
              {{ 'meetings.proposal.useHere' | transloco }}
            </button>
            <button dsButton="tertiary" size="sm" type="button" (click)="half.drop(begun.what)">
              {{ 'meetings.proposal.discard' | transloco }}
            </button>
          </div>
        </div>
      </div>
    }
  `,
})
export class BegunElsewhere {
  private readonly store = inject(LiveStore);
  protected readonly half = inject(HalfWritten);
  /** The case at hand, whose own proposal is in the form. */
  readonly itemId = input.required<string>();
  /** The writer wants a text in the case at hand. */
  readonly use = output<{ what: string; text: string }>();
  protected readonly all = computed(() =>
    this.store
      .items()
      .filter(({ id }) => id !== this.itemId())
      .map(({ id, caseNumber }) => ({ what: proposalIn(id), caseNumber }))
      .map((begun) => ({ ...begun, text: this.half.of(begun.what) ?? '' }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
