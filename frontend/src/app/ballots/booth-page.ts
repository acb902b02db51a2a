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
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { BallotActs } from './ballot-acts';
import { BallotResult } from './ballot-result';
import { CodeCheck } from './code-check';
import type { BallotView } from '../api/schema';
import { Delivered } from './delivered';
import { BallotDevice, type KeptCode } from './device';
import { Promises } from './promises';
import { TellerPart } from './teller-part';
import { VoteForm } from './vote-form';
import { WordList } from './word-list';

/** How often a teller's page asks how many have voted: nobody is told when somebody does. */
const ASKS_EVERY_MS = 4_000;

/** The booth of one secret ballot; above it what a teller, or whoever holds it, has to do. */
@Component({
  selector: 'app-booth-page',
  imports: [
    BallotActs,
    BallotResult,
    CodeCheck,
    Delivered,
    PageHead,
    ProblemNotice,
    Promises,
    ReadOnly,
    RouterLink,
    Skeleton,
    TellerPart,
    TranslocoPipe,
    VoteForm,
    WordList,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './booth-page.html',
})
export class BoothPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly device = inject(BallotDevice);
  private readonly announcer = inject(Announcer);
  private readonly changes = inject(Live).topic('ballots');
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly kept = signal<readonly KeptCode[]>([]);
  /** The code just made, where the browser could not keep it. */
  protected readonly unkept = signal<string | null>(null);
  protected readonly again = signal(false);
  protected readonly page = loaded(() => {
    this.changes();
    return this.api.get<BallotView>(`/ballots/${this.id()}`);
  });
  /** What the sheet shows; the rest of the page follows what one may do. */
  protected readonly shows = computed(() => {
    const view = this.page.value();
    if (!view) return '';
    if (view.state !== 'open') return view.state;
    if (view.warnings.includes('keyGone')) return 'keyGone';
    if (!view.own.mayVote) return 'stranger';
    if (!view.can.includes('cast')) return 'late';
    return view.own.cast && !this.again() ? 'delivered' : 'vote';
  });
  /** Whoever holds it opens and stops it; without tellers one more may close it. Tellers have their own part. */
  protected readonly acts = computed(() => {
    const { can = [], part = null } = this.page.value() ?? {};
    return ['open', 'abort', ...(part ? [] : ['close'])].some((act) => can.includes(act));
  });
  /** The last code of which the server has said that it took the vote. */
  protected readonly code = computed(
    () => this.unkept() ?? this.kept().findLast(({ delivered }) => delivered)?.code ?? null,
  );
  private before = '';

  constructor() {
    effect(() => void this.remember(this.id()));
    effect((stop) => {
      const view = this.page.value();
      if (!view?.part || view.state !== 'open') return;
      const timer = setInterval(() => void this.ask(), ASKS_EVERY_MS);
      stop(() => clearInterval(timer));
    });
    effect(() => {
      const view = this.page.value();
      if (view) untracked(() => void this.follow(view));
    });
  }

  protected async delivered(code: string): Promise<void> {
    this.again.set(false);
    await this.remember(this.id());
    this.unkept.set(this.kept().some((each) => each.code === code) ? null : code);
    await this.page.reload();
  }

  private async ask(): Promise<void> {
    if (document.visibilityState !== 'hidden') await this.page.reload();
  }

  private async remember(ballotId: string): Promise<void> {
    await this.device.sweep();
    this.kept.set(await this.device.codes(ballotId));
  }

  /** Says what has happened since last, and lets go of what lies on the device when it is over. */
  private async follow({ id, state }: BallotView): Promise<void> {
    const changed = this.before !== '' && this.before !== state;
    this.before = state;
    if (changed) this.announcer.say(this.texts.t(`ballots.state.${state}`));
    if (state === 'published') await this.device.letGo(id);
    if (state === 'aborted') await this.device.forget(id);
  }
}
