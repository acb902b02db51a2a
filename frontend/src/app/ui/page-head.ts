import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../kernel/page-title';

/** Where this page lies: shown above the heading. */
export interface Crumb {
  text: string;
  link: string | unknown[];
}

/** The page's h1, its lead sentence, crumbs and actions. It also names the document. */
@Component({
  selector: 'app-page-head',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (crumbs().length > 0) {
      <p class="crumb">
        @for (crumb of crumbs(); track crumb.text) {
          <a [routerLink]="crumb.link">{{ crumb.text }}</a>
          <span aria-hidden="true"> / </span>
        }
        <span>{{ heading() }}</span>
      </p>
    }
    <div class="pagehead">
      <div>
        @if (kicker(); as above) {
          <p class="quiet">{{ above }}</p>
        }
        <h1 class="h1" tabindex="-1">{{ heading() }}</h1>
        @if (lead(); as words) {
          <p class="lead">{{ words }}</p>
        }
      </div>
      <div class="actions"><ng-content /></div>
    </div>
  `,
})
export class PageHead {
  private readonly title = inject(PageTitle);
  readonly heading = input.required<string>();
  readonly lead = input('');
  /** A short line above the heading: 'Sak 34/26'. */
  readonly kicker = input('');
  readonly crumbs = input<readonly Crumb[]>([]);
  /** What the document is called after the heading: ['Møte 6/2026']. */
  readonly within = input<readonly string[]>([]);

  constructor() {
    effect(() => this.title.set(this.kicker() || this.heading(), ...this.within()));
  }
}
