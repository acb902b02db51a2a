import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenCallRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

/** «Bli med»: the calls anyone may apply to today. */
@Component({
  selector: 'app-calls-page',
  imports: [Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'joining.calls.title' | transloco"
      [lead]="'joining.calls.lead' | transloco: { panel: panel() }"
    />
    <app-problem [problem]="calls.problem()" (reload)="calls.reload()" />
    @if (calls.value(); as all) {
      @if (all.length > 0) {
        <ol class="rows">
          @for (call of all; track call.id) {
            <li>
              <div>
                <a class="go" [attr.lang]="call.language" [routerLink]="['/bli-med', call.id]">{{
                  call.title
                }}</a>
                <p class="quiet">
                  {{
                    'joining.deadline' | transloco: { date: words.weekdayDayMonth(call.deadline) }
                  }}
                </p>
              </div>
            </li>
          }
        </ol>
      } @else {
        <app-empty [text]="'joining.calls.empty' | transloco" />
      }
    } @else if (calls.loading()) {
      <app-skeleton [lines]="4" />
    }
  `,
})
export class CallsPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore).session;
  protected readonly words = inject(Words);
  protected readonly calls = loaded(() => this.api.get<OpenCallRowView[]>('/open-calls'));

  protected panel(): string {
    return this.session()?.panelName ?? '';
  }
}
