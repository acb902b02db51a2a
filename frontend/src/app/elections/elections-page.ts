import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ElectionsView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** Elections being prepared and those that have been, the newest first. */
@Component({
  selector: 'app-elections-page',
  imports: [DsButton, Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'elections.list.title' | transloco"
      [lead]="'elections.list.lead' | transloco"
      [crumbs]="[{ text: ('elections.calendar.back' | transloco), link: '/panelet/verv' }]"
    >
      @if (list.value()?.can?.includes('prepare')) {
        <a dsButton routerLink="/valg/forbered">{{ 'elections.list.prepare' | transloco }}</a>
      }
    </app-page-head>
    <app-problem [problem]="list.problem()" (reload)="list.reload()" />
    @if (list.value(); as view) {
      @if (view.elections.length > 0) {
        <ul class="rows">
          @for (row of view.elections; track row.id) {
            <li>
              <div>
                <a class="go" [routerLink]="['/valg', row.id]">{{
                  'elections.of.' + row.office | transloco
                }}</a>
                <p class="quiet">
                  {{ 'elections.caseNo' | transloco: { number: row.case.label }
                  }}{{ row.case.meeting ? ', ' + words.date(row.case.meeting.day) : '' }}
                </p>
              </div>
              <p class="rowstate">
                <span
                  class="sev"
                  [class.part]="row.state === 'prepared' || row.state === 'open'"
                  [class.ok]="row.state === 'held'"
                  >{{
                    (row.asked ? 'elections.list.asked' : 'elections.state.' + row.state)
                      | transloco
                  }}</span
                >
                @if (row.state === 'prepared') {
                  <span class="quiet">{{
                    'elections.list.candidates' | transloco: { count: row.candidates }
                  }}</span>
                }
              </p>
            </li>
          }
        </ul>
      } @else {
        <app-empty [text]="'elections.list.empty' | transloco" />
      }
    } @else if (list.loading()) {
      <app-skeleton [lines]="4" />
    }
  `,
})
export class ElectionsPage {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('elections');
  protected readonly words = inject(Words);
  protected readonly list = loaded(() => {
    this.changes();
    return this.api.get<ElectionsView>('/elections');
  });
}
