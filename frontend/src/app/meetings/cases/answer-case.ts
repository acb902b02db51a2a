import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRecordView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = { text: 'answer-text', until: 'answer-until' };

/** The executive committee answers why not, or puts a case off until a day, in words of its own. */
@Component({
  selector: 'app-answer-case',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); send(text.value.trim())">
      <app-error-summary [errors]="missing()" />
      <app-problem
        [problem]="act.problem()"
        [canReload]="false"
        [fields]="fields"
        fieldTexts="cases.field"
      />
      <ds-field>
        <label for="answer-text">{{ 'cases.field.text' | transloco }}</label>
        <p data-field="description">{{ 'cases.act.mailed' | transloco }}</p>
        <textarea #text dsInput id="answer-text" required rows="5" maxlength="2000"></textarea>
      </ds-field>
      @if (kind() === 'postponed') {
        <ds-field>
          <label for="answer-until">{{ 'cases.field.until' | transloco }}</label>
          <input
            #day
            dsInput
            id="answer-until"
            class="dateinput"
            type="date"
            required
            [min]="session.today()"
            (input)="until.set(day.value)"
          />
        </ds-field>
      }
      <div class="answers">
        <button dsButton type="submit" [busy]="act.busy()">
          {{ 'cases.act.send' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="cancelled.emit()">
          {{ 'common.action.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class AnswerCase {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly record = input.required<CaseRecordView>();
  readonly kind = input.required<'declined' | 'postponed'>();
  readonly done = output<CaseRecordView>();
  readonly cancelled = output();
  protected readonly fields = FIELDS;
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly until = signal('');

  protected async send(text: string): Promise<void> {
    const postponed = this.kind() === 'postponed';
    const wrong = [
      ...(text ? [] : ['text']),
      ...(postponed && this.until() <= this.session.today() ? ['until'] : []),
    ];
    this.missing.set(
      wrong.map((part) => ({
        id: `answer-${part}`,
        text: this.texts.t(`cases.act.missing.${part}`),
      })),
    );
    if (wrong.length > 0) return;
    const { version, case: row } = this.record();
    const until = postponed ? this.until() : null;
    const body = { kind: this.kind(), text, until, version };
    const path = `/cases/${row.caseId}/answers`;
    const answer = await this.act.answer(() => this.api.post<CaseRecordView>(path, body));
    if (answer) this.done.emit(answer);
  }
}
