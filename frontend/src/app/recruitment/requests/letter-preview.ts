import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LetterPreviewView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** The letter as it reads in each language; the link is made when it is sent. */
@Component({
  selector: 'app-letter-preview',
  imports: [DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="letter">
      <h2 class="h2" id="letter">{{ 'requests.letter.title' | transloco }}</h2>
      <app-problem [problem]="letters.problem()" (reload)="letters.reload()" />
      <ds-field class="form">
        <label for="letter-language">{{ 'requests.letter.language' | transloco }}</label>
        <select #chosen dsInput id="letter-language" (change)="language.set($any(chosen.value))">
          @for (each of languages; track each) {
            <option [value]="each">{{ 'recruitment.language.' + each | transloco }}</option>
          }
        </select>
      </ds-field>
      @if (letter(); as one) {
        <div class="reading-text" [attr.lang]="one.language">
          <p>
            <b>{{ one.subject }}</b>
          </p>
          @for (paragraph of paragraphs(); track $index) {
            <p>{{ paragraph }}</p>
          }
        </div>
      }
    </section>
  `,
})
export class LetterPreview {
  private readonly api = inject(Api);
  readonly campaignId = input.required<string>();
  protected readonly languages = ['nb', 'nn', 'en'] as const;
  protected readonly language = signal<LetterPreviewView['language']>('nb');
  protected readonly letters = loaded(() =>
    this.api.get<LetterPreviewView[]>(`/request-campaigns/${this.campaignId()}/letters`),
  );
  protected readonly letter = computed(() =>
    this.letters.value()?.find(({ language }) => language === this.language()),
  );
  protected readonly paragraphs = computed(() => (this.letter()?.body ?? '').split('\n\n'));
}
