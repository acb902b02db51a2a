import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationStatusView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

const NEEDED = ['personId', 'signedOn', 'witness'] as const;

/** A declaration signed on paper: who, when, and who saw it. The paper itself is kept by the coordinator. */
@Component({
  selector: 'app-register-paper',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-paper.html',
})
export class RegisterPaper {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly today = inject(SessionStore).today;
  readonly people = input.required<readonly DeclarationStatusView[]>();
  readonly registered = output<DeclarationStatusView[]>();
  readonly cancelled = output<void>();
  protected readonly missing = signal<readonly FieldError[]>([]);
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;

  protected async register(personId: string, signedOn: string, given: string): Promise<void> {
    const body = { personId, signedOn, witness: given.trim() };
    const missing = NEEDED.filter((field) => body[field] === '').map((field) => ({
      id: `paper-${field}`,
      text: this.texts.t(`declarations.paper.missing.${field}`),
    }));
    this.missing.set(missing);
    if (missing.length > 0) return;
    await this.attempt.run(async () => {
      this.registered.emit(
        await this.api.post<DeclarationStatusView[]>('/declarations/paper', body),
      );
    });
  }
}
