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

type DayAnswer = 'yes' | 'ifNeeded' | 'no';

export interface GivenAnswer {
  candidateId: string;
  answer: DayAnswer;
}

/** One question per day, in one list: yes, if need be, no. One button answers yes to all of them at once. */
@Component({
  selector: 'app-dates-form',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dates-form.html',
})
export class DatesForm {
  protected readonly words = inject(Words);
  readonly poll = input.required<DatePollView>();
  readonly busy = input(false);
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

  protected choose(candidateId: string, answer: DayAnswer): void {
    this.missing.set(false);
    this.changed.update((old) => new Map(old).set(candidateId, answer));
  }

  protected allSuit(): void {
    this.answered.emit(this.days().map(({ candidateId }) => ({ candidateId, answer: 'yes' })));
    this.changed.set(new Map());
  }

  /** Days left open stay open: nobody has to know every day today. */
  protected send(): void {
    const given = this.days().flatMap(({ candidateId, answer }) => {
      const chosen = this.changed().get(candidateId) ?? answer;
      return chosen === null ? [] : [{ candidateId, answer: chosen }];
    });
    this.missing.set(given.length === 0);
    if (given.length > 0) this.answered.emit(given);
  }
}
