import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';

/** The way to what is kept about oneself, and for the leader to the audit log. */
@Component({
  selector: 'app-own-data-link',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="me-data">
      <h2 class="h2" id="me-data">{{ 'identity.me.dataTitle' | transloco }}</h2>
      <p class="quiet">{{ 'identity.me.dataText' | transloco }}</p>
      <p>
        <a routerLink="/mine-opplysninger">{{ 'identity.me.dataLink' | transloco }}</a>
      </p>
      @if (store.has('coordinator', 'leader')) {
        <p>
          <a routerLink="/revisjon">{{ 'identity.me.auditLink' | transloco }}</a>
        </p>
      }
    </section>
  `,
})
export class OwnDataLink {
  protected readonly store = inject(SessionStore);
}
