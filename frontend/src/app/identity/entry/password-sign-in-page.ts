import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SessionView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { PasswordAndCode, PasswordAndCodeTyped } from '../../security/password-and-code';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { WayIn } from '../way-in';

/** Sign-in by password and the app's code, or by a recovery code on paper. */
@Component({
  selector: 'app-password-sign-in-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    FormsModule,
    PageHead,
    PasswordAndCode,
    ProblemNotice,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-sign-in-page.html',
})
export class PasswordSignInPage {
  private readonly api = inject(Api);
  private readonly wayIn = inject(WayIn);
  /** Where the person was going, from the address. */
  readonly til = input<string>();
  protected readonly attempt = attempt();
  protected readonly byPaper = signal(false);
  protected readonly name = signal('');
  protected readonly ownDevice = signal(false);

  protected signIn(typed: PasswordAndCodeTyped): Promise<boolean> {
    return this.attempt.run(async () => {
      const name = this.name().trim();
      const session = this.byPaper()
        ? await this.send('recovery-code', { name, ...typed })
        : await this.send('password', { name, ...typed, ownDevice: this.ownDevice() });
      await this.wayIn.enter(session, this.til());
    });
  }

  private send(way: string, typed: object): Promise<SessionView> {
    return this.api.post<SessionView>(`/sessions/${way}`, typed);
  }
}
