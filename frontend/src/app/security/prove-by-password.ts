import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { PasswordAndCode, PasswordAndCodeTyped } from './password-and-code';

/** Proves once more who is here by password and app, or by a recovery code: one block of the step-up dialog. */
@Component({
  selector: 'app-prove-by-password',
  imports: [DsButton, PasswordAndCode, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './prove-by-password.html',
})
export class ProveByPassword {
  private readonly api = inject(Api);
  readonly way = input.required<'password' | 'recovery'>();
  readonly proved = output<SessionView>();
  protected readonly attempt = attempt();

  protected prove(typed: PasswordAndCodeTyped): Promise<boolean> {
    const path = this.way() === 'recovery' ? '/proofs/recovery-code' : '/proofs/password';
    return this.attempt.run(async () => {
      this.proved.emit(await this.api.post<SessionView>(path, typed));
    });
  }
}
