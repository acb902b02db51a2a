import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ExplainedWordButton } from './explained-word';
import { Segment } from './mark-words';

/** A text in which words of the glossary can be pressed. Everything is text, whatever it holds. */
@Component({
  selector: 'app-explained-text',
  imports: [ExplainedWordButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (segment of segments(); track $index) {
    @if (segment.word; as word) {
      <app-explained-word [text]="segment.text" [word]="word" />
    } @else {
      <span>{{ segment.text }}</span>
    }
  }`,
})
export class ExplainedText {
  readonly segments = input.required<readonly Segment[]>();
}
