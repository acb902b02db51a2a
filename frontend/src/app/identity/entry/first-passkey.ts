import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NewPasskeyView, SessionView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Passkeys } from '../../kernel/passkeys';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';

/** A first passkey by one press: it gets a plain name, which its owner may replace by making another later. */
@Component({
  selector: 'app-first-passkey',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ 'entry.letter.passkeyText' | transloco }}</p>
    <app-problem [problem]="attempt.problem()" [canReload]="false" />
    <div class="answers">
      <button dsButton type="button" [busy]="attempt.busy()" (click)="make()">
        {{ 'entry.letter.makePasskey' | transloco }}
      </button>
    </div>
  `,
})
export class FirstPasskey {
  private readonly api = inject(Api);
  private readonly passkeys = inject(Passkeys);
  private readonly texts = inject(Texts);
  /** The session after the passkey is kept. */
  readonly done = output<SessionView>();
  protected readonly attempt = attempt();

  protected make(): Promise<boolean> {
    return this.attempt.run(async () => {
      const wanted = await this.api.post<NewPasskeyView>('/passkeys/new');
      const made = await this.passkeys.make(wanted);
      const label = this.texts.t('entry.letter.passkeyLabel');
      this.done.emit(await this.api.post<SessionView>('/passkeys', { label, ...made }));
    });
  }
}
