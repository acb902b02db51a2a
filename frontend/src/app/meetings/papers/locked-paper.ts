import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';

/** Papers open when the declaration is signed (UP 6.1): what is missing, and the way there. */
@Component({
  selector: 'app-locked-paper',
  imports: [Clause, DsButton, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'ask' },
  template: `
    <h2 class="h3"><app-icon name="padlock-locked" /> {{ 'meetings.locked.title' | transloco }}</h2>
    <p>{{ 'meetings.locked.text' | transloco }} <app-clause id="6.1" /></p>
    <div class="answers">
      <a dsButton routerLink="/taushet/signer">{{ 'meetings.locked.sign' | transloco }}</a>
    </div>
  `,
})
export class LockedPaper {}
