import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';
import { DsButton } from '../ui/ds-button';
import { PageHead } from '../ui/page-head';

/** Says which role the page asks for, and whom to ask. */
@Component({
  selector: 'app-no-access-page',
  imports: [DsButton, PageHead, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'common.noAccess.title' | transloco"
      [lead]="'common.noAccess.text' | transloco: { role: rolle() ?? 'member' }"
    />
    @if (coordinator(); as person) {
      <p>{{ 'common.noAccess.help' | transloco: { name: person.name } }}</p>
    }
    <div class="answers">
      <a dsButton routerLink="/">{{ 'common.action.toHome' | transloco }}</a>
    </div>
  `,
})
export class NoAccessPage {
  protected readonly coordinator = inject(SessionStore).coordinator;
  /** The role that opens the page, from the address. */
  readonly rolle = input<string>();
}
