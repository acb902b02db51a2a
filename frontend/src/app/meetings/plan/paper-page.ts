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
import { Drafts } from '../../kernel/drafts';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { TextMeasure } from '../papers/writing/text-measure';
import { StaleChoice, TwoWordings } from '../stale-choice';
import { Draft, draftOf, NOTHING, TextField } from './paper-draft';

/** LIX above which a text is called heavy: a summary sooner than the rest. */
const HEAVY_SUMMARY = 40;
const HEAVY = 50;
const TEXTS: readonly { name: TextField; rows: number; measured: number | null }[] = [
  { name: 'question', rows: 2, measured: null },
  { name: 'summary', rows: 3, measured: HEAVY_SUMMARY },
  { name: 'background', rows: 10, measured: HEAVY },
  { name: 'assessment', rows: 6, measured: HEAVY },
  { name: 'consequence', rows: 4, measured: HEAVY },
  { name: 'proposal', rows: 4, measured: HEAVY },
  { name: 'addressee', rows: 1, measured: null },
  { name: 'impartiality', rows: 2, measured: null },
  { name: 'officer', rows: 1, measured: null },
];

/**
 * The paper of one case: a draft until the leader releases it (UP 4.1, 4.3). What is typed is kept in this browser until it
 * is saved, so that nothing is lost with a closed tab.
 */
@Component({
  selector: 'app-paper-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    Skeleton,
    Finding,
    StaleChoice,
    TextMeasure,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-page.html',
})
export class PaperPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  readonly caseId = input.required<string>();
  protected readonly fields = TEXTS;
  protected readonly asks = ['informed', 'discuss', 'decide', 'input'] as const;
  protected readonly act = attempt();
  protected readonly draft = signal<Draft>(NOTHING);
  protected readonly touched = signal(false);
  /** What was typed last time and not saved has come back. */
  protected readonly restored = signal(false);
  protected readonly conflict = signal<readonly TwoWordings[] | null>(null);
  /** Version the draft was written on; 0 for a paper that is not there yet. */
  private readonly version = signal(0);
  /** Who saved what stands against it. */
  protected readonly other = computed(() => this.paper()?.savedBy ?? '');
  protected readonly case = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<CaseView>(`/cases/${this.caseId()}`);
  });
  protected readonly paper = computed(() => this.case.value()?.paper ?? null);
  protected readonly canEdit = computed(() => this.case.value()?.can.includes('edit') ?? false);
  protected readonly canRelease = computed(
    () => this.case.value()?.can.includes('release') ?? false,
  );

  protected readonly remarks = computed(() =>
    this.touched() ? [] : (this.case.value()?.findings ?? []).filter(({ ok }) => !ok),
  );

  constructor() {
    effect(() => {
      const key = this.key();
      untracked(() => void this.restore(key));
    });
    // What others save is taken in only while nothing is typed here.
    effect(() => {
      const view = this.case.value();
      if (view && !untracked(this.touched)) untracked(() => this.takeIn(view.paper));
    });
  }

  protected write(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    this.touched.set(true);
    const text = JSON.stringify(this.draft());
    void this.kept.keep(this.key(), { text, version: this.version() });
  }

  protected writeText(field: TextField, text: string): void {
    this.write({ [field]: text });
  }

  protected async save(): Promise<void> {
    const sent = this.draft();
    const body: SavePaperDto = { ...sent, version: this.version() };
    const answer = await this.act.answer(() =>
      this.api.put<CaseView>(`/cases/${this.caseId()}/paper`, body),
    );
    if (answer) return this.saved(answer, sent, 'meetings.paper.saved');
    const problem = this.act.problem();
    if (problem && problemKind(problem) === 'stale') await this.compare();
  }

  protected async release(): Promise<void> {
    const shown = this.draft();
    const body = { version: this.version() };
    const answer = await this.act.answer(() =>
      this.api.post<CaseView>(`/cases/${this.caseId()}/paper/release`, body),
    );
    if (answer) this.saved(answer, shown, 'meetings.paper.released');
  }

  /** The person's own wording is written over the other. */
  protected async keepMine(): Promise<void> {
    this.version.set(this.paper()?.version ?? 0);
    this.conflict.set(null);
    await this.save();
  }

  /** What was typed last time goes, and what is saved stands. */
  protected discard(): void {
    this.restored.set(false);
    this.takeIn(this.paper());
    void this.kept.drop(this.key());
  }

  protected keepTheirs(): void {
    this.conflict.set(null);
    this.discard();
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

  /** @param sent the wording the server now has; what was typed while it was on its way is not saved yet */
  private saved(view: CaseView, sent: Draft, key: string): void {
    this.restored.set(false);
    if (this.draft() === sent) {
      this.touched.set(false);
      void this.kept.drop(this.key());
    } else {
      this.version.set(view.paper?.version ?? 0);
      this.write({});
    }
    this.case.take(view);
    this.announcer.say(this.texts.t(key));
  }

  private takeIn(paper: PaperView | null): void {
    this.draft.set(paper ? draftOf(paper) : NOTHING);
    this.version.set(paper?.version ?? 0);
    this.touched.set(false);
  }

  /** Never over what is typed now; a version that has grown older is met when it is saved. */
  private async restore(key: string): Promise<void> {
    const kept = await this.kept.read(key);
    if (!kept || this.touched() || key !== this.key()) return;
    this.draft.set({ ...NOTHING, ...(JSON.parse(kept.text) as Partial<Draft>) });
    this.version.set(kept.version ?? 0);
    this.touched.set(true);
    this.restored.set(true);
  }

  private key(): string {
    return `${this.session.personId()}/paper/${this.caseId()}`;
  }
}
