import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenListView, WrittenProcedureView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { WrittenForm } from './written-form';

/** Cases settled between meetings, and for those who prepare the way to start one. */
@Component({
  selector: 'app-written-list-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    WrittenForm,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'after.written.title' | transloco"
      [lead]="'after.written.lead' | transloco"
      [crumbs]="[{ text: ('meetings.list.title' | transloco), link: '/moter' }]"
    >
      @if (list.value()?.can?.includes('start')) {
        <button dsButton type="button" (click)="starting.set(true)">
          {{ 'after.written.start' | transloco }}
        </button>
      }
    </app-page-head>
    <app-problem [problem]="list.problem()" (reload)="list.reload()" />
    @if (list.value(); as view) {
      @if (view.procedures.length > 0) {
        <ul class="rows">
          @for (row of view.procedures; track row.id) {
            <li>
              <div>
                <a class="go" [routerLink]="['/skriftlig', row.id]">{{ row.title }}</a>
                <p class="quiet">
                  {{ 'meetings.caseNo' | transloco: { number: row.caseNumber } }}.
                  {{ 'after.written.until' | transloco: { date: words.date(row.closesOn) } }}
                </p>
              </div>
              <p class="rowstate">
                <span
                  class="sev"
                  [class.part]="row.waits"
                  [class.ok]="row.status === 'confirmed'"
                  >{{
                    (row.waits ? 'after.written.waits' : 'after.written.status.' + row.status)
                      | transloco
                  }}</span
                >
              </p>
            </li>
          }
        </ul>
      } @else {
        <app-empty [text]="'after.written.none' | transloco" />
      }
    } @else if (list.loading()) {
      <app-skeleton [lines]="5" />
    }
    <app-dialog [(open)]="starting" [heading]="'after.written.start' | transloco">
      @if (starting() && list.value(); as view) {
        @if (view.cases.length > 0) {
          <app-written-form
            [cases]="view.cases"
            (started)="started($event)"
            (cancelled)="starting.set(false)"
          />
        } @else {
          <p>{{ 'after.written.noCases' | transloco }}</p>
        }
      }
    </app-dialog>
  `,
})
export class WrittenListPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly starting = signal(false);
  protected readonly list = loaded(() => {
    this.live.topic('written')();
    return this.api.get<WrittenListView>('/written-procedures');
  });

  protected async started({ id }: WrittenProcedureView): Promise<void> {
    this.starting.set(false);
    await this.router.navigate(['/skriftlig', id]);
  }
}
