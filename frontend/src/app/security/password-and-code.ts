import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';

/** What is sent to the server, with the spaces people type taken out. */
export type PasswordAndCodeTyped = { password: string; code: string } | { recoveryCode: string };

/**
 * The fields of password and app together, or of a recovery code, inside the form of a page: to sign in, to prove
 * once more who is here, and to choose a password.
 */
@Component({
  selector: 'app-password-and-code',
  imports: [DsField, DsInput, NgTemplateOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-and-code.html',
})
export class PasswordAndCode {
  /** 'new' asks for the app's first code, and then for a password nobody has used. */
  readonly way = input.required<'password' | 'recovery' | 'new'>();
  /** Begins the ids, so that two sets on one page differ. */
  readonly prefix = input.required<string>();
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly recoveryCode = signal('');
  protected readonly shown = signal(false);
  /** Where a problem leads to, by the server's name of the field. */
  readonly fields = computed(() => ({
    password: this.id('password'),
    code: this.id('code'),
    recoveryCode: this.id('recovery'),
  }));

  /** What stands in the fields now. */
  typed(): PasswordAndCodeTyped {
    if (this.way() === 'recovery') return { recoveryCode: this.recoveryCode().trim() };
    return { password: this.password(), code: this.code().replace(/\s/g, '') };
  }

  /** A password does not stay on the screen longer than it is needed. */
  clear(): void {
    this.password.set('');
    this.code.set('');
  }

  protected id(field: string): string {
    return `${this.prefix()}-${field}`;
  }
}
