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
import type { LiveItemView } from '../../api/schema';
import { problemKind } from '../../kernel/api-problem';
import { attempt } from '../../kernel/attempt';
import { Drafts } from '../../kernel/drafts';
import { Live } from '../../kernel/live';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';
import { MinutesEntry } from './minutes-entry';

/** The minutes of the case at hand. Enter writes an entry; without network the text waits here. */
@Component({
  selector: 'app-minutes-writer',
  imports: [DsButton, DsField, DsInput, MinutesEntry, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="mins" aria-labelledby="live-minutes">
      <header>
        <h2 class="h3" id="live-minutes">{{ 'meetings.minutes.title' | transloco }}</h2>
        <span class="small quiet" role="status">{{
          last()
            ? ('meetings.live.writes'
              | transloco: { name: last()!.author, time: words.time(last()!.at) })
            : ''
        }}</span>
      </header>
      @if (entries() === null) {
        <p class="quiet">{{ 'meetings.live.closedMinutes' | transloco }}</p>
      } @else {
        <ol>
          @for (entry of entries(); track entry.id) {
            <li app-minutes-entry [entry]="entry" [canWrite]="store.canWrite()"></li>
          }
        </ol>
        @if (entries()?.length === 0 && !store.canWrite()) {
          <p class="quiet block">{{ 'meetings.live.noEntries' | transloco }}</p>
        }
        @if (store.canWrite()) {
          <form class="write" (submit)="$event.preventDefault(); commit()">
            <ds-field>
              <label for="minutes-text">{{ 'meetings.live.write' | transloco }}</label>
              <textarea
                dsInput
                id="minutes-text"
                rows="2"
                [value]="draft()"
                (input)="type($any($event.target).value)"
                (keydown.enter)="$event.preventDefault(); commit()"
              ></textarea>
            </ds-field>
            @if (waiting()) {
              <p class="quiet" role="status">{{ 'meetings.live.offlineDraft' | transloco }}</p>
            } @else {
              <app-problem
                [problem]="act.problem()"
                [canReload]="false"
                fieldTexts="meetings.field"
              />
            }
            <p class="small quiet">
              <kbd>Enter</kbd> {{ 'meetings.live.enterHelp' | transloco }}
              <button dsButton="tertiary" type="submit" [busy]="act.busy()">
                {{ 'meetings.live.commit' | transloco }}
              </button>
            </p>
          </form>
        }
      }
    </section>
  `,
})
export class MinutesWriter {
  protected readonly store = inject(LiveStore);
  protected readonly words = inject(Words);
  private readonly network = inject(Live);
  readonly item = input.required<LiveItemView>();
  protected readonly act = attempt();
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  /** Unsent text of each case, so that it is still there when one comes back to the case. */
  private readonly drafts = signal<Readonly<Record<string, string>>>({});
  protected readonly waiting = signal(false);
  protected readonly entries = computed(() => this.item().entries);
  protected readonly last = computed(() => this.entries()?.at(-1) ?? null);
  protected readonly draft = computed(() => this.drafts()[this.item().id] ?? '');

  constructor() {
    effect(() => {
      const { id } = this.item();
      untracked(() => void this.restore(id));
    });
    effect(() => {
      const back = this.network.online() && this.network.following();
      if (back && untracked(this.waiting)) untracked(() => void this.commit());
    });
  }

  protected type(text: string): void {
    this.keep(this.item().id, text);
  }

  protected async commit(): Promise<void> {
    const { id } = this.item();
    const typed = this.draft();
    if (typed.trim() === '') return;
    const path = `/agenda-items/${id}/entries`;
    const done = await this.act.answer(() => this.store.send(path, { text: typed.trim() }));
    const problem = this.act.problem();
    this.waiting.set(problem !== null && problemKind(problem) === 'offline');
    // What was typed while the entry was on its way stays.
    if (done && (this.drafts()[id] ?? '') === typed) this.keep(id, '');
  }

  private keep(id: string, text: string): void {
    this.drafts.update((drafts) => ({ ...drafts, [id]: text }));
    void (text === ''
      ? this.kept.drop(this.key(id))
      : this.kept.keep(this.key(id), { text, version: null }));
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
