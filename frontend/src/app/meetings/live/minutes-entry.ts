import {
  afterNextRender,
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
import type { LiveView, MinutesEntryView } from '../../api/schema';
import { problemKind } from '../../kernel/api-problem';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { Drafts } from '../../kernel/drafts';
import { Live } from '../../kernel/live';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';
import { StaleChoice } from '../stale-choice';
import { LiveStore } from './live-store';
import { EntryHistory } from './writing/entry-history';
import { WritersHere } from './writing/writers-here';
import { mergeTexts } from './writing/merge-texts';

/** A text as it stands on the server, and who wrote it so. */
interface Present {
  text: string;
  version: number;
  author: string;
}

/** How often a save is merged with what others saved meanwhile, before the person is asked to try again. */
const MERGES = 5;

/**
 * One paragraph of the minutes: read, change, take out. Two changes of the same one become one text where they are
 * in different sentences, and are put side by side where they are not.
 */
@Component({
  selector: 'li[app-minutes-entry]',
  imports: [DsButton, DsInput, EntryHistory, Icon, ProblemNotice, StaleChoice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'entry' },
  templateUrl: './minutes-entry.html',
})
export class MinutesEntry {
  private readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly network = inject(Live);
  private readonly here = inject(WritersHere);
  protected readonly words = inject(Words);
  readonly entry = input.required<MinutesEntryView>();
  readonly itemId = input.required<string>();
  readonly canWrite = input(false);
  protected readonly act = attempt();
  protected readonly editing = signal(false);
  /** The other wording, while the person chooses. */
  protected readonly theirs = signal<Present | null>(null);
  /** Saved as soon as the network is back. */
  protected readonly waiting = signal(false);
  protected readonly draft = signal('');
  private readonly base = signal('');
  private readonly version = signal(0);
  protected readonly others = computed(() => this.here.in(this.itemId(), this.entry().id));
  protected readonly label = computed(() =>
    this.texts.t('meetings.live.editEntry', { time: this.words.time(this.entry().at) }),
  );

  constructor() {
    afterNextRender(() => void this.restore());
    effect(() => {
      const back = this.network.online() && this.network.following();
      if (back && untracked(this.waiting)) untracked(() => void this.save());
    });
  }

  protected type(text: string): void {
    this.draft.set(text);
    this.here.tell(this.itemId(), this.entry().id);
    void this.kept.keep(this.key(), { text, version: this.version(), base: this.base() });
  }

  /** A change that was not saved opens again, and meets what somebody else changed since when it is saved. */
  private async restore(): Promise<void> {
    if (!this.canWrite() || this.entry().released) return;
    const draft = await this.kept.read(this.key());
    if (!draft || this.editing()) return;
    this.draft.set(draft.text);
    this.base.set(draft.base ?? this.entry().text);
    this.version.set(draft.version ?? this.entry().version);
    this.editing.set(true);
    if (this.version() === this.entry().version) return;
    // Without the text it began from nothing can be merged.
    if (draft.base === undefined) this.theirs.set(this.entry());
    else this.meet(this.entry());
  }

  private key(): string {
    return `${this.session.personId()}/entry/${this.entry().id}`;
  }

  protected start(): void {
    this.draft.set(this.entry().text);
    this.base.set(this.entry().text);
    this.version.set(this.entry().version);
    this.editing.set(true);
  }

  protected stop(): void {
    void this.kept.drop(this.key());
    this.editing.set(false);
    this.theirs.set(null);
    this.waiting.set(false);
    this.act.clear();
  }

  protected enter(event: Event): void {
    if ((event as KeyboardEvent).shiftKey) return;
    event.preventDefault();
    void this.save();
  }

  /** @returns when it is saved, merged and saved, or put before the person */
  protected async save(): Promise<void> {
    for (let merges = 0; merges <= MERGES; merges++) {
      const text = this.draft().trim();
      if (text === '') return;
      const body = { text, version: this.version() };
      const done = await this.act.answer(() => this.store.put(`/entries/${this.entry().id}`, body));
      if (done) return this.saved(text, done);
      const kind = problemKind(this.act.problem() ?? { type: '', title: '', status: 0 });
      this.waiting.set(kind === 'offline');
      if (kind !== 'stale' || !this.meet(await this.present())) return;
    }
  }

  /** What was typed while the text was on its way is not saved yet: the field stays open with it. */
  private saved(sent: string, view: LiveView): void {
    if (this.draft().trim() === sent) return this.stop();
    const stands = view.items.flatMap(({ entries }) => entries ?? []);
    const version = stands.find(({ id }) => id === this.entry().id)?.version;
    this.base.set(sent);
    this.version.set(version ?? this.version() + 1);
    this.type(this.draft());
  }

  protected async remove(): Promise<void> {
    const { id } = this.entry();
    const path = `/entries/${id}?version=${this.version()}`;
    if (await this.act.run(() => this.store.remove(path))) {
      void this.kept.drop(this.key());
      const undo = () => this.store.send(`/entries/${id}/return`).then(() => undefined);
      return this.toasts.show(this.texts.t('meetings.writing.removed'), undo);
    }
    const problem = this.act.problem();
    if (problem && problemKind(problem) === 'stale') this.meet(await this.present());
  }

  protected keepMine(): Promise<void> {
    return this.settle(this.draft());
  }

  protected keepBoth(): Promise<void> {
    return this.settle(`${this.theirs()?.text ?? ''}\n${this.draft()}`);
  }

  private async settle(text: string): Promise<void> {
    const other = this.theirs();
    if (!other) return;
    this.theirs.set(null);
    this.base.set(other.text);
    this.version.set(other.version);
    this.type(text);
    await this.save();
  }

  /** What stands on the server: told with the refusal, else asked for. */
  private async present(): Promise<Present> {
    const told = this.act.problem()?.present;
    this.act.clear();
    if (told) return told;
    await this.store.live.reload();
    const all = this.store.items().flatMap(({ entries }) => entries ?? []);
    return all.find(({ id }) => id === this.entry().id) ?? this.entry();
  }

  /** Takes in what somebody else saved. @returns whether both are one text now, to be saved */
  private meet(present: Present): boolean {
    const merged = mergeTexts(this.base(), this.draft(), present.text);
    if (merged === null) {
      this.theirs.set(present);
      this.announcer.say(this.texts.t('meetings.stale.titleBy', { name: present.author }));
      return false;
    }
    this.base.set(present.text);
    this.version.set(present.version);
    this.type(merged);
    this.announcer.say(this.texts.t('meetings.writing.merged', { name: present.author }));
    return true;
  }
}
