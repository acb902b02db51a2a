import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';
import { Icon } from '../ui/icon';
import { Mark } from './mark';
import { MEMBER_LINKS } from './navigation';
import { PlainLanguage } from './plain-language';

/** The top of the page for members, alternates and the panel's leaders, and for visitors. */
@Component({
  selector: 'app-header',
  imports: [Icon, Mark, PlainLanguage, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<header class="top">
    <div>
      <app-mark />
      @if (store.signedIn()) {
        <nav [attr.aria-label]="'common.nav.main' | transloco">
          <ul>
            @for (link of links; track link.path) {
              <li>
                <a [routerLink]="link.path" routerLinkActive ariaCurrentWhenActive="page">{{
                  'common.nav.' + link.text | transloco
                }}</a>
              </li>
            }
          </ul>
        </nav>
      }
      <div class="tools">
        <app-plain-language />
        @if (store.signedIn()) {
          <a
            class="plain"
            routerLink="/meg"
            [attr.aria-label]="'common.nav.mine' | transloco: { name: store.session()?.name }"
          >
            <app-icon name="person-circle" />
            <span class="lbl u" aria-hidden="true">{{ firstName() }}</span>
          </a>
        }
      </div>
    </div>
  </header>`,
})
export class Header {
  protected readonly store = inject(SessionStore);
  protected readonly links = MEMBER_LINKS;
  protected readonly firstName = computed(() => this.store.session()?.name?.split(' ')[0] ?? '');
}
