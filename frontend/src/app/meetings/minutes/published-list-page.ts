import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PublishedMinutesRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** Approved minutes for everyone, newest first. */
@Component({
  selector: 'app-published-list-page',
  imports: [Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'minutes.list.title' | transloco"
      [lead]="'minutes.list.lead' | transloco"
    />
    <app-problem [problem]="minutes.problem()" (reload)="minutes.reload()" />
    @if (minutes.value(); as rows) {
      @if (rows.length > 0) {
        <ul class="rows">
          @for (row of rows; track row.meetingId) {
            <li>
              <div>
                <a class="go" [routerLink]="['/referat', row.meetingId]">{{
                  'minutes.list.one' | transloco: { meeting: row.number + '/' + row.year }
                }}</a>
                <p class="quiet">
                  {{ words.date(row.meetingOn) }}
                  @if (row.addenda > 0) {
                    {{ 'minutes.list.corrected' | transloco: { count: row.addenda } }}
                  }
                </p>
              </div>
            </li>
          }
        </ul>
      } @else {
        <app-empty [text]="'minutes.list.empty' | transloco" />
      }
    } @else if (minutes.loading()) {
      <app-skeleton [lines]="4" />
    }
  `,
})
export class PublishedListPage {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly minutes = loaded(() =>
    this.api.get<PublishedMinutesRowView[]>('/published-minutes'),
  );
}
