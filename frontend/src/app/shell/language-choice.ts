import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';

/** Each language by its own name, which is the same in all of them. */
const LANGUAGES = [
  { code: 'nb', name: 'Bokmål' },
  { code: 'nn', name: 'Nynorsk' },
  { code: 'en', name: 'English' },
] as const;

/** The languages, on every page and before sign-in; what is typed stays when the words change. */
@Component({
  selector: 'app-language-choice',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="languages" role="group" [attr.aria-label]="'common.language' | transloco">
    @for (language of languages; track language.code) {
      <button
        class="plain"
        type="button"
        [lang]="language.code"
        [attr.aria-pressed]="chosen() === language.code"
        (click)="store.prefer({ language: language.code })"
      >
        {{ language.name }}
      </button>
    }
  </div>`,
})
export class LanguageChoice {
  protected readonly store = inject(SessionStore);
  protected readonly languages = LANGUAGES;
  protected readonly chosen = computed(() => this.store.session()?.language);
}
