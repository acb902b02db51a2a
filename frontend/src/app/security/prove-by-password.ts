import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** Proves once more who is here by password and app, or by a recovery code: one block of the step-up dialog. */
@Component({
  selector: 'app-prove-by-password',
  imports: [DsButton, DsField, DsInput, FormsModule, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './prove-by-password.html',
})
export class ProveByPassword {
  private readonly api = inject(Api);
  readonly way = input.required<'password' | 'recovery'>();
  readonly proved = output<SessionView>();
  protected readonly attempt = attempt();
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly recoveryCode = signal('');

  protected prove(): Promise<boolean> {
    return this.attempt.run(async () => {
      const session =
        this.way() === 'recovery'
          ? await this.send('recovery-code', { recoveryCode: this.recoveryCode().trim() })
          : await this.send('password', {
              password: this.password(),
              code: this.code().replace(/\s/g, ''),
            });
      this.proved.emit(session);
    });
  }

  private send(way: string, typed: object): Promise<SessionView> {
    return this.api.post<SessionView>(`/proofs/${way}`, typed);
  }
}
