import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenCallView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { wordsIn } from '../../ui/plan-words';
import { Answers, Step } from './answers';

/** What somebody has answered, with a way back to each question while it may be changed. */
@Component({
  selector: 'app-answer-list',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl class="answered">
    @for (row of rows(); track row.step) {
      <dt>{{ 'joining.answer.' + row.step | transloco }}</dt>
      <dd>{{ row.text }}</dd>
      @if (changeable()) {
        <dd>
          <button dsButton="tertiary" size="sm" type="button" (click)="wanted.emit(row.step)">
            {{ 'joining.answer.change' | transloco }}
            <span class="vh">{{ 'joining.answer.' + row.step | transloco }}</span>
          </button>
        </dd>
      }
    }
  </dl>`,
})
export class AnswerList {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly answers = input.required<Answers>();
  readonly fields = input.required<OpenCallView['fields']>();
  readonly changeable = input(false);
  readonly wanted = output<Step>();
  protected readonly rows = computed((): { step: Step; text: string }[] => {
    const { email, phone, name, age, bases, fields, why, experience } = this.answers();
    const given: { step: Step; text: string }[] = [
      { step: 'email', text: [email, phone].filter(Boolean).join(', ') },
      { step: 'name', text: name },
      { step: 'age', text: age },
      { step: 'bases', text: this.list(bases.map((each) => `joining.basis.${each}`)) },
      { step: 'fields', text: this.words.list(fields.map((id) => this.field(id))) },
      { step: 'why', text: why },
      { step: 'experience', text: experience },
    ];
    // Nobody is shown an empty answer, except where it can still be given.
    return given
      .filter(({ text }) => this.changeable() || text !== '')
      .map(({ step, text }) => ({ step, text: text || '–' }));
  });

  private list(keys: readonly string[]): string {
    return this.words.list(keys.map((key) => this.texts.t(key)));
  }

  private field(id: string): string {
    const field = this.fields().find((each) => each.id === id);
    return field ? wordsIn(field.name, this.texts.language()) : this.texts.t('joining.otherField');
  }
}
