import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenCaseView, WrittenProcedureView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = {
  caseId: 'written-case',
  weight: 'written-weight',
  question: 'written-question',
  background: 'written-background',
  proposal: 'written-proposal',
  closesOn: 'written-closes',
};

/** What is asked in writing, and until when. A case that is not light is refused with its clause. */
@Component({
  selector: 'app-written-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './written-form.html',
})
export class WrittenForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly cases = input.required<readonly WrittenCaseView[]>();
  readonly started = output<WrittenProcedureView>();
  readonly cancelled = output();
  protected readonly act = attempt();
  protected readonly fields = FIELDS;
  protected readonly weights = ['ordinary', 'election', 'revision', 'interpretation'] as const;
  protected readonly missing = signal<readonly FieldError[]>([]);

  protected async start(wish: {
    caseId: string;
    weight: string;
    question: string;
    background: string;
    proposal: string;
    closesOn: string;
  }): Promise<void> {
    const needed = ['question', 'proposal', 'closesOn'] as const;
    const missing = needed.filter((field) => wish[field] === '');
    this.missing.set(
      missing.map((field) => ({
        id: FIELDS[field],
        text: this.texts.t(`after.written.need.${field}`),
      })),
    );
    if (missing.length > 0) return;
    const procedure = await this.act.answer(() =>
      this.api.post<WrittenProcedureView>('/written-procedures', wish),
    );
    if (procedure) this.started.emit(procedure);
  }
}
