import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, StatutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Drafts } from '../../kernel/drafts';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ACTS_WAIT } from '../../ui/acts-wait';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';
import { MinutesEntry } from './minutes-entry';
import { CommandBox } from './writing/command-box';
import { CommandName, commandWord, readCommand } from './writing/commands';
import { MinutesCommands, Missing } from './writing/minutes-commands';
import { MinutesQueue } from './writing/minutes-queue';
import { WritersHere } from './writing/writers-here';
import { SaidInRoom } from './writing/said-in-room';

/**
 * The minutes of the case at hand. Enter writes a paragraph, a slash begins a command; what is typed and what waits
 * for the network is on this device until the server has it.
 */
@Component({
  selector: 'app-minutes-writer',
  imports: [CommandBox, DsButton, MinutesEntry, ProblemNotice, SaidInRoom, TranslocoPipe],
  // What is written offline is kept, and sent when the network is back.
  providers: [{ provide: ACTS_WAIT, useValue: null }, MinutesQueue, MinutesCommands, WritersHere],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-writer.html',
})
export class MinutesWriter {
  protected readonly store = inject(LiveStore);
  protected readonly words = inject(Words);
  protected readonly queue = inject(MinutesQueue);
  protected readonly commands = inject(MinutesCommands);
  private readonly here = inject(WritersHere);
  private readonly texts = inject(Texts);
  private readonly api = inject(Api);
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  readonly item = input.required<LiveItemView>();
  private readonly box = viewChild(CommandBox);
  /** Unsent text of each case, so that it is still there when one comes back to the case. */
  private readonly drafts = signal<Readonly<Record<string, string>>>({});
  protected readonly missing = signal<Missing | null>(null);
  protected readonly clauses = signal<readonly string[]>([]);
  protected readonly entries = computed(() => this.item().entries);
  protected readonly draft = computed(() => this.drafts()[this.item().id] ?? '');
  protected readonly names = computed(() => this.commands.people().map(({ name }) => name));
  protected readonly others = computed(() => this.here.in(this.item().id, null));
  protected readonly available = computed(() => this.commands.available(this.item()));
  protected readonly waiting = computed(() =>
    this.queue.waiting().filter(({ itemId }) => itemId === this.item().id),
  );
  /** Where the text is now. */
  protected readonly saved = computed(() => {
    if (this.queue.waiting().length > 0 || this.queue.offline()) {
      return this.texts.t('meetings.writing.savedHere');
    }
    if (this.isStatement(this.draft())) return this.texts.t('meetings.writing.notKept');
    if (this.draft() !== '') return this.texts.t('meetings.writing.draftKept');
    const last = this.entries()?.at(-1);
    if (!last) return '';
    const time = this.words.time(last.at);
    return this.texts.t('meetings.live.writes', { name: last.author, time });
  });

  constructor() {
    effect(() => {
      const { id } = this.item();
      untracked(() => void this.restore(id));
    });
    effect(() => {
      const refused = this.queue.refused();
      if (refused) untracked(() => this.giveBack(refused.itemId, refused.text));
    });
    effect((onCleanup) => {
      const { id } = this.item();
      const ids = (this.entries() ?? []).map((entry) => entry.id);
      onCleanup(() => untracked(() => void this.rescue(id, ids)));
    });
  }

  protected type(text: string): void {
    this.missing.set(null);
    this.keep(this.item().id, text);
    this.here.tell(this.item().id);
  }

  /** A command from its button: the field has the keyboard, with the word of the command before what was typed. */
  protected begin(name: CommandName): void {
    const word = `/${commandWord(name, this.texts.language())} `;
    const rest = readCommand(this.draft(), this.texts.language())?.rest ?? this.draft();
    this.type(`${word}${rest}`);
    setTimeout(() => this.box()?.focus());
  }

  protected word(name: CommandName): string {
    const word = commandWord(name, this.texts.language());
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  protected async commit(): Promise<void> {
    const item = this.item();
    const typed = this.draft();
    if (typed.trim() === '') return;
    const command = readCommand(typed.trim(), this.texts.language());
    if (command) {
      if (this.commands.act.busy()) return;
      const missing = await this.commands.run(command, item);
      this.missing.set(missing);
      if (missing || this.commands.act.problem()) return;
    }
    // What was typed while it was on its way stays.
    if ((this.drafts()[item.id] ?? '') === typed) this.keep(item.id, '');
    if (!command) await this.queue.add(item.id, typed.trim());
  }

  /** The numbers of the statutes, asked for when somebody begins to name one. */
  protected async fetchClauses(): Promise<void> {
    if (this.clauses().length > 0) return;
    const statutes = await this.api.get<StatutesView>('/statutes').catch(() => null);
    this.clauses.set((statutes?.clauses ?? []).map(({ id }) => id));
  }

  /** What somebody tells of their own life is kept on no device. */
  private isStatement(text: string): boolean {
    return readCommand(text.trim(), this.texts.language())?.name === 'experience';
  }

  private keep(id: string, text: string): void {
    this.drafts.update((drafts) => ({ ...drafts, [id]: text }));
    void (text === '' || this.isStatement(text)
      ? this.kept.drop(this.key(id))
      : this.kept.keep(this.key(id), { text, version: null }));
  }

  private giveBack(itemId: string, text: string): void {
    const typed = this.drafts()[itemId] ?? '';
    this.keep(itemId, typed === '' ? text : `${text}\n${typed}`);
  }

  /** A paragraph that somebody took out while it was being changed here: the words go to the field. */
  private async rescue(itemId: string, before: readonly string[]): Promise<void> {
    if (this.item().id !== itemId) return;
    const now = new Set((this.entries() ?? []).map(({ id }) => id));
    for (const id of before.filter((each) => !now.has(each))) {
      const key = `${this.session.personId()}/entry/${id}`;
      const draft = await this.kept.read(key);
      if (!draft) continue;
      this.giveBack(itemId, draft.text);
      await this.kept.drop(key);
    }
  }

  /** What was typed before the page was closed or loaded again; never over what is typed now. */
  private async restore(id: string): Promise<void> {
    const draft = await this.kept.read(this.key(id));
    if (!draft || this.drafts()[id] !== undefined) return;
    this.drafts.update((drafts) => ({ ...drafts, [id]: draft.text }));
  }

  private key(itemId: string): string {
    return `${this.session.personId()}/item/${itemId}`;
  }
}
