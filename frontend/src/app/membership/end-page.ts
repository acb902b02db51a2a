import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, EndAppointmentDto, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';

const REASONS = ['resigned', 'died', 'basisLapsed', 'termEnded', 'other'] as const;
type Reason = EndAppointmentDto['reason'];

/** Ends an appointment: last day and reason, then a page to read over, then the act. */
@Component({
  selector: 'app-end-page',
  imports: [
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
  templateUrl: './end-page.html',
})
export class EndPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly words = inject(Words);
  /** Appointment from the address. */
  readonly id = input.required<string>();

  protected readonly reasons = REASONS;
  protected readonly lastDay = signal(inject(SessionStore).today());
  protected readonly reason = signal<Reason | null>(null);
  protected readonly thanks = signal(true);
  protected readonly reading = signal(false);
  protected readonly refusedFields = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly appointment = computed(() => {
    const view = this.board.value();
    const seat = view?.seats.find((each) => each.holder?.appointmentId === this.id());
    if (seat?.holder) return { ...seat.holder, seat: seat.number };
    const alternate = view?.alternates.find((each) => each.appointmentId === this.id());
    return alternate ? { ...alternate, seat: null } : null;
  });

  /** From the form to the page one reads over. */
  protected readOver(): void {
    const missing: FieldError[] = [];
    if (this.lastDay() === '') missing.push(this.missing('lastDay'));
    if (this.reason() === null) missing.push(this.missing('reason'));
    this.refusedFields.set(missing);
    this.reading.set(missing.length === 0);
  }

  protected async end(): Promise<void> {
    const appointment = this.appointment();
    const reason = this.reason();
    if (!appointment || !reason) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const thanks = reason !== 'died' && this.thanks();
      const body = { on: this.lastDay(), reason, thanks, version: appointment.version };
      await this.api.post<BoardView>(`/appointments/${this.id()}/end`, body);
      this.toasts.show(this.texts.t('membership.end.done', { name: appointment.name }));
      await this.router.navigateByUrl(`/panelet/medlemmer/${appointment.personId}/avslutning`);
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  private missing(name: string): FieldError {
    return { id: `end-${name}`, text: this.texts.t(`membership.end.missing.${name}`) };
  }
}
