import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { measure } from './readability';

/** How heavy a text is, while it is written: in a word, with the sentences and words that make it so. */
@Component({
  selector: 'app-text-measure',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (result().level; as level) {
      <p class="quiet small measure" [attr.data-level]="level">
        <strong>{{ 'papers.level.' + level | transloco }}</strong>.
        {{ 'papers.measure' | transloco: { words: result().words, lix: result().lix } }}
      </p>
      @if (result().longSentences.length > 0 || result().longWords.length > 0) {
        <details class="plaindet small">
          <summary>
            {{
              'papers.heavy.summary'
                | transloco
                  : { sentences: result().longSentences.length, words: result().longWords.length }
            }}
          </summary>
          @for (sentence of result().longSentences; track $index) {
            <p>
              <span class="quiet">{{
                'papers.heavy.sentence' | transloco: { words: sentence.words }
              }}</span>
              <q>{{ sentence.text }}</q>
            </p>
          }
          @if (result().longWords.length > 0) {
            <p>
              <span class="quiet">{{ 'papers.heavy.words' | transloco }}</span>
              {{ result().longWords.join(', ') }}
            </p>
          }
        </details>
      }
    }
  `,
})
export class TextMeasure {
  readonly text = input.required<string>();
  /** LIX above which it is called heavy. */
  readonly heavyAbove = input(50);
  protected readonly result = computed(() => measure(this.text(), this.heavyAbove()));
}
