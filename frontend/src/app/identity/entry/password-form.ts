import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TotpStartView, WaysInView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { QrCode } from '../../ui/qr-code';

/** Sets password and authenticator app together: the QR code or its key, the code the app shows, and the password. */
@Component({
  selector: 'app-password-form',
  imports: [DsButton, DsField, DsInput, FormsModule, ProblemNotice, QrCode, TranslocoPipe],
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
  protected readonly code = signal('');
  protected readonly password = signal('');
  protected readonly shown = signal(false);
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

  protected save(): Promise<boolean> {
    return this.attempt.run(async () => {
      const wish = { password: this.password(), code: this.code().replace(/\s/g, '') };
      const ways = await this.api.post<WaysInView>('/ways-in/password', wish);
      this.password.set('');
      this.done.emit(ways);
    });
  }
}
