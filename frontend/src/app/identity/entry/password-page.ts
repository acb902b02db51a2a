import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../kernel/texts';
import { PageHead } from '../../ui/page-head';
import { Toasts } from '../../ui/toasts';
import { PasswordForm } from './password-form';

/** One's own page for setting or changing password and app. */
@Component({
  selector: 'app-password-page',
  imports: [PageHead, PasswordForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'entry.password.title' | transloco"
      [lead]="'entry.password.lead' | transloco"
      [crumbs]="[{ text: 'common.nav.me' | transloco, link: '/meg' }]"
    />
    <app-password-form (done)="back()" />
  `,
})
export class PasswordPage {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected async back(): Promise<void> {
    await this.router.navigateByUrl('/meg');
    this.toasts.show(this.texts.t('entry.password.saved'));
  }
}
