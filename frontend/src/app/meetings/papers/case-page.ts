import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { problemKind } from '../../kernel/api-problem';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { ReadAloud } from '../../ui/read-aloud';
import { CaseClosing } from '../files/case-closing';
import { CaseFiles } from '../files/case-files';
import { ClosedToYou } from '../files/closed-to-you';
import { LockedPaper } from './locked-paper';

/** One case to read: the question first, a short summary, then the whole text and the way on. */
@Component({
  selector: 'app-case-page',
  imports: [
    CaseClosing,
    CaseFiles,
    ClosedToYou,
    DsButton,
    Empty,
    LockedPaper,
    PageHead,
    ProblemNotice,
    ReadAloud,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-page.html',
})
export class CasePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly id = input.required<string>();
  readonly caseId = input.required<string>();
  protected readonly case = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<CaseView>(`/cases/${this.caseId()}`);
  });
  protected readonly locked = computed(() => {
    const problem = this.case.problem();
    return problem !== null && problemKind(problem) === 'declaration-missing';
  });
  /** A closed case one is recused in, or was not called to. */
  protected readonly notYours = computed(() => {
    const problem = this.case.problem();
    return problem !== null && ['forbidden', 'not-called'].includes(problemKind(problem));
  });
  protected readonly paper = computed(() => this.case.value()?.paper ?? null);
  protected readonly kicker = computed(() => {
    const view = this.case.value();
    return view ? this.texts.t('meetings.caseNo', { number: view.caseNumber }) : '';
  });
  protected readonly name = computed(() => {
    const meeting = this.case.value()?.meeting;
    if (!meeting) return '';
    return this.texts.t('meetings.name', { number: meeting.number, year: String(meeting.year) });
  });
  protected readonly about = computed(() => {
    const view = this.case.value();
    if (!view) return '';
    const type = this.texts.t(`meetings.type.${view.type}`);
    const day = this.words.weekdayDayMonth(view.meeting.startsAt);
    return `${type.charAt(0).toUpperCase()}${type.slice(1)}. ${this.name()}, ${day}.`;
  });
  protected readonly aloud = computed(() => {
    const paper = this.paper();
    return paper ? [paper.question, paper.summary, paper.background, paper.proposal] : [];
  });
  protected readonly paragraphs = computed(() => split(this.paper()?.background ?? ''));
}

/** Paragraphs are parted by blank lines. */
function split(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
}
