import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../ui/ds-button';
import { PageHead } from '../ui/page-head';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found-page',
  imports: [DsButton, PageHead, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'common.notFound.title' | transloco"
      [lead]="'common.notFound.text' | transloco"
    />
    <div class="answers">
      <a dsButton routerLink="/">{{ 'common.action.toHome' | transloco }}</a>
    </div>
  `,
})
export class NotFoundPage {}
