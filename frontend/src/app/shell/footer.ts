import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';
import { LanguageChoice } from './language-choice';

/** Help in the same place on every page: whom to write to. */
@Component({
  selector: 'app-footer',
  imports: [LanguageChoice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<footer class="foot">
    <div>
      @if (coordinator(); as person) {
        <p>
          <b>{{ 'common.footer.question' | transloco }}</b>
          {{ 'common.footer.write' | transloco: { name: person.name } }}
          <a [href]="mail()">{{ person.email }}</a>.
        </p>
      } @else {
        <p>{{ 'common.footer.about' | transloco }}</p>
      }
      <p>
        <a routerLink="/verifiser">{{ 'common.footer.verify' | transloco }}</a>
      </p>
      <app-language-choice />
    </div>
  </footer>`,
})
export class Footer {
  protected readonly coordinator = inject(SessionStore).coordinator;
  protected readonly mail = computed(() => `mailto:${this.coordinator()?.email ?? ''}`);
}
