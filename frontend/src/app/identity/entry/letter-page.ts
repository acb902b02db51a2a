import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SessionView, WaysInView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { attempt } from '../../kernel/attempt';
import { Passkeys } from '../../kernel/passkeys';
import { SessionStore } from '../../kernel/session-store';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { WayIn } from '../way-in';
import { FirstPasskey } from './first-passkey';
import { PasswordForm } from './password-form';

/** Where the letter leads: the code, then a way to sign in from now on. */
@Component({
  selector: 'app-letter-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    FirstPasskey,
    FormsModule,
    PageHead,
    PasswordForm,
    ProblemNotice,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letter-page.html',
})
export class LetterPage {
  private readonly api = inject(Api);
  private readonly wayIn = inject(WayIn);
  private readonly store = inject(SessionStore);
  protected readonly withPasskey = inject(Passkeys).available;
  protected readonly attempt = attempt();
  protected readonly code = signal('');
  protected readonly opened = signal<SessionView | null>(null);
  protected readonly reported = signal(false);
  /** Somebody has used the code already: its holder may say that it was not they. */
  protected readonly isUsed = computed(() =>
    (this.attempt.problem()?.errors ?? []).some(({ constraint }) => constraint === 'code-used'),
  );

  constructor() {
    if (this.store.session()?.settingUp) void this.goOn();
  }

  /** A page that was loaded again goes on where it was, while the session is the letter's. */
  private goOn(): Promise<boolean> {
    return this.attempt.run(async () => {
      this.opened.set(this.store.session());
      const ways = await this.api.get<WaysInView>('/ways-in');
      if (ways.password !== null || ways.passkeys > 0) await this.enterIfSet();
    });
  }

  protected open(): Promise<boolean> {
    return this.attempt.run(async () => {
      const session = await this.api.post<SessionView>('/setup-sessions', this.typed());
      this.opened.set(this.store.take(session));
    });
  }

  protected report(): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post('/setup-codes/reports', this.typed());
      this.reported.set(true);
    });
  }

  protected finish(): Promise<boolean> {
    return this.attempt.run(() => this.enter());
  }

  /** Ways of before do not count: then the server refuses, and one chooses here. */
  private async enterIfSet(): Promise<void> {
    try {
      await this.enter();
    } catch (thrown) {
      if (toProblem(thrown).status !== 409) throw thrown;
    }
  }

  private async enter(): Promise<void> {
    const session = await this.api.post<SessionView>('/setup-sessions/completion', {});
    await this.wayIn.enter(session, '/meg');
  }

  private typed(): { code: string } {
    return { code: this.code().trim() };
  }
}
