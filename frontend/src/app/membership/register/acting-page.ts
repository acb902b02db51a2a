import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { FormAct } from '../../kernel/form-act';

/** Who acts in a vacant seat, by which decision, until somebody is appointed (UP 3.4). */
@Component({
  selector: 'app-acting-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    Empty,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './acting-page.html',
})
export class ActingPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly today = inject(SessionStore).today();
  protected readonly words = inject(Words);
  /** Seat number from the address. */
  readonly plass = input.required<string>();

  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly seat = computed(() => {
    const seats = this.board.value()?.seats ?? [];
    return seats.find(({ number, holder }) => number === Number(this.plass()) && !holder) ?? null;
  });
  protected readonly alternates = computed(() => this.board.value()?.alternates ?? []);
  protected readonly personId = signal('');
  protected readonly decision = signal('');
  protected readonly from = signal(this.today);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly act = new FormAct();

  protected async begin(): Promise<void> {
    const seat = this.seat();
    const missing = (['personId', 'decision'] as const)
      .filter((name) => this[name]().trim() === '')
      .map((name) => ({ id: `acting-${name}`, text: this.texts.t(`register.missing.${name}`) }));
    this.missing.set(missing);
    if (!seat || missing.length > 0) return;
    const body = { personId: this.personId(), decision: this.decision(), from: this.from() };
    const path = `/seats/${seat.seatId}/acting`;
    if (!(await this.act.run(() => this.api.post<BoardView>(path, body)))) return;
    this.toasts.show(this.texts.t('register.acting.done', { number: seat.number }));
    await this.router.navigateByUrl('/panelet');
  }

  /** Yesterday was the last day, or the day before the first when it was to begin today. */
  protected async end(): Promise<void> {
    const acting = this.seat()?.acting;
    if (!acting) return;
    const body = { on: this.words.lastDay(this.today), version: acting.version };
    const view = await this.act.run(() =>
      this.api.post<BoardView>(`/acting/${acting.id}/end`, body),
    );
    if (view) this.board.take(view);
  }
}
