import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView } from '../api/schema';
import { DsButton } from '../ui/ds-button';
import { DeclarationText, languageTag } from './declaration-text';
import { TextChanges } from './versions/text-changes';
import { ReadAloud } from '../ui/read-aloud';

/** Step 1: the text, read by oneself, read aloud, or in plain language. */
@Component({
  selector: 'app-read-step',
  imports: [DeclarationText, DsButton, ReadAloud, TextChanges, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="readtools">
      <app-read-aloud [texts]="spoken()" [language]="tag()" />
      @if (offersPlain()) {
        <button
          dsButton="secondary"
          type="button"
          [attr.aria-pressed]="plain()"
          (click)="plainChange.emit(!plain())"
        >
          {{ 'declarations.plain.' + (plain() ? 'off' : 'on') | transloco }}
        </button>
      }
    </div>
    @if (view().former; as former) {
      <details>
        <summary>
          {{ 'declarations.changes.title' | transloco: { version: former.version } }}
        </summary>
        <app-text-changes [before]="former" [after]="view()" [language]="view().language" />
      </details>
    }
    <h3 class="h3" [attr.lang]="tag()">{{ view().title }}</h3>
    <app-declaration-text [view]="view()" />
    <div class="answers">
      <button dsButton type="button" (click)="read.emit()">
        {{ 'declarations.step.1.next' | transloco }}
      </button>
    </div>
  `,
})
export class ReadStep {
  readonly view = input.required<DeclarationView>();
  readonly offersPlain = input.required<boolean>();
  readonly plain = input.required<boolean>();
  readonly plainChange = output<boolean>();
  readonly read = output<void>();
  protected readonly spoken = computed(() => [this.view().title, ...this.view().paragraphs]);
  protected readonly tag = computed(() => languageTag(this.view().language));
}
