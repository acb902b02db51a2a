import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AppointDto, AppointmentCheckView, BoardView, Problem } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Finding } from '../ui/finding';
import { Fulfilled } from '../ui/fulfilled';
import { Icon } from '../ui/icon';
import { ProblemNotice } from '../ui/problem-notice';
import { AppointmentAfter } from './appointment-after';

/** The rules are asked when the form has been still this long. */
const STILL_MS = 250;

/** Asks the rules while the form is filled in; nothing is written. Says clause, sum and the seats that fit. */
@Component({
  selector: 'app-appoint-check',
  imports: [
    AppointmentAfter,
    Clause,
    DsButton,
    Finding,
    Fulfilled,
    Icon,
    ProblemNotice,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './appoint-check.html',
})
export class AppointCheck {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  /** The appointment to ask about; null while something is missing. */
  readonly draft = input.required<AppointDto | null>();
  readonly missing = input(false);
  readonly fields = input.required<BoardView['fields']>();
  readonly needsReason = output<boolean>();
  readonly seatChosen = output<number>();

  protected readonly answer = signal<AppointmentCheckView | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly broken = computed(() => (this.answer()?.findings ?? []).filter((f) => !f.ok));
  protected readonly fulfilled = computed(() =>
    (this.answer()?.findings ?? []).filter((f) => f.ok),
  );
  /** The reason does not change what the rules say, so writing it asks nothing anew. */
  private readonly question = computed(() => {
    const draft = this.draft();
    return draft ? JSON.stringify({ ...draft, reason: null }) : null;
  });

  constructor() {
    effect((onCleanup) => {
      const question = this.question();
      if (question === null) return this.answer.set(null);
      let waiting = true;
      const timer = setTimeout(() => void this.ask(question, () => waiting), STILL_MS);
      onCleanup(() => {
        waiting = false;
        clearTimeout(timer);
      });
    });
  }

  private async ask(question: string, stillWanted: () => boolean): Promise<void> {
    try {
      const body: unknown = JSON.parse(question);
      const answer = await this.api.post<AppointmentCheckView>('/appointment-checks', body);
      if (stillWanted()) this.take(answer);
    } catch (thrown) {
      if (stillWanted()) this.problem.set(toProblem(thrown));
    }
  }

  private take(answer: AppointmentCheckView): void {
    this.problem.set(null);
    this.answer.set(answer);
    this.needsReason.emit(answer.findings.some(({ ok, acts }) => !ok && acts === 'warns'));
    const outcome = answer.allowed ? 'allowed' : 'refused';
    this.announcer.say(this.texts.t(`membership.check.${outcome}`));
  }
}
