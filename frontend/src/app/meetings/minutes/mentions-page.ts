import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AnswerMentionDto, MinutesMentionsView, MinutesMentionView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { crumbsToMinutes } from './life';

type Choice = AnswerMentionDto['choice'];
const CHOICES: readonly Choice[] = ['someone', 'named', 'change'];

/** The sentences that name the reader, to look over before they are public. Without an answer nobody is named. */
@Component({
  selector: 'app-mentions-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Empty,
    PageHead,
    ProblemNotice,
    ReadOnly,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mentions-page.html',
})
export class MentionsPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly id = input.required<string>();
  protected readonly choices = CHOICES;
  protected readonly act = attempt();
  /** The sentence for which a change is being written. */
  protected readonly changing = signal<string | null>(null);
  protected readonly view = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MinutesMentionsView>(this.path());
  });
  protected readonly crumbs = crumbsToMinutes(this.id, () => this.view.value());

  protected isChosen({ hash, choice }: MinutesMentionView, each: Choice): boolean {
    return this.changing() === hash ? each === 'change' : choice === each;
  }

  /** A change waits for its words; the other two are answers at once. */
  protected async choose(mention: MinutesMentionView, choice: Choice): Promise<void> {
    if (choice === 'change') {
      this.changing.set(mention.hash);
      return;
    }
    await this.send({ hash: mention.hash, choice });
  }

  protected async ask({ hash }: MinutesMentionView, wish: string): Promise<void> {
    if (wish !== '') await this.send({ hash, choice: 'change', wish });
  }

  private async send(body: AnswerMentionDto): Promise<void> {
    const post = () =>
      this.view.follow(() => this.api.post<MinutesMentionsView>(this.path(), body));
    if (!(await this.act.run(post))) return;
    this.changing.set(null);
    this.announcer.say(this.texts.t('minutes.mention.saved'));
  }

  private path(): string {
    return `/meetings/${this.id()}/minutes/mentions`;
  }
}
