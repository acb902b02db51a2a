import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DeclarationView } from '../api/schema';

/** The declaration's paragraphs, marked with the language they are written in. */
@Component({
  selector: 'app-declaration-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="reading-text" [attr.lang]="language()">
      @for (paragraph of view().paragraphs; track $index) {
        <p>{{ paragraph }}</p>
      }
    </div>
  `,
})
export class DeclarationText {
  readonly view = input.required<DeclarationView>();
  protected readonly language = computed(() => languageTag(this.view().language));
}

/** BCP 47: plain language is bokmål. */
export function languageTag(language: DeclarationView['language']): string {
  return language === 'nb-lett' ? 'nb' : language;
}
