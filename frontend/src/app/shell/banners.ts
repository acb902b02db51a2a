import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaughtErrors } from '../kernel/error-handler';
import { Live } from '../kernel/live';
import { SessionStore } from '../kernel/session-store';
import { Icon } from '../ui/icon';

/** Lines above the page: this is the example panel, the network is gone, something failed. */
@Component({
  selector: 'app-banners',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isExample()) {
      <aside class="banner" [attr.aria-label]="'common.banner.exampleName' | transloco">
        <p>
          {{ 'common.banner.example' | transloco }}
          @if (me(); as person) {
            {{ 'common.banner.youAre' | transloco: { name: person } }}
          }
        </p>
        <a routerLink="/velg">{{ 'common.banner.choose' | transloco }}</a>
      </aside>
    }
    @if (!live.online()) {
      <div class="banner" data-kind="warning" role="status">
        <p>{{ 'common.banner.offline' | transloco }}</p>
      </div>
    } @else if (!live.following()) {
      <div class="banner" data-kind="warning" role="status">
        <p>{{ 'common.banner.reconnecting' | transloco }}</p>
      </div>
    }
    @if (errors.shown()) {
      <div class="banner" data-kind="danger">
        <p>{{ 'common.error.unexpected' | transloco }}</p>
        <button
          class="plain"
          type="button"
          [attr.aria-label]="'common.action.close' | transloco"
          (click)="errors.dismiss()"
        >
          <app-icon name="x-mark" />
        </button>
      </div>
    }
  `,
})
export class Banners {
  private readonly session = inject(SessionStore).session;
  protected readonly live = inject(Live);
  protected readonly errors = inject(CaughtErrors);
  protected readonly isExample = computed(() => this.session()?.installation === 'example');
  protected readonly me = computed(() => this.session()?.name ?? null);
}
