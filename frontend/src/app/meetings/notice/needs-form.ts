import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';

/** Travel and access needs in one meeting: written for the coordinator, never shown again here. */
@Component({
  selector: 'app-needs-form',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="ds-details">
      <summary>{{ 'notice.needs.title' | transloco }}</summary>
      <form
        class="form"
        novalidate
        (submit)="$event.preventDefault(); save(text.value, consent.checked)"
      >
        <p>{{ 'notice.needs.text' | transloco }}</p>
        @if (written()) {
          <p role="status">
            {{ (kept() ? 'notice.needs.saved' : 'notice.needs.written') | transloco }}
          </p>
        }
        <ds-field>
          <label for="needs-text">{{ 'notice.needs.label' | transloco }}</label>
          <textarea #text dsInput id="needs-text" rows="3" maxlength="1000"></textarea>
        </ds-field>
        <ds-field>
          <input #consent dsInput type="checkbox" id="needs-consent" />
          <label for="needs-consent">{{ 'notice.needs.consent' | transloco }}</label>
        </ds-field>
        @if (missing()) {
          <p role="alert">{{ 'notice.needs.missing' | transloco }}</p>
        }
        <div class="answers">
          <button dsButton="secondary" type="submit" [busy]="busy()">
            {{ 'notice.needs.save' | transloco }}
          </button>
          @if (written() && removable()) {
            <button dsButton="tertiary" type="button" [busy]="busy()" (click)="removed.emit()">
              {{ 'notice.needs.remove' | transloco }}
            </button>
          }
        </div>
      </form>
    </details>
  `,
})
export class NeedsForm {
  readonly written = input(false);
  /** It was saved on this page just now. */
  readonly kept = input(false);
  readonly removable = input(false);
  readonly busy = input(false);
  readonly saved = output<string>();
  readonly removed = output();
  protected readonly missing = signal(false);

  protected save(text: string, consent: boolean): void {
    this.missing.set(text.trim() === '' || !consent);
    if (!this.missing()) this.saved.emit(text.trim());
  }
}
