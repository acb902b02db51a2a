import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PasskeyQuestionView, SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Passkeys } from '../kernel/passkeys';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { WayIn } from './way-in';

/** Sign-in with a passkey: no address and no code. Not shown in browsers that know no passkeys. */
@Component({
  selector: 'app-passkey-entry',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (available) {
      <div class="answers">
        <button dsButton="secondary" type="button" [busy]="busy()" (click)="enter()">
          {{ 'identity.signIn.passkey' | transloco }}
        </button>
      </div>
      <app-problem [problem]="problem()" [canReload]="false" />
    }
  `,
})
export class PasskeyEntry {
  private readonly api = inject(Api);
  private readonly passkeys = inject(Passkeys);
  private readonly wayIn = inject(WayIn);
  /** Where the person was going, from the address. */
  readonly til = input<string>();
  readonly ownDevice = input(false);
  protected readonly available = this.passkeys.available;
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;

  protected async enter(): Promise<void> {
    await this.attempt.run(async () => {
      const question = await this.api.post<PasskeyQuestionView>('/passkey-questions');
      const answer = await this.passkeys.answer(question);
      const wish = { ...answer, ownDevice: this.ownDevice() };
      await this.wayIn.enter(
        await this.api.post<SessionView>('/sessions/passkey', wish),
        this.til(),
      );
    });
  }
}
