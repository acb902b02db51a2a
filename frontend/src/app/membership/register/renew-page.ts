import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AskRenewalDto, BoardView, RenewalView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Finding } from '../../ui/finding';
import { Fulfilled } from '../../ui/fulfilled';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { FormAct } from '../../kernel/form-act';

type Answer = NonNullable<AskRenewalDto['answer']> | 'waits';

/** Another term: has the person been asked, what do the rules say, and the panel's decision. */
@Component({
  selector: 'app-renew-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    Finding,
    Fulfilled,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './renew-page.html',
})
export class RenewPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly words = inject(Words);
  /** Appointment from the address. */
  readonly id = input.required<string>();

  protected readonly renewal = loaded(() =>
    this.api.get<RenewalView>(`/appointments/${this.id()}/renewal`),
  );
  protected readonly broken = computed(() =>
    (this.renewal.value()?.findings ?? []).filter(({ ok }) => !ok),
  );
  protected readonly fulfilled = computed(() =>
    (this.renewal.value()?.findings ?? []).filter(({ ok }) => ok),
  );
  protected readonly answers = ['yes', 'no', 'waits'] as const;
  protected readonly askedOn = signal(inject(SessionStore).today());
  protected readonly answer = signal<Answer>('waits');
  protected readonly decidedOn = signal(inject(SessionStore).today());
  protected readonly decision = signal('');
  protected readonly letter = signal(false);
  protected readonly reason = signal('');
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly asking = new FormAct();
  protected readonly renewing = new FormAct();

  protected async ask(): Promise<void> {
    const answer = this.answer();
    const body: AskRenewalDto = {
      askedOn: this.askedOn(),
      answer: answer === 'waits' ? null : answer,
      version: this.renewal.value()?.question?.version ?? 0,
    };
    const path = `/appointments/${this.id()}/renewal-question`;
    const view = await this.asking.run(() => this.api.post<RenewalView>(path, body));
    if (!view) return;
    this.renewal.take(view);
    this.toasts.show(this.texts.t('register.renew.noted'));
  }

  protected async renew(): Promise<void> {
    const view = this.renewal.value();
    this.missing.set(this.stillMissing());
    if (!view || this.missing().length > 0) return;
    const body = {
      decision: this.decision(),
      decidedOn: this.decidedOn(),
      letterOnRecord: this.letter(),
      reason: this.reason().trim() || null,
      version: view.version,
    };
    const path = `/appointments/${this.id()}/renewal`;
    if (!(await this.renewing.run(() => this.api.post<BoardView>(path, body)))) return;
    this.toasts.show(this.texts.t('register.renew.done', { name: view.name }));
    await this.router.navigateByUrl(`/panelet/medlemmer/${view.personId}`);
  }

  private stillMissing(): FieldError[] {
    if (this.decision().trim() !== '') return [];
    return [{ id: 'renew-decision', text: this.texts.t('register.missing.decision') }];
  }
}
