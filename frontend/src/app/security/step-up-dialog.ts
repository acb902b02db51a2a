import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PasskeyQuestionView, ProofCodeView, SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Passkeys } from '../kernel/passkeys';
import { SessionStore } from '../kernel/session-store';
import { StepUp } from '../kernel/step-up';
import { Texts } from '../kernel/texts';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { ProveByPassword } from './prove-by-password';

/**
 * Proves once more who is here: it opens by itself over the page that asked, and holds for ten minutes. Every way
 * a person has is one block, the best first.
 */
@Component({
  selector: 'app-step-up-dialog',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    FormsModule,
    ProblemNotice,
    ProveByPassword,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-up-dialog.html',
})
export class StepUpDialog {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly stepUp = inject(StepUp);
  private readonly store = inject(SessionStore);
  private readonly passkeys = inject(Passkeys);
  protected readonly coordinator = this.store.coordinator;
  private readonly codeField = viewChild<ElementRef<HTMLInputElement>>('codeField');
  /** The dialog stands, and closing it means no. */
  private readonly standing = signal(false);
  protected readonly open = signal(false);
  protected readonly sent = signal<ProofCodeView | null>(null);
  protected readonly code = signal('');
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;
  protected readonly ways = computed(() =>
    (this.stepUp.asked()?.ways ?? []).filter((way) => way !== 'passkey' || this.passkeys.available),
  );

  /** Ways that are typed in a block of their own. */
  protected readonly typed = computed(() =>
    (['password', 'recovery'] as const).filter((way) => this.ways().includes(way)),
  );

  constructor() {
    effect(() => {
      if (this.stepUp.asked()) void this.begin();
    });
    effect(() => this.codeField()?.nativeElement.focus());
    effect(() => {
      // Escape and the cross close the dialog by themselves; that is a no.
      if (!this.open() && this.standing()) this.finish(false);
    });
  }

  /** The code is sent at once when it is the only way. */
  private async begin(): Promise<void> {
    await this.texts.load('security');
    this.sent.set(null);
    this.code.set('');
    this.attempt.clear();
    this.open.set(true);
    this.standing.set(true);
    if (this.ways().length === 1 && this.ways()[0] === 'code') await this.askCode();
  }

  protected askCode(): Promise<boolean> {
    return this.attempt.run(async () => {
      this.sent.set(await this.api.post<ProofCodeView>('/proofs/codes'));
      this.code.set('');
    });
  }

  protected proveByCode(): Promise<boolean> {
    return this.attempt.run(async () => {
      const code = this.code().replace(/[\s-]/g, '').toUpperCase();
      this.store.take(await this.api.post<SessionView>('/proofs/code', { code }));
      this.finish(true);
    });
  }

  protected proved(session: SessionView): void {
    this.store.take(session);
    this.finish(true);
  }

  protected proveByPasskey(): Promise<boolean> {
    return this.attempt.run(async () => {
      const question = await this.api.post<PasskeyQuestionView>('/proofs/passkey/questions');
      const answer = await this.passkeys.answer(question);
      this.store.take(await this.api.post<SessionView>('/proofs/passkey', answer));
      this.finish(true);
    });
  }

  protected cancel(): void {
    this.finish(false);
  }

  private finish(proved: boolean): void {
    this.standing.set(false);
    this.open.set(false);
    this.stepUp.settle(proved);
  }
}
