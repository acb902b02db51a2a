import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NewPasskeyView, PasskeyView, SessionView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Passkeys } from '../kernel/passkeys';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** One's own passkeys: add one, give it a name, take one away. */
@Component({
  selector: 'app-passkey-list',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    FormsModule,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './passkey-list.html',
})
export class PasskeyList {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(SessionStore);
  private readonly passkeys = inject(Passkeys);
  protected readonly words = inject(Words);
  protected readonly available = this.passkeys.available;
  protected readonly list = loaded<PasskeyView[]>(() => this.api.get('/passkeys'));
  protected readonly adding = signal(false);
  protected readonly label = signal('');
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;
  /** The passkey that is the last stronger way, while the person is asked whether it is to go. */
  protected readonly last = signal<PasskeyView | null>(null);

  protected begin(): void {
    this.label.set(this.texts.t('security.passkeys.labelSuggestion'));
    this.attempt.clear();
    this.adding.set(true);
  }

  protected add(): Promise<boolean> {
    return this.attempt.run(async () => {
      const wanted = await this.api.post<NewPasskeyView>('/passkeys/new');
      const made = await this.passkeys.make(wanted);
      const label = this.label().trim() || this.texts.t('security.passkeys.labelSuggestion');
      this.store.take(await this.api.post<SessionView>('/passkeys', { label, ...made }));
      await this.list.reload();
      this.adding.set(false);
      this.announcer.say(this.texts.t('security.passkeys.added', { label }));
    });
  }

  /** The last one goes only after the person has read what is left. */
  protected async revoke(passkey: PasskeyView, confirmed = false): Promise<void> {
    const lastOne = (this.list.value() ?? []).length === 1;
    if (lastOne && !confirmed) {
      this.last.set(passkey);
      return;
    }
    this.last.set(null);
    await this.attempt.run(async () => {
      const left = await this.api.delete<PasskeyView[]>(
        `/passkeys/${passkey.id}?confirmed=${confirmed}`,
      );
      this.list.take(left);
      this.announcer.say(this.texts.t('security.passkeys.revoked', { label: passkey.label }));
    });
  }
}
