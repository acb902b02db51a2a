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
import type { DatePollView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';

type DayAnswer = 'yes' | 'ifNeeded' | 'no';

export interface GivenAnswer {
  candidateId: string;
  answer: DayAnswer;
}

/** One question per day, in one list: yes, if need be, no. One button answers yes to all of them at once. */
@Component({
  selector: 'app-dates-form',
  imports: [DsButton, DsField, DsInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dates-form.html',
})
export class DatesForm {
  protected readonly words = inject(Words);
  readonly poll = input.required<DatePollView>();
  readonly busy = input(false);
  /** The answer has been kept. It is said beside the button that was pressed: the page is long. */
  readonly thanks = input(false);
  readonly answered = output<GivenAnswer[]>();
  protected readonly choices: readonly DayAnswer[] = ['yes', 'ifNeeded', 'no'];
  /** What was changed on the page since it was loaded, by candidate. */
  private readonly changed = signal<ReadonlyMap<string, DayAnswer>>(new Map());
  private readonly days = computed(() => this.poll().meetings.flatMap(({ days }) => days));
  protected readonly meetings = computed(() =>
    this.poll().meetings.map(({ number, days }) => ({
      number,
      days: days.map((each) => ({
        ...each,
        name: this.words.weekdayDayMonth(each.day),
        chosen: this.changed().get(each.candidateId) ?? each.answer,
      })),
    })),
  );
  protected readonly missing = signal(false);
  protected readonly pressed = signal<'all' | 'each'>('all');

  protected choose(candidateId: string, answer: DayAnswer): void {
    this.missing.set(false);
    this.changed.update((old) => new Map(old).set(candidateId, answer));
  }

  protected allSuit(): void {
    this.pressed.set('all');
    this.answered.emit(this.days().map(({ candidateId }) => ({ candidateId, answer: 'yes' })));
    this.changed.set(new Map());
  }

  /** Days left open stay open: nobody has to know every day today. */
  protected send(): void {
    const given = this.days().flatMap(({ candidateId, answer }) => {
      const chosen = this.changed().get(candidateId) ?? answer;
      return chosen === null ? [] : [{ candidateId, answer: chosen }];
    });
    this.pressed.set('each');
    this.missing.set(given.length === 0);
    if (given.length > 0) this.answered.emit(given);
  }
}
