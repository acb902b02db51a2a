import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesEntryView } from '../../api/schema';
import { problemKind } from '../../kernel/api-problem';
import { attempt } from '../../kernel/attempt';
import { Drafts } from '../../kernel/drafts';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { StaleChoice } from '../stale-choice';
import { LiveStore } from './live-store';

/** One entry of the minutes: read, change, remove; two changes of the same text are put side by side. */
@Component({
  selector: 'li[app-minutes-entry]',
  imports: [DsButton, DsInput, Icon, ProblemNotice, StaleChoice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'entry' },
  template: `
    <time [attr.datetime]="entry().at">{{ words.time(entry().at) }}</time>
    @if (editing()) {
      <div>
        @if (stale()) {
          <app-stale-choice
            [texts]="[{ label: words.time(entry().at), mine: draft(), theirs: entry().text }]"
            [who]="entry().author"
            (keepMine)="keepMine()"
            (keepTheirs)="stop()"
          />
        } @else {
          <app-problem [problem]="act.problem()" [canReload]="false" />
          <textarea
            dsInput
            rows="2"
            [attr.aria-label]="
              'meetings.live.editEntry' | transloco: { time: words.time(entry().at) }
            "
            [value]="draft()"
            (input)="type($any($event.target).value)"
            (keydown.enter)="$event.preventDefault(); save()"
            (keydown.escape)="stop()"
          ></textarea>
          <div class="answers">
            <button dsButton type="button" [busy]="act.busy()" (click)="save()">
              {{ 'common.action.save' | transloco }}
            </button>
            <button dsButton="secondary" type="button" (click)="stop()">
              {{ 'common.action.cancel' | transloco }}
            </button>
            <button dsButton="tertiary" color="danger" type="button" (click)="remove()">
              {{ 'common.action.delete' | transloco }}
            </button>
          </div>
        }
      </div>
    } @else {
      <p class="pre">{{ entry().text }}</p>
      @if (canWrite()) {
        <button class="plain" type="button" [attr.aria-label]="label()" (click)="start()">
          <app-icon name="pencil" />
        </button>
      }
    }
  `,
})
export class MinutesEntry {
  private readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  readonly entry = input.required<MinutesEntryView>();
  readonly canWrite = input(false);
  protected readonly act = attempt();
  protected readonly editing = signal(false);
  protected readonly stale = signal(false);
  protected readonly draft = signal('');
  private readonly version = signal(0);
  protected readonly label = computed(() =>
    this.texts.t('meetings.live.editEntry', { time: this.words.time(this.entry().at) }),
  );

  constructor() {
    afterNextRender(() => void this.restore());
  }

  protected type(text: string): void {
    this.draft.set(text);
    void this.kept.keep(this.key(), { text, version: this.version() });
  }

  /** A change that was not saved opens again; when somebody else changed the entry since, one chooses. */
  private async restore(): Promise<void> {
    if (!this.canWrite()) return;
    const draft = await this.kept.read(this.key());
    if (!draft || this.editing()) return;
    this.draft.set(draft.text);
    this.version.set(draft.version ?? this.entry().version);
    this.stale.set(this.version() !== this.entry().version);
    this.editing.set(true);
  }

  private key(): string {
    return `${this.session.personId()}/entry/${this.entry().id}`;
  }

  protected start(): void {
    this.draft.set(this.entry().text);
    this.version.set(this.entry().version);
    this.editing.set(true);
  }

  protected stop(): void {
    void this.kept.drop(this.key());
    this.editing.set(false);
    this.stale.set(false);
    this.act.clear();
  }

  protected async save(): Promise<void> {
    const text = this.draft().trim();
    if (text === '') return;
    const body = { text, version: this.version() };
    const done = await this.act.answer(() => this.store.put(`/entries/${this.entry().id}`, body));
    if (done) return this.stop();
    await this.whenStale();
  }

  protected async remove(): Promise<void> {
    const path = `/entries/${this.entry().id}?version=${this.version()}`;
    await this.act.answer(() => this.store.remove(path));
    await this.whenStale();
  }

  protected async keepMine(): Promise<void> {
    this.version.set(this.entry().version);
    this.stale.set(false);
    await this.save();
  }

  private async whenStale(): Promise<void> {
    const problem = this.act.problem();
    if (!problem || problemKind(problem) !== 'stale') return;
    await this.store.live.reload();
    this.act.clear();
    this.stale.set(true);
  }
}
