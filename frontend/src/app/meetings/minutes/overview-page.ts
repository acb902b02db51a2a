import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AnswerCommentDto, MinutesCommentView, MinutesLifeView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AddendumForm } from './addendum-form';
import { CommentCard } from './comment-card';
import { crumbsToMinutes, lifeOf } from './life';
import { SealForm } from './seal-form';
import { SealedList } from './sealed-list';

/** Who has answered, what they say, and the way on: end the round, seal, publish, correct. */
@Component({
  selector: 'app-overview-page',
  imports: [
    AddendumForm,
    CommentCard,
    DsButton,
    DsField,
    DsInput,
    Empty,
    PageHead,
    ProblemNotice,
    RouterLink,
    SealForm,
    SealedList,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly life = lifeOf(this.id);
  protected readonly crumbs = crumbsToMinutes(this.id, () => this.life.value());
  protected readonly act = attempt();
  /** The comment a refusal is being written to. */
  protected readonly refusing = signal<string | null>(null);
  protected readonly open = computed(() =>
    (this.life.value()?.comments ?? []).filter(({ state }) => state === 'open'),
  );
  protected readonly handled = computed(() =>
    (this.life.value()?.comments ?? []).filter(({ state }) => state !== 'open'),
  );

  /** Where a comment is about, in words. */
  protected place({ itemId }: MinutesCommentView): string {
    const found = this.life.value()?.cases.find((each) => each.itemId === itemId);
    return found
      ? this.texts.t('meetings.caseNo', { number: found.caseNumber })
      : this.texts.t('minutes.review.meeting');
  }

  protected take(comment: MinutesCommentView): Promise<void> {
    return this.answer(comment, { state: 'taken', version: comment.version });
  }

  protected async refuse(comment: MinutesCommentView, answer: string): Promise<void> {
    if (answer === '') return;
    await this.answer(comment, { state: 'answered', answer, version: comment.version });
  }

  protected endRound(): Promise<void> {
    return this.advance('round-end', 'minutes.overview.ended');
  }

  protected publish(): Promise<void> {
    return this.advance('publication', 'minutes.overview.published');
  }

  protected done(view: MinutesLifeView, key: string): void {
    this.life.take(view);
    this.announcer.say(this.texts.t(key));
  }

  private async answer({ id }: MinutesCommentView, body: AnswerCommentDto): Promise<void> {
    const send = () => this.api.post<MinutesLifeView>(`/minutes-comments/${id}/answer`, body);
    if (!(await this.act.run(() => this.life.follow(send)))) return;
    this.refusing.set(null);
    this.announcer.say(this.texts.t('minutes.overview.answered'));
  }

  private async advance(step: string, key: string): Promise<void> {
    const path = `/meetings/${this.id()}/minutes/${step}`;
    const version = this.life.value()?.version ?? 0;
    const send = () => this.api.post<MinutesLifeView>(path, { version });
    if (await this.act.run(() => this.life.follow(send))) {
      this.announcer.say(this.texts.t(key));
    }
  }
}
