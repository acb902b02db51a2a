import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Finding } from '../../ui/finding';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { ForecastLine } from './forecast-line';
import { LettersToPrint } from './letters-to-print';
import { NoticeLog } from './notice-log';
import { NoticePeople } from './notice-people';
import { NoticePreview } from './notice-preview';
import { NoticeForm, NoticeWish } from './notice-form';

/** The notice of a meeting: what will go to whom, and after it is sent, what went and what was answered. */
@Component({
  selector: 'app-notice-page',
  imports: [
    Dialog,
    DsButton,
    Finding,
    ForecastLine,
    LettersToPrint,
    NoticeForm,
    NoticeLog,
    NoticePeople,
    NoticePreview,
    PageHead,
    ProblemNotice,
    ReadOnly,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notice-page.html',
})
export class NoticePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  private readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  protected readonly asking = signal<'notice' | 'correction' | null>(null);
  protected readonly done = signal('');
  protected readonly data = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<NoticeView>(`/meetings/${this.id()}/notice`);
  });
  protected readonly lead = computed(() => {
    const view = this.data.value();
    if (!view) return '';
    const { number, year, startsAt } = view;
    const date = this.words.weekdayDayMonth(startsAt);
    return this.texts.t('notice.page.lead', { number, year: `${year}`, date });
  });
  protected readonly coordinates = computed(() => this.session.roles().includes('coordinator'));
  protected readonly open = computed(() => this.asking() !== null);
  private readonly meetingName = computed(() => {
    const view = this.data.value();
    if (!view) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: view.number, year: `${view.year}` });
  });
  protected readonly crumbs = computed(() => [
    { text: this.texts.t('meetings.list.title'), link: '/moter' },
    { text: this.meetingName(), link: `/moter/${this.id()}` },
  ]);

  protected async send(wish: NoticeWish): Promise<void> {
    const kind = this.asking();
    await this.run('notices', { kind, ...wish }, 'sent');
    if (this.act.problem() === null) this.asking.set(null);
  }

  protected async remind(): Promise<void> {
    await this.run('notice-reminders', {}, 'reminded');
  }

  protected took(view: NoticeView): void {
    this.data.take(view);
  }

  private async run(what: string, wish: object, done: string): Promise<void> {
    this.done.set('');
    const path = `/meetings/${this.id()}/${what}`;
    const view = await this.act.answer(() => this.api.post<NoticeView>(path, wish));
    if (!view) return;
    this.data.take(view);
    this.done.set(done);
  }
}
