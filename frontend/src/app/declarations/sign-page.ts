import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView, Language, Problem } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { ConfirmStep } from './confirm-step';
import { DeclarationSource, isSigned } from './declaration-source';
import { ReadStep } from './read-step';
import { Receipt } from './receipt';
import { GivenProof, SignStep } from './sign-step';

type Step = 1 | 2 | 3;

/** Three steps: read, tick two sentences, sign with a passkey or with a fresh code and one's own name (UP 6.1). */
@Component({
  selector: 'app-sign-page',
  imports: [
    ConfirmStep,
    DsButton,
    PageHead,
    ProblemNotice,
    ReadStep,
    Receipt,
    RouterLink,
    SignStep,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-page.html',
})
export class SignPage {
  private readonly source = inject(DeclarationSource);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(Announcer);
  private readonly stepHeading = viewChild<ElementRef<HTMLElement>>('stepHeading');

  /** Plain language chosen on this page only. */
  protected readonly plain = signal(false);
  private readonly language = computed<Language>(() =>
    this.plain() ? 'nb-lett' : this.texts.language(),
  );
  protected readonly declaration = loaded(() => this.source.read(this.language()));
  protected readonly steps = [1, 2, 3] as const;
  protected readonly step = signal<Step>(1);
  protected readonly done = computed(() => {
    const view = this.declaration.value();
    return view !== null && isSigned(view);
  });
  /** Plain language exists in bokmål. */
  protected readonly offersPlain = computed(() => this.texts.language() === 'nb');
  protected readonly confirmations = signal<readonly boolean[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  protected goTo(step: Step): void {
    this.problem.set(null);
    this.step.set(step);
    setTimeout(() => this.stepHeading()?.nativeElement.focus());
  }

  protected confirmed(ticks: readonly boolean[]): void {
    this.confirmations.set(ticks);
    this.goTo(3);
  }

  protected async sign(view: DeclarationView, proof: GivenProof): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const signed = await this.source.sign({
        hash: view.hash,
        language: view.language,
        confirmations: [...this.confirmations()],
        ...proof,
      });
      this.declaration.take(signed);
      this.announcer.say(this.texts.t('declarations.receipt.signed'));
      setTimeout(() => this.stepHeading()?.nativeElement.focus());
      await this.session.reload();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }
}
