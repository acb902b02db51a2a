import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnDatePollView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { ActsOnce } from '../../ui/acts-once';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { DateWords } from './date-words';
import { DatesForm, GivenAnswer } from './dates-form';

/** The days one is asked about, signed in. */
@Component({
  selector: 'app-own-dates-page',
  imports: [DatesForm, Empty, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="words.heading(poll())"
      [lead]="words.lead(poll())"
      [crumbs]="[{ text: ('meetings.list.title' | transloco), link: '/moter' }]"
    />
    <app-problem [problem]="own.problem()" (reload)="own.reload()" />
    <app-problem [problem]="act.problem()" [canReload]="false" />
    @if (poll(); as asked) {
      <app-dates-form
        [poll]="asked"
        [busy]="act.busy()"
        [thanks]="thanks()"
        (answered)="send($event)"
      />
    } @else if (own.value()) {
      <app-empty [text]="'dates.nothingAsked' | transloco" />
    } @else if (own.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class OwnDatesPage {
  private readonly api = inject(Api);
  protected readonly words = inject(DateWords);
  protected readonly act = attempt();
  protected readonly thanks = signal(false);
  protected readonly own = loaded(() => this.api.get<OwnDatePollView>('/date-poll'));
  protected readonly poll = computed(() => this.own.value()?.poll ?? null);

  protected async send(answers: GivenAnswer[]): Promise<void> {
    this.thanks.set(false);
    const own = await this.act.answer(() =>
      this.api.put<OwnDatePollView>('/date-poll/answers', { answers }),
    );
    if (!own) return;
    this.own.take(own);
    this.thanks.set(true);
  }
}
