import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseView } from '../../api/schema';
import { ElectionLink } from '../../elections/election-link';
import { Api } from '../../kernel/api';
import { problemKind } from '../../kernel/api-problem';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
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
import { PaperChanges } from './paper-changes';
import { ReadMark } from './read-mark';
import { Contributions } from './saying/contributions';
import { ExplainedText } from './words/explained-text';
import { GlossaryWords } from './words/glossary-words';
import { markWords, Segment } from './words/mark-words';

/** The parts in the order they are read, so that a word is explained where one meets it first. */
const PARTS = [
  'question',
  'summary',
  'background',
  'assessment',
  'consequence',
  'proposal',
] as const;
type Part = (typeof PARTS)[number];
const RUNNING = ['background', 'assessment', 'consequence'] as const;
const FACTS = ['addressee', 'impartiality', 'officer'] as const;

/** One case to read: the question first, a short summary, then the whole text and the way on. */
@Component({
  selector: 'app-case-page',
  imports: [
    Contributions,
    CaseClosing,
    CaseFiles,
    ClosedToYou,
    DsButton,
    ElectionLink,
    Empty,
    ExplainedText,
    LockedPaper,
    PageHead,
    ProblemNotice,
    PaperChanges,
    ReadAloud,
    ReadMark,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-page.html',
})
export class CasePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly glossary = inject(GlossaryWords);
  private readonly session = inject(SessionStore);
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
  protected readonly running = RUNNING;
  protected readonly facts = FACTS;
  /** The coordinator prepares the papers and has no need of a mark. */
  protected readonly reads = computed(() => !this.session.isCoordinator());
  /** All running text, as it is read aloud. */
  protected readonly aloud = computed(() => {
    const paper = this.paper();
    return paper ? PARTS.map((part) => paper[part]) : [];
  });
  private readonly explained = computed(() => {
    const paper = this.paper();
    if (!paper) return new Map<string, Segment[]>();
    const texts = PARTS.flatMap((part) => pieces(part, paper[part]));
    const words = this.glossary.of(paper.language);
    const marked = markWords(
      texts.map(({ text }) => text),
      words,
      paper.language,
    );
    return new Map(texts.map(({ key }, at) => [key, marked[at] ?? []]));
  });

  constructor() {
    effect(() => {
      this.live.topic('glossary')();
      void this.glossary.load();
    });
  }

  protected part(part: Part): Segment[] {
    return this.explained().get(part) ?? [];
  }

  protected paragraphs(part: (typeof RUNNING)[number]): Segment[][] {
    return [...this.explained()]
      .filter(([key]) => key.startsWith(`${part}/`))
      .map(([, segments]) => segments);
  }
}

/** Long parts by paragraph, which blank lines part. */
function pieces(part: Part, text: string): { key: string; text: string }[] {
  if (!RUNNING.some((each) => each === part)) return [{ key: part, text }];
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => ({ key: `${part}/${at}`, text: paragraph }));
}
