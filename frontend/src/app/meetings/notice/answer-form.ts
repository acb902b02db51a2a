import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnAnswerView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';

export type Choice = 'present' | 'online' | 'no';

const CHOICES: Record<OwnAnswerView['mode'], readonly Choice[]> = {
  room: ['present', 'no'],
  remote: ['online', 'no'],
  both: ['present', 'online', 'no'],
};

/** Will you come? One big button for the answer that is ready, the others below; changed and undone in place. */
@Component({
  selector: 'app-answer-form',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-form.html',
})
export class AnswerForm {
  protected readonly words = inject(Words);
  readonly own = input.required<OwnAnswerView>();
  /** The answer a link in a mail has ready. */
  readonly ready = input<Choice | null>(null);
  readonly busy = input(false);
  /** What was answered before the last press on this page; undefined before any. */
  readonly before = input<Choice | null | undefined>(undefined);
  readonly answered = output<Choice | null>();
  protected readonly changing = signal(false);
  protected readonly choices = computed(() => CHOICES[this.own().mode]);
  protected readonly answer = computed(() => this.own().answer);
  /** The answer the big button gives; null while there are equal ones to choose between. */
  protected readonly first = computed(() => {
    const ready = this.ready();
    const fits = ready !== null && this.choices().includes(ready);
    return fits && this.answer() === null && this.before() === undefined ? ready : null;
  });
  protected readonly others = computed(() => {
    const said = this.answer() ?? this.first();
    return this.choices().filter((each) => each !== said);
  });

  protected give(answer: Choice | null): void {
    this.changing.set(false);
    this.answered.emit(answer);
  }
}
