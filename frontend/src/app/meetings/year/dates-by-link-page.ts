import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DatePollView, DatesByLinkView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DateWords } from './date-words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { DatesForm, GivenAnswer } from './dates-form';

/**
 * Answers by the link in a mail, without signing in. Opening reads and changes nothing; the answer carries the
 * token this page was given, so that a program that follows links answers for nobody.
 */
@Component({
  selector: 'app-dates-by-link-page',
  imports: [DatesForm, DsButton, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="signflow">
      <app-page-head [heading]="heading()" [lead]="lead()" />
      @if (dead()) {
        <p role="status">{{ 'dates.link.dead' | transloco }}</p>
        <div class="answers">
          <a dsButton="secondary" routerLink="/moter/datoer">{{
            'dates.link.signIn' | transloco
          }}</a>
        </div>
      } @else {
        <app-problem [problem]="act.problem()" [canReload]="false" />
        @if (poll(); as asked) {
          <app-dates-form
            [poll]="asked"
            [busy]="act.busy()"
            [thanks]="thanks()"
            (answered)="send($event)"
          />
        } @else if (act.busy()) {
          <app-skeleton [lines]="6" />
        }
      }
    </div>
  `,
})
export class DatesByLinkPage {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly words = inject(DateWords);
  private readonly token = this.takeToken();
  private readonly opened = signal<DatesByLinkView | null>(null);
  protected readonly poll = signal<DatePollView | null>(null);
  protected readonly thanks = signal(false);
  protected readonly act = attempt();
  /** The link leads nowhere: closed, too old, replaced by a newer one, or typed wrongly. */
  protected readonly dead = computed(() => this.token === '' || this.act.problem()?.status === 404);
  protected readonly heading = computed(() => this.words.heading(this.poll()));
  protected readonly lead = computed(() => this.words.lead(this.poll()));

  constructor() {
    if (this.token) void this.open();
  }

  protected async send(answers: GivenAnswer[]): Promise<void> {
    const { token } = this;
    const stamp = this.opened()?.stamp;
    this.thanks.set(false);
    const poll = await this.act.answer(() =>
      this.api.post<DatePollView>('/own-dates/answers', { token, stamp, answers }),
    );
    if (!poll) return;
    this.poll.set(poll);
    this.thanks.set(true);
  }

  private async open(): Promise<void> {
    const { token } = this;
    const opened = await this.act.answer(() =>
      this.api.post<DatesByLinkView>('/own-dates/openings', { token }),
    );
    this.opened.set(opened);
    this.poll.set(opened?.poll ?? null);
  }

  /** The secret stands after the hash, where no server sees it, and leaves the address at once. */
  private takeToken(): string {
    const { hash, pathname, search } = this.document.location;
    if (hash) this.document.defaultView?.history.replaceState(null, '', pathname + search);
    return /^#[\w-]{43}$/.test(hash) ? hash.slice(1) : '';
  }
}
