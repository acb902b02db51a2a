import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRowView } from '../../api/schema';
import { Icon } from '../../ui/icon';
import { CaseWords } from './case-words';

/** Cases as lines of the register: what, who, and where each stands. */
@Component({
  selector: 'app-case-rows',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="rows">
      @for (row of rows(); track row.caseId) {
        <li>
          <div>
            <a class="go" [routerLink]="['/saker', row.caseId]">
              @if (row.closed) {
                <app-icon name="padlock-locked" />
              }
              {{ words.title(row) }}</a
            >
            <p class="quiet">{{ words.about(row) }}</p>
            @if (row.waits; as wait) {
              <p>
                <span class="sev" [class.bad]="wait.late"
                  ><app-icon [name]="wait.late ? 'exclamationmark-triangle' : 'clock'" />{{
                    words.waits(wait)
                  }}</span
                >
              </p>
            }
          </div>
          <p class="rowstate">
            <span class="sev" [class]="words.look(row)"
              ><app-icon [name]="words.icon(row)" />{{
                'cases.status.' + row.status | transloco
              }}</span
            >
            <span class="quiet small">{{ words.when(row) }}</span>
          </p>
        </li>
      }
    </ul>
  `,
})
export class CaseRows {
  protected readonly words = inject(CaseWords);
  readonly rows = input.required<readonly CaseRowView[]>();
}
