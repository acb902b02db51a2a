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
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { BallotDevice } from './device';
import { type TellerKey, tellerKey } from './envelope';
import { recoveryCode, seedOf } from './recovery-code';

/**
 * Where a teller's key is: on this device, with the code to write down, or elsewhere, with a field to type the code in.
 */
@Component({
  selector: 'app-teller-key',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (key()) {
      <details class="keycode" [open]="fresh() || !kept()">
        <summary>{{ 'ballots.key.show' | transloco }}</summary>
        <p>{{ 'ballots.key.writeDown' | transloco }}</p>
        <p class="paper-code">
          @for (group of groups(); track $index) {
            <span>{{ group }}</span>
          }
        </p>
        @if (!kept()) {
          <p class="sev bad" role="alert">{{ 'ballots.key.notKept' | transloco }}</p>
        }
        <div class="answers">
          <button dsButton="secondary" size="sm" type="button" (click)="print()">
            {{ 'ballots.key.print' | transloco }}
          </button>
        </div>
      </details>
    } @else {
      <form class="form" novalidate (submit)="$event.preventDefault(); typeIn()">
        <p>{{ 'ballots.key.elsewhere' | transloco }}</p>
        <ds-field>
          <label for="key-code">{{ 'ballots.key.type' | transloco }}</label>
          <p data-field="description">{{ 'ballots.key.typeHelp' | transloco }}</p>
          <input
            dsInput
            class="paper-input"
            id="key-code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            [value]="typed()"
            [invalid]="wrong() !== null"
            (input)="typed.set($any($event.target).value); wrong.set(null)"
          />
          @if (wrong(); as wrong) {
            <p data-field="validation">{{ 'ballots.key.wrong.' + wrong | transloco }}</p>
          }
        </ds-field>
        <div class="answers">
          <button dsButton="secondary" type="submit">
            {{ 'ballots.key.use' | transloco }}
          </button>
        </div>
      </form>
      <details>
        <summary>{{ 'ballots.key.lostTitle' | transloco }}</summary>
        <p>{{ 'ballots.key.lost' | transloco }}</p>
      </details>
    }
  `,
})
export class TellerKeyPart {
  private readonly device = inject(BallotDevice);
  readonly ballotId = input.required<string>();
  /** Null while the key is not on this device. */
  readonly key = input.required<TellerKey | null>();
  /** The public key the ballot has for this teller; a code of another key is refused. */
  readonly expected = input.required<string | null>();
  /** Just made: the code is shown at once. */
  readonly fresh = input(false);
  /** Whether the browser could keep it. */
  readonly kept = input(true);
  readonly found = output<TellerKey>();
  protected readonly typed = signal('');
  protected readonly wrong = signal<'signs' | 'other' | null>(null);
  protected readonly groups = computed(() => {
    const key = this.key();
    return key ? recoveryCode(key.seed).split('-') : [];
  });

  protected async typeIn(): Promise<void> {
    const seed = seedOf(this.typed());
    this.wrong.set(seed ? null : 'signs');
    if (!seed) return;
    const key = await tellerKey(seed);
    this.wrong.set(key.publicKey === this.expected() ? null : 'other');
    if (this.wrong()) return;
    await this.device.keepSeed(this.ballotId(), seed);
    this.typed.set('');
    this.found.emit(key);
  }

  protected print(): void {
    window.print();
  }
}
