import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AnswerByLinkView, OwnAnswerView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AnswerForm, Choice } from './answer-form';
import { NeedsForm } from './needs-form';
import { WaysInToMeeting } from './ways-in';

const LINK = /^#([\w-]{43})(?:\.(ja|nett|nei))?$/;
const CHOICES: Record<string, Choice> = { ja: 'present', nett: 'online', nei: 'no' };

/**
 * Answers the notice by the link in a mail, without signing in. Opening reads and changes nothing; the answer carries
 * the token this page was given, so that a program that follows links answers for nobody.
 */
@Component({
  selector: 'app-answer-by-link-page',
  imports: [
    AnswerForm,
    DsButton,
    NeedsForm,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    WaysInToMeeting,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="signflow">
      <app-page-head [heading]="heading()" [lead]="lead()" />
      @if (dead()) {
        <p role="status">{{ 'notice.answer.dead' | transloco }}</p>
        <div class="answers">
          <a dsButton="secondary" routerLink="/hjem">{{ 'notice.answer.signIn' | transloco }}</a>
        </div>
      } @else {
        <app-problem [problem]="act.problem()" [canReload]="false" />
        @if (own(); as mine) {
          @if (mine.as === null) {
            <p role="status">{{ 'notice.answer.notAsked' | transloco }}</p>
          } @else {
            <app-answer-form
              [own]="mine"
              [ready]="ready"
              [before]="before()"
              [busy]="act.busy()"
              (answered)="send($event)"
            />
            @if (mine.ways; as ways) {
              <app-ways-in-to-meeting [ways]="ways" />
            }
            @if (!mine.closed) {
              <app-needs-form
                [written]="mine.needsWritten"
                [kept]="kept()"
                [busy]="act.busy()"
                (saved)="write($event)"
              />
            }
          }
        } @else if (act.busy()) {
          <app-skeleton [lines]="5" />
        }
      }
    </div>
  `,
})
export class AnswerByLinkPage {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly link = this.takeLink();
  private readonly opened = signal<AnswerByLinkView | null>(null);
  protected readonly ready = CHOICES[this.link.choice] ?? null;
  protected readonly own = signal<OwnAnswerView | null>(null);
  protected readonly before = signal<Choice | null | undefined>(undefined);
  protected readonly kept = signal(false);
  protected readonly act = attempt();
  /** The link leads nowhere: the meeting is over, the link was closed, or it was typed wrongly. */
  protected readonly dead = computed(
    () => this.link.token === '' || this.act.problem()?.status === 404,
  );
  protected readonly heading = computed(() => {
    const own = this.own();
    if (own === null) return this.texts.t('notice.answer.title');
    return this.texts.t('notice.answer.heading', {
      date: this.words.weekdayDayMonth(own.startsAt),
    });
  });
  protected readonly lead = computed(() => {
    const own = this.own();
    if (own === null || this.dead()) return '';
    const time = this.words.timeRange(own.startsAt, own.endsAt);
    const where = this.texts.t('notice.answer.where', { time, place: own.place });
    const name = this.opened()?.firstName ?? '';
    const mode = this.texts.t(`notice.answer.mode.${own.mode}`);
    return `${this.texts.t('notice.answer.hello', { name })} ${where} ${mode}`;
  });

  constructor() {
    if (this.link.token) void this.open();
  }

  protected async send(answer: Choice | null): Promise<void> {
    const before = this.own()?.answer ?? null;
    if (await this.post('/own-answers/answers', { answer })) {
      this.before.set(answer === null ? null : before);
    }
  }

  protected async write(text: string): Promise<void> {
    this.kept.set(await this.post('/own-answers/needs', { text, consent: true }));
  }

  private async post(path: string, wish: object): Promise<boolean> {
    const { token } = this.link;
    const stamp = this.opened()?.stamp;
    const own = await this.act.answer(() =>
      this.api.post<OwnAnswerView>(path, { token, stamp, ...wish }),
    );
    if (own) this.own.set(own);
    return own !== null;
  }

  private async open(): Promise<void> {
    const { token } = this.link;
    const opened = await this.act.answer(() =>
      this.api.post<AnswerByLinkView>('/own-answers/openings', { token }),
    );
    this.opened.set(opened);
    this.own.set(opened?.own ?? null);
  }

  /** The secret stands after the hash, where no server sees it, and leaves the address at once. */
  private takeLink(): { token: string; choice: string } {
    const { hash, pathname, search } = this.document.location;
    if (hash) this.document.defaultView?.history.replaceState(null, '', pathname + search);
    const [, token = '', choice = ''] = LINK.exec(hash) ?? [];
    return { token, choice };
  }
}
