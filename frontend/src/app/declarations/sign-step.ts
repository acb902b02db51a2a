import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../api/schema';
import { toProblem } from '../kernel/api-problem';
import { Announcer } from '../kernel/announcer';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { ProblemNotice } from '../ui/problem-notice';
import { CodeSent, DeclarationSource } from './declaration-source';

/** What the signer typed by hand. */
export interface TypedSignature {
  code: string;
  name: string;
}

/** Step 3: a fresh code and one's own name. The code is sent when the step opens. */
@Component({
  selector: 'app-sign-step',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-step.html',
})
export class SignStep {
  private readonly source = inject(DeclarationSource);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly codeOnPage = input.required<boolean>();
  readonly sending = input.required<boolean>();
  readonly signed = output<TypedSignature>();
  readonly back = output<void>();
  protected readonly sent = signal<CodeSent | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly missing = signal<readonly FieldError[]>([]);

  constructor() {
    void this.sendCode();
  }

  protected async sendCode(): Promise<void> {
    this.problem.set(null);
    try {
      const sent = await this.source.sendCode();
      this.sent.set(sent);
      const key = sent.code === null ? 'sent' : 'onPage';
      this.announcer.say(this.texts.t(`declarations.code.${key}`, { address: sent.sentTo }));
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    }
  }

  protected sign(code: string, name: string): void {
    const typed = { code: code.trim(), name: name.trim() };
    const missing = (['code', 'name'] as const)
      .filter((field) => typed[field] === '')
      .map((field) => ({
        id: `sign-${field}`,
        text: this.texts.t(`declarations.step.3.missing.${field}`),
      }));
    this.missing.set(missing);
    if (missing.length === 0) this.signed.emit(typed);
  }
}
