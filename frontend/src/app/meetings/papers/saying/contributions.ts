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
import type { ContributionsView, WriteContributionDto } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { Drafts } from '../../../kernel/drafts';
import { Live } from '../../../kernel/live';
import { loaded } from '../../../kernel/loaded';
import { SessionStore } from '../../../kernel/session-store';
import { Texts } from '../../../kernel/texts';
import { Words } from '../../../kernel/words';
import { DsButton } from '../../../ui/ds-button';
import { DsField } from '../../../ui/ds-field';
import { DsInput } from '../../../ui/ds-input';
import { ProblemNotice } from '../../../ui/problem-notice';

/** What people wrote to a case before the meeting, and the place to write one's own. */
@Component({
  selector: 'app-contributions',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contributions.html',
})
export class Contributions {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly caseId = input.required<string>();
  readonly meetingId = input.required<string>();
  /** In the meeting they are read only. */
  readonly mayWrite = input(true);
  protected readonly act = attempt();
  protected readonly writing = signal(false);
  protected readonly text = signal('');
  /** Nothing is asked for that is sure to be refused (UP 6.1). */
  private readonly mayRead = computed(
    () => this.session.isCoordinator() || this.session.session()?.declarationSigned === true,
  );
  protected readonly view = loaded<ContributionsView | null>(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    if (!this.mayRead()) return Promise.resolve(null);
    return this.api.get<ContributionsView>(this.path());
  });
  protected readonly all = computed(() => this.view.value()?.contributions ?? []);
  protected readonly own = computed(() => this.all().find(({ mine }) => mine) ?? null);
  protected readonly canWrite = computed(
    () => this.mayWrite() && (this.view.value()?.can.includes('write') ?? false),
  );

  constructor() {
    // What was typed before the page was closed comes back, on this device only.
    effect(() => {
      const key = this.key();
      untracked(() => void this.restore(key));
    });
  }

  protected begin(): void {
    if (this.text() === '') this.text.set(this.own()?.text ?? '');
    this.writing.set(true);
  }

  protected type(text: string): void {
    this.text.set(text);
    void this.drafts.keep(this.key(), { text, version: this.own()?.version ?? null });
  }

  protected async save(): Promise<void> {
    if (this.text().trim() === '') return;
    const text = this.text();
    const body: WriteContributionDto = { text, version: this.own()?.version ?? 0 };
    const answer = await this.act.answer(() => this.api.put<ContributionsView>(this.path(), body));
    if (!answer) return;
    this.view.take(answer);
    // What was typed while this was on its way is not saved yet, and stays.
    if (this.text() === text) this.leave();
    else this.type(this.text());
    this.announcer.say(this.texts.t('papers.saying.saved'));
  }

  protected async withdraw(): Promise<void> {
    const path = `${this.path()}?version=${this.own()?.version ?? 0}`;
    const answer = await this.act.answer(() => this.api.delete<ContributionsView>(path));
    if (!answer) return;
    this.view.take(answer);
    this.leave();
    this.announcer.say(this.texts.t('papers.saying.withdrawn'));
  }

  protected leave(): void {
    this.writing.set(false);
    this.forget();
  }

  private forget(): void {
    this.text.set('');
    void this.drafts.drop(this.key());
  }

  private async restore(key: string): Promise<void> {
    const draft = await this.drafts.read(key);
    if (!draft || draft.text === '' || this.text() !== '' || key !== this.key()) return;
    this.text.set(draft.text);
    this.writing.set(true);
  }

  private path(): string {
    return `/cases/${this.caseId()}/contributions`;
  }

  private key(): string {
    return `${this.session.personId()}/saying/${this.caseId()}`;
  }
}
