import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PapersToReadView, PaperToReadView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Booklet } from '../files/booklet';
import { LockedPaper } from './locked-paper';

/** The meeting's papers in order: what each is about, how long it takes, and what one has read. */
@Component({
  selector: 'app-papers-page',
  imports: [
    Booklet,
    DsButton,
    Empty,
    Icon,
    LockedPaper,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './papers-page.html',
})
export class PapersPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly list = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<PapersToReadView>(`/meetings/${this.id()}/papers`);
  });
  private readonly papers = computed(() => this.list.value()?.papers ?? []);
  private readonly readable = computed(() =>
    this.papers().filter(({ paper }) => paper === 'released'),
  );
  /** The first that is not read, or none: then one may begin again from the top. */
  protected readonly unread = computed(() => this.readable().find(({ mark }) => mark !== 'read'));
  protected readonly first = computed(() => this.unread() ?? this.readable()[0]);
  protected readonly count = computed(() => this.readable().length);
  protected readonly read = computed(
    () => this.readable().filter(({ mark }) => mark === 'read').length,
  );
  /** The coordinator prepares the papers: how much is read says nothing there. */
  protected readonly marks = computed(() => !this.session.isCoordinator());
  protected readonly total = computed(() =>
    this.readable().reduce((sum, { readingMinutes }) => sum + (readingMinutes ?? 0), 0),
  );
  protected readonly lead = computed(() => {
    const left = this.marks() ? (this.list.value()?.minutesLeft ?? 0) : this.total();
    if (this.total() === 0) return '';
    if (left === 0) return this.texts.t('papers.list.allRead');
    return this.texts.t(left === this.total() ? 'meetings.papers.lead' : 'papers.list.left', {
      count: left,
    });
  });
  protected readonly start = computed(() => {
    if (this.read() === 0 || !this.unread()) return 'meetings.papers.start';
    return 'papers.list.goOn';
  });
  protected readonly name = computed(() => {
    const meeting = this.list.value();
    return meeting ? `${meeting.number}/${meeting.year}` : '';
  });
  protected readonly meetingName = computed(() => {
    const meeting = this.list.value();
    if (!meeting) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: meeting.number, year: `${meeting.year}` });
  });

  /** 'Sak 32/26, rådssak, side 2. Å gi innspill' */
  protected about({ caseNumber, type, ask }: PaperToReadView, page: number | null): string {
    const parts = [
      this.texts.t('meetings.caseNo', { number: caseNumber }),
      this.texts.t(`meetings.type.${type}`),
      ...(page === null ? [] : [this.texts.t('files.booklet.onPage', { page })]),
    ].join(', ');
    return ask === null ? parts : `${parts}. ${this.texts.t(`papers.ask.${ask}`)}`;
  }
}
