import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VoterView } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';

type Choice = 'for' | 'against' | 'blank';
const CHOICES: readonly Choice[] = ['for', 'against', 'blank'];

/** Calls each person in a seat by name and takes down what they answer. The server adds it up. */
@Component({
  selector: 'app-roll-call',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="count" novalidate (submit)="$event.preventDefault(); send()">
      @for (voter of callList(); track voter.personId) {
        <fieldset class="ds-fieldset call">
          <legend>{{ voter.name }}</legend>
          <div class="radios">
            @for (choice of choices; track choice) {
              <ds-field>
                <input
                  dsInput
                  type="radio"
                  [name]="'call-' + voter.personId"
                  [id]="'call-' + choice + '-' + voter.personId"
                  [checked]="answers()[voter.personId] === choice"
                  (change)="take(voter, choice)"
                />
                <label [for]="'call-' + choice + '-' + voter.personId">{{
                  'meetings.open.choice.' + choice | transloco
                }}</label>
              </ds-field>
            }
          </div>
        </fieldset>
      }
      <p role="status">
        {{ 'meetings.open.progress' | transloco: { answered: given(), asked: callList().length } }}
      </p>
      <div class="answers">
        <button dsButton type="submit" [busy]="busy()" [disabled]="given() < callList().length">
          {{ 'meetings.vote.record' | transloco }}
        </button>
        <button dsButton="tertiary" type="button" (click)="cancelled.emit()">
          {{ 'common.action.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class RollCall {
  /** In the order of names, which tells nothing of seats. */
  readonly callList = input.required<readonly VoterView[]>();
  readonly busy = input(false);
  readonly called = output<{ personId: string; choice: Choice }[]>();
  readonly cancelled = output<void>();
  protected readonly choices = CHOICES;
  protected readonly answers = signal<Readonly<Record<string, Choice>>>({});
  private readonly answered = computed(() =>
    this.callList().flatMap(({ personId }) => {
      const choice = this.answers()[personId];
      return choice ? [{ personId, choice }] : [];
    }),
  );
  protected readonly given = computed(() => this.answered().length);

  protected take({ personId }: VoterView, choice: Choice): void {
    this.answers.update((known) => ({ ...known, [personId]: choice }));
  }

  protected send(): void {
    if (this.given() === this.callList().length) this.called.emit(this.answered());
  }
}
