import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ScreenResultView, ScreenView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Announcer } from '../../kernel/announcer';
import { PageTitle } from '../../kernel/page-title';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { ScreenElection } from './screen-election';
import { WallText } from './wall-text';
import { minutesUntil, pauseEnds, usedOf, wholeOf } from '../live/case-time';

const TICK_MS = 5_000;
/** So many letters of a title take two lines; with more it is written smaller. */
const LONG_TITLE = 70;

/**
 * What everyone in the room looks at: one case, in letters that reach the back wall. Nobody's name stands here, but for
 * those who stand in an election.
 */
@Component({
  selector: 'app-screen-page',
  imports: [Icon, ProblemNotice, ScreenElection, Skeleton, TranslocoPipe, WallText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './screen-page.html',
  host: { class: 'wall' },
})
export class ScreenPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  protected readonly LONG_TITLE = LONG_TITLE;
  readonly id = input.required<string>();
  protected readonly page = loaded(() => {
    const id = this.id();
    this.live.topic(`meeting:${id}`)();
    return this.api.get<ScreenView>(`/meetings/${id}/screen`);
  });
  protected readonly view = this.page.value;
  protected readonly lost = computed(() => !this.live.online() || !this.live.following());
  private readonly clock = signal(Date.now());
  private readonly apart = computed(() => {
    const view = this.view();
    return view ? Date.parse(view.now) - Date.now() : 0;
  });
  private readonly now = computed(() =>
    Math.max(this.clock() + this.apart(), Date.parse(this.view()?.now ?? '') || 0),
  );
  protected readonly time = computed(() => this.words.time(new Date(this.now()).toISOString()));
  protected readonly name = computed(() => {
    const view = this.view();
    if (!view) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: view.number, year: String(view.year) });
  });
  protected readonly title = computed(() => {
    const item = this.view()?.item;
    if (!item) return this.texts.t(`meetings.screen.${this.view()?.state ?? 'planned'}`);
    return item.hidden ? this.texts.t('meetings.screen.closedCase') : item.title;
  });
  protected readonly onTable = computed(() => (this.view()?.item?.proposals.length ?? 0) > 0);
  private readonly result = computed(() => this.view()?.item?.result ?? null);
  /** What stands on the table: the proposals, else what was decided, else what fell. */
  protected readonly text = computed(() => {
    const item = this.view()?.item;
    if (!item) return [];
    if (item.proposals.length > 0) return item.proposals;
    const fell = this.result();
    return fell?.outcome === 'fallen' ? [fell.text] : item.decisions;
  });
  protected readonly heading = computed(() =>
    this.onTable() ? 'meetings.screen.proposal' : outcomeOf(this.result()),
  );
  /** '5 for, 2 mot, 1 blanke', of the latest vote in the case. */
  protected readonly sum = computed(() => {
    const result = this.result();
    if (!result) return '';
    const said = result.unanimous
      ? this.texts.t('meetings.screen.unanimous')
      : this.texts.t('meetings.screen.sum', sums(result));
    return result.byChairsVote ? `${said}. ${this.texts.t('meetings.screen.byChair')}` : said;
  });
  /** What came of the latest vote while other proposals are still on the table. */
  protected readonly earlier = computed(() =>
    this.result() ? `${this.texts.t(outcomeOf(this.result()))}: ${this.sum()}` : null,
  );
  /** '17 minutter igjen av saken', or how far over. */
  protected readonly left = computed(() => {
    const view = this.view();
    if (!view?.item) return '';
    const at = view.pause ? Date.parse(view.now) : this.now();
    const left = wholeOf(view.item) - usedOf(view.item, at);
    const key = left < 0 ? 'overtime' : 'left';
    return this.texts.t(`meetings.live.${key}`, { minutes: Math.abs(left) });
  });
  protected readonly pauseUntil = computed(() => {
    const pause = this.view()?.pause;
    return pause ? this.words.time(pauseEnds(pause)) : null;
  });
  protected readonly pauseLeft = computed(() => {
    const pause = this.view()?.pause;
    if (!pause) return '';
    const left = minutesUntil(pauseEnds(pause), this.now());
    const key = left >= 0 ? 'left' : 'over';
    return this.texts.t(`meetings.pause.${key}`, { minutes: Math.abs(left) });
  });

  constructor() {
    const ticking = setInterval(() => this.clock.set(Date.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
    const title = inject(PageTitle);
    this.sayVotes();
    effect(() => title.set(this.texts.t('meetings.screen.title'), this.name()));
  }
  /** Says aloud when a vote opens, and what came of it. */
  private sayVotes(): void {
    const announcer = inject(Announcer);
    let before = false;
    let resultBefore = '';
    effect(() => {
      const view = this.view();
      if (!view) return;
      const isOpen = Boolean(view.item?.vote);
      if (isOpen && !before) announcer.say(this.texts.t('meetings.open.opened'));
      if (!isOpen && before) {
        const ended = this.texts.t('meetings.open.ended');
        const isNew = JSON.stringify(view.item?.result) !== resultBefore;
        announcer.say(isNew ? `${ended} ${untracked(this.earlier) ?? ''}`.trim() : ended);
      }
      before = isOpen;
      resultBefore = JSON.stringify(view.item?.result);
    });
  }
}

/** The key of what a vote came to. */
function outcomeOf(result: ScreenResultView | null): string {
  if (!result) return 'meetings.screen.decided';
  const { kind, outcome, split } = result;
  if (split) return 'meetings.screen.split';
  if (kind === 'amendment') return `meetings.screen.amendment.${outcome}`;
  return outcome === 'adopted' ? 'meetings.screen.decided' : 'meetings.screen.fallen';
}

function sums({ for: yes, against, blank }: ScreenResultView) {
  return { for: yes, against, blank };
}
