import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VoterView } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';

/** A secret vote needs two tellers: the first one opens the outer envelopes and mixes, the second counts. */
@Component({
  selector: 'app-open-secret',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); send()">
      <p>{{ 'meetings.secret.help' | transloco }}</p>
      @for (place of [0, 1]; track place) {
        <ds-field>
          <label [attr.for]="'secret-teller-' + place">{{
            'meetings.secret.teller.' + place | transloco
          }}</label>
          <select #who dsInput [id]="'secret-teller-' + place" (change)="choose(place, who.value)">
            <option value="">{{ 'meetings.secret.choose' | transloco }}</option>
            @for (each of people(); track each.personId) {
              @if (tellers()[1 - place] !== each.personId) {
                <option [value]="each.personId" [selected]="tellers()[place] === each.personId">
                  {{ each.name }}
                </option>
              }
            }
          </select>
        </ds-field>
      }
      @if (missing()) {
        <p role="alert">{{ 'meetings.secret.need' | transloco }}</p>
      }
      <div class="answers">
        <button dsButton type="submit" [busy]="busy()">
          {{ 'meetings.secret.start' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="cancelled.emit()">
          {{ 'common.action.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class OpenSecret {
  /** Who may tell. */
  readonly people = input.required<readonly VoterView[]>();
  readonly busy = input(false);
  readonly chosen = output<[string, string]>();
  readonly cancelled = output<void>();
  protected readonly tellers = signal<[string, string]>(['', '']);
  protected readonly missing = signal(false);

  protected choose(place: number, personId: string): void {
    this.tellers.update(([one, two]) => (place === 0 ? [personId, two] : [one, personId]));
    this.missing.set(false);
  }

  protected send(): void {
    this.missing.set(this.tellers().includes(''));
    if (!this.missing()) this.chosen.emit(this.tellers());
  }
}
