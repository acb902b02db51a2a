import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseView, PaperView, SavePaperDto } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { problemKind } from '../../kernel/api-problem';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { StaleChoice, TwoWordings } from '../stale-choice';

type Draft = Omit<SavePaperDto, 'version'>;
type TextField = 'summary' | 'question' | 'background' | 'proposal';
const TEXTS: readonly { name: TextField; rows: number }[] = [
  { name: 'summary', rows: 3 },
  { name: 'question', rows: 2 },
  { name: 'background', rows: 10 },
  { name: 'proposal', rows: 4 },
];
const EMPTY: Draft = { summary: '', question: '', background: '', proposal: '', language: 'nb' };

/** The paper of one case: a draft until the leader releases it (UP 4.1, 4.3). */
@Component({
  selector: 'app-paper-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    Skeleton,
    StaleChoice,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-page.html',
})
export class PaperPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  readonly caseId = input.required<string>();
  protected readonly fields = TEXTS;
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly draft = signal<Draft>(EMPTY);
  protected readonly touched = signal(false);
  protected readonly conflict = signal<readonly TwoWordings[] | null>(null);
  /** Version the draft was written on; 0 for a paper that is not there yet. */
  private readonly version = signal(0);
  protected readonly case = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<CaseView>(`/cases/${this.caseId()}`);
  });
  protected readonly paper = computed(() => this.case.value()?.paper ?? null);
  protected readonly canEdit = computed(() => this.case.value()?.can.includes('edit') ?? false);
  protected readonly canRelease = computed(
    () => this.case.value()?.can.includes('release') ?? false,
  );

  constructor() {
    // What others save is taken in only while nothing is typed here.
    effect(() => {
      const view = this.case.value();
      if (view && !untracked(this.touched)) untracked(() => this.takeIn(view.paper));
    });
  }

  protected write(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    this.touched.set(true);
  }

  protected writeText(field: TextField, text: string): void {
    this.write({ [field]: text });
  }

  protected async save(): Promise<void> {
    const empty = this.draft().summary.trim() === '';
    const text = this.texts.t('meetings.paper.missing.summary');
    this.missing.set(empty ? [{ id: 'paper-summary', text }] : []);
    if (empty) return;
    const body: SavePaperDto = { ...this.draft(), version: this.version() };
    const answer = await this.act.answer(() =>
      this.api.put<CaseView>(`/cases/${this.caseId()}/paper`, body),
    );
    if (answer) return this.saved(answer, 'meetings.paper.saved');
    const problem = this.act.problem();
    if (problem && problemKind(problem) === 'stale') await this.compare();
  }

  protected async release(): Promise<void> {
    const body = { version: this.version() };
    const answer = await this.act.answer(() =>
      this.api.post<CaseView>(`/cases/${this.caseId()}/paper/release`, body),
    );
    if (answer) this.saved(answer, 'meetings.paper.released');
  }

  /** The person's own wording is written over the other. */
  protected async keepMine(): Promise<void> {
    this.version.set(this.paper()?.version ?? 0);
    this.conflict.set(null);
    await this.save();
  }

  protected keepTheirs(): void {
    this.conflict.set(null);
    this.takeIn(this.paper());
  }

  private async compare(): Promise<void> {
    await this.case.reload();
    const theirs = this.paper();
    if (!theirs) return;
    this.act.clear();
    this.conflict.set(
      TEXTS.filter(({ name }) => theirs[name] !== this.draft()[name]).map(({ name }) => ({
        label: this.texts.t(`meetings.field.${name}`),
        mine: this.draft()[name],
        theirs: theirs[name],
      })),
    );
  }

  private saved(view: CaseView, key: string): void {
    this.touched.set(false);
    this.case.take(view);
    this.announcer.say(this.texts.t(key));
  }

  private takeIn(paper: PaperView | null): void {
    const { summary, question, background, proposal, language } = paper ?? EMPTY;
    this.draft.set({ summary, question, background, proposal, language });
    this.version.set(paper?.version ?? 0);
    this.touched.set(false);
  }
}
