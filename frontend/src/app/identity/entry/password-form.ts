import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TotpStartView, WaysInView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { PasswordAndCode } from '../../security/password-and-code';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { QrCode } from '../../ui/qr-code';

/** Sets password and authenticator app together: the QR code or its key, the code the app shows, and the password. */
@Component({
  selector: 'app-password-form',
  imports: [DsButton, PasswordAndCode, ProblemNotice, QrCode, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-form.html',
})
export class PasswordForm {
  private readonly api = inject(Api);
  /** Another way stands before it on the page, with the main button. */
  readonly second = input(false);
  readonly done = output<WaysInView>();
  protected readonly attempt = attempt();
  protected readonly started = signal<TotpStartView | null>(null);
  protected readonly address = computed(() => this.started()?.address ?? '');
  /** In groups of four, as apps show it. */
  protected readonly key = computed(() =>
    (this.started()?.secret ?? '').replace(/(.{4})(?=.)/g, '$1 '),
  );

  protected start(): Promise<boolean> {
    return this.attempt.run(async () => {
      this.started.set(await this.api.post<TotpStartView>('/ways-in/totp', {}));
    });
  }

  protected save(proof: PasswordAndCode): Promise<boolean> {
    return this.attempt.run(async () => {
      const ways = await this.api.post<WaysInView>('/ways-in/password', proof.typed());
      proof.clear();
      this.done.emit(ways);
    });
  }
}
