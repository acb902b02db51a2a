import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NamedChoiceView, NamedVoteView } from '../../api/schema';
import { Texts } from '../../kernel/texts';

/** Who answered what, for those who were in the room. The minutes have the numbers only. */
@Component({
  selector: 'app-named-vote',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="roll">
      <summary>{{ 'meetings.open.named' | transloco }}</summary>
      <p class="small quiet">{{ 'meetings.open.namedFor' | transloco }}</p>
      <ul>
        @for (each of vote().choices; track $index) {
          <li>
            <span>{{ each.name }}</span>
            <span>{{ said(each) }}</span>
          </li>
        }
      </ul>
    </details>
  `,
})
export class NamedVote {
  private readonly texts = inject(Texts);
  readonly vote = input.required<NamedVoteView>();

  protected said({ choice, counted, onBehalf }: NamedChoiceView): string {
    if (!counted) return this.texts.t('meetings.open.notCounted');
    const word = this.texts.t(`meetings.open.choice.${choice ?? 'none'}`);
    return onBehalf ? `${word} (${this.texts.t('meetings.open.byRecorder')})` : word;
  }
}
