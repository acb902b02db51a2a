import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnStatementsView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { OwnStatement } from './own-statement';

/** What one has told of one's own life in a meeting: it stays in the room until one says otherwise. */
@Component({
  selector: 'app-own-statements-page',
  imports: [
    Empty,
    OwnStatement,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'meetings.statements.title' | transloco"
      [crumbs]="[
        { text: ('meetings.list.title' | transloco), link: '/moter' },
        { text: name(), link: ['/moter', id()] },
      ]"
    />
    <p class="lead">{{ 'meetings.statements.lead' | transloco }}</p>
    <app-problem [problem]="page.problem()" (reload)="page.reload()" />
    @if (page.value(); as view) {
      @if (!view.canDecide) {
        <app-read-only [reason]="'meetings.statements.settled' | transloco" />
      }
      @for (statement of view.statements; track statement.id) {
        <app-own-statement
          [statement]="statement"
          [canDecide]="view.canDecide"
          (changed)="page.take($event)"
          (gone)="page.reload()"
        />
      } @empty {
        <app-empty [text]="'meetings.statements.empty' | transloco" />
      }
      <p class="block">
        <a [routerLink]="['/moter', id(), 'referat']">{{ 'meetings.next.minutes' | transloco }}</a>
      </p>
    } @else if (page.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class OwnStatementsPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly me = inject(SessionStore).personId;
  readonly id = input.required<string>();
  protected readonly page = loaded(() => {
    this.live.topic(`person:${this.me()}`)();
    return this.api.get<OwnStatementsView>(`/meetings/${this.id()}/own-statements`);
  });
  protected readonly name = computed(() => {
    const view = this.page.value();
    if (!view) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: view.number, year: String(view.year) });
  });
}
