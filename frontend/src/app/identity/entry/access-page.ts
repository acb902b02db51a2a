import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../kernel/session-store';
import { PageHead } from '../../ui/page-head';
import { Letters } from './letters';
import { Recoveries } from './recoveries';

/** How people come in: the coordinator's letters, and new ways in by two people. */
@Component({
  selector: 'app-access-page',
  imports: [Letters, PageHead, Recoveries, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'entry.page.title' | transloco"
      [lead]="'entry.page.lead' | transloco"
    />
    <div class="own">
      @if (isCoordinator()) {
        <app-letters />
      }
      <app-recoveries />
    </div>
  `,
})
export class AccessPage {
  protected readonly isCoordinator = inject(SessionStore).isCoordinator;
}
