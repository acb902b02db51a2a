import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { MEMBER_LINKS } from './navigation';

/** The same places as in the header, at the foot of a phone. */
@Component({
  selector: 'app-tab-bar',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<nav class="tabbar" [attr.aria-label]="'common.nav.phone' | transloco">
    @for (link of links; track link.path) {
      <a [routerLink]="link.path" routerLinkActive ariaCurrentWhenActive="page">
        <app-icon [name]="link.icon" />{{ 'common.nav.' + link.text | transloco }}
      </a>
    }
  </nav>`,
})
export class TabBar {
  protected readonly links = MEMBER_LINKS;
}
