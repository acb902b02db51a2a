import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesCommentView } from '../../api/schema';
import { Words } from '../../kernel/words';

/** What somebody says of a paragraph, with the wording beside what stood there, and what became of it. */
@Component({
  selector: 'app-comment-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card part">
      <p class="quiet">
        {{ comment().author }}, {{ words.date(comment().writtenAt) }},
        {{ 'minutes.comment.' + comment().state | transloco }}
      </p>
      @if (comment().text; as text) {
        <p class="pre">{{ text }}</p>
      }
      @if (comment().wording; as wording) {
        <div class="officepair">
          <div>
            <h4 class="h3">{{ 'minutes.comment.stood' | transloco }}</h4>
            <p class="pre">{{ comment().quoted }}</p>
          </div>
          <div>
            <h4 class="h3">{{ 'minutes.comment.proposed' | transloco }}</h4>
            <p class="pre">{{ wording }}</p>
          </div>
        </div>
      }
      @if (comment().answer; as answer) {
        <p class="pre">{{ 'minutes.comment.answer' | transloco: { answer } }}</p>
      }
    </div>
  `,
})
export class CommentCard {
  protected readonly words = inject(Words);
  readonly comment = input.required<MinutesCommentView>();
}
