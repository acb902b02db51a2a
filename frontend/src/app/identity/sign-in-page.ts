import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem, SessionView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { WayIn } from './way-in';

/** Sign-in: an e-mail address, then the code that was sent, typed in the tab that asked for it. */
@Component({
  selector: 'app-sign-in-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    FormsModule,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  private readonly api = inject(Api);
  private readonly wayIn = inject(WayIn);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore).session;
  /** Where the person was going, from the address. */
  readonly til = input<string>();
  protected readonly step = signal<'email' | 'code'>('email');
  protected readonly email = signal('');
  protected readonly code = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly mailWorks = computed(() => this.session()?.mailWorks ?? true);

  protected requestCode(): Promise<void> {
    return this.attempt(async () => {
      await this.api.post('/sign-in-codes', { email: this.email().trim() });
      this.code.set('');
      this.step.set('code');
      this.announcer.say(this.texts.t('identity.signIn.sent', { email: this.email().trim() }));
    });
  }

  protected signIn(): Promise<void> {
    return this.attempt(async () => {
      // People paste codes with spaces and hyphens; the code itself has none.
      const code = this.code().replace(/[\s-]/g, '').toUpperCase();
      const session = await this.api.post<SessionView>('/sessions', { code });
      await this.wayIn.enter(session, this.til());
    });
  }

  protected startOver(): void {
    this.problem.set(null);
    this.step.set('email');
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
