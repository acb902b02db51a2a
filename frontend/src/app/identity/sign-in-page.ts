import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CodeWaitingView, SessionView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { PasskeyEntry } from './passkey-entry';
import { WayIn } from './way-in';

/**
 * Sign-in: with a passkey, or an e-mail address and the code that was sent. A link in the mail fills the code in, but
 * only in the browser that asked for it; anywhere else the page says where to type it. Nothing is sent by opening it.
 */
@Component({
  selector: 'app-sign-in-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    FormsModule,
    PageHead,
    PasskeyEntry,
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
  private readonly document = inject(DOCUMENT);
  private readonly wayIn = inject(WayIn);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore).session;
  /** Where the person was going, from the address. */
  readonly til = input<string>();
  protected readonly step = signal<'email' | 'code'>('email');
  /** A link was opened in a browser that did not ask for a code. */
  protected readonly elsewhere = signal(false);
  protected readonly ownDevice = signal(false);
  protected readonly email = signal('');
  protected readonly code = signal('');
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;
  protected readonly mailWorks = computed(() => this.session()?.mailWorks ?? true);

  constructor() {
    void this.takeLink();
  }

  protected requestCode(): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post('/sign-in-codes', { email: this.email().trim() });
      this.code.set('');
      this.elsewhere.set(false);
      this.step.set('code');
      this.announcer.say(this.texts.t('identity.signIn.sent', { email: this.email().trim() }));
    });
  }

  protected signIn(): Promise<boolean> {
    return this.attempt.run(async () => {
      // People paste codes with spaces and hyphens; the code itself has none.
      const code = this.code().replace(/[\s-]/g, '').toUpperCase();
      const session = await this.api.post<SessionView>('/sessions', {
        code,
        ownDevice: this.ownDevice(),
      });
      await this.wayIn.enter(session, this.til());
    });
  }

  protected startOver(): void {
    this.attempt.clear();
    this.step.set('email');
  }

  /** The code stands after the hash, where no server sees it, and leaves the address at once. */
  private async takeLink(): Promise<void> {
    const { hash, pathname, search } = this.document.location;
    const code = hash.slice(1);
    if (!/^[2-9A-Z]{8}$/.test(code)) return;
    const history = this.document.defaultView?.history;
    history?.replaceState(history.state, '', pathname + search);
    const { waiting } = await this.api
      .get<CodeWaitingView>('/sign-in-codes/waiting')
      .catch(() => ({ waiting: false }));
    this.elsewhere.set(!waiting);
    if (!waiting) return;
    this.code.set(code);
    this.step.set('code');
  }
}
