import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView, PasskeyAnswerDto, Problem } from '../api/schema';
import { toProblem } from '../kernel/api-problem';
import { Announcer } from '../kernel/announcer';
import { ASK_PASSKEY } from '../kernel/ask-passkey';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { ProblemNotice } from '../ui/problem-notice';
import { CodeSent, DeclarationSource } from './declaration-source';

/** How the signer is known: the passkey's answer, or what was typed by hand. */
export type GivenProof = ({ passkey: PasskeyAnswerDto } | { code: string; name: string }) & {
  copyByMail: boolean;
};

/** Step 3: the passkey over the text itself; without one, a fresh code and one's own name. */
@Component({
  selector: 'app-sign-step',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    NgTemplateOutlet,
    ProblemNotice,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-step.html',
})
export class SignStep {
  private readonly source = inject(DeclarationSource);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly askPasskey = inject(ASK_PASSKEY);
  readonly view = input.required<DeclarationView>();
  readonly sending = input.required<boolean>();
  readonly signed = output<GivenProof>();
  readonly back = output<void>();
  /** The passkey first, when there is one and the browser can ask it. */
  protected readonly offersPasskey = computed(
    () => this.view().hasPasskey && this.askPasskey !== null,
  );
  protected readonly way = linkedSignal(() => (this.offersPasskey() ? 'passkey' : 'code'));
  /** The signed document itself by mail, and not only a link. */
  protected readonly copy = signal(false);
  protected readonly asking = signal(false);
  protected readonly failed = signal(false);
  protected readonly sent = signal<CodeSent | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly missing = signal<readonly FieldError[]>([]);

  constructor() {
    effect(() => {
      if (this.way() === 'code') void this.sendCode();
    });
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

  protected async signByPasskey(copyByMail: boolean): Promise<void> {
    const { hash, language } = this.view();
    this.asking.set(true);
    this.failed.set(false);
    this.problem.set(null);
    try {
      const question = await this.source.ask({ hash, language });
      const passkey = await this.askPasskey?.(question);
      if (passkey) this.signed.emit({ passkey, copyByMail });
    } catch (thrown) {
      // A device that says no is no breakdown: the person tries again or takes the other way.
      if (thrown instanceof DOMException) this.failed.set(true);
      else this.problem.set(toProblem(thrown));
    } finally {
      this.asking.set(false);
    }
  }

  protected sign(code: string, name: string, copyByMail: boolean): void {
    const typed = { code: code.trim(), name: name.trim() };
    const missing = (['code', 'name'] as const)
      .filter((field) => typed[field] === '')
      .map((field) => ({
        id: `sign-${field}`,
        text: this.texts.t(`declarations.step.3.missing.${field}`),
      }));
    this.missing.set(missing);
    if (missing.length === 0) this.signed.emit({ ...typed, copyByMail });
  }
}
