import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../kernel/session-store';

/** The mark, three voices, with the panel's name. */
@Component({
  selector: 'app-mark',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a class="mark" routerLink="/">
    <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <path
        stroke="currentColor"
        stroke-width="3.2"
        stroke-linecap="square"
        d="M3 7h11M19 7h8M3 15h5M13 15h14M3 23h16M24 23h3"
      />
    </svg>
    <span>
      {{ session()?.panelName ?? 'Samklang' }}
      @if (below() ?? session()?.clusterName; as second) {
        <span>{{ second }}</span>
      }
    </span>
  </a>`,
})
export class Mark {
  protected readonly session = inject(SessionStore).session;
  /** The second line; the cluster's name when not given. */
  readonly below = input<string | null>(null);
}
