import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { eightWords } from './eight-words';

/** A code as eight words, to be read aloud or written down. */
@Component({
  selector: 'app-word-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="codewords" lang="nb">
      @for (word of words(); track $index) {
        <li>{{ word }}</li>
      }
    </ol>
  `,
})
export class WordList {
  /** Hexadecimal digits, of which the first sixteen are told. */
  readonly code = input.required<string>();
  protected readonly words = computed(() => eightWords(this.code()));
}
