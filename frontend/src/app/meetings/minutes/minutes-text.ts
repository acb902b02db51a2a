import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesHandoverView, MinutesQuestionView, MinutesView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { DecisionCard } from '../decision-card';

/** The text of minutes: for the panel with names, for the public with offices and counts. */
@Component({
  selector: 'app-minutes-text',
  imports: [DecisionCard, Empty, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-text.html',
})
export class MinutesText {
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly view = input.required<MinutesView>();

  /** 'Jonas Eide 18.40–19.10' */
  protected handed({ to: name, from, until, picked }: MinutesHandoverView): string {
    if (until !== null) {
      const time = this.words.timeRange(from, until);
      return this.texts.t(`minutes.acts.${picked ? 'picked' : 'between'}`, { name, time });
    }
    const time = this.words.time(from);
    return this.texts.t(`minutes.acts.${picked ? 'pickedSince' : 'since'}`, { name, time });
  }

  /** What the panel answered about somebody, by whom, and the reason that may be told. */
  protected answered(question: MinutesQuestionView): string {
    const { name, answer, method, for: yes, against, voters: count, allTakePart } = question;
    const said = [
      this.texts.t(`minutes.acts.answer.${answer}`, { name }),
      this.texts.t(`minutes.acts.votes.${method}`, { for: yes, against }),
      this.texts.t(`minutes.acts.${allTakePart ? 'allTook' : 'voters'}`, { count }),
      question.ground === null ? '' : this.texts.t(`minutes.acts.ground.${question.ground}`),
    ];
    return said.join(' ').trim();
  }
}
