import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OutboxMailView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { ComingReminders } from './coming-reminders';

/** Every mail the panel sends or would send, and what became of it; sign-in codes are never shown here. */
@Component({
  selector: 'app-outbox-page',
  imports: [
    ComingReminders,
    DsButton,
    Empty,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outbox-page.html',
})
export class OutboxPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore).session;
  protected readonly outbox = loaded(() => {
    this.live.topic('outbox')();
    return this.api.get<OutboxMailView[]>('/outbox');
  });
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = computed(() => this.attempt.problem() ?? this.outbox.problem());
  protected readonly silent = computed(() => {
    const session = this.session();
    if (!session || session.mailWorks) return '';
    const example = session.installation === 'example';
    return this.texts.t(example ? 'messages.outbox.example' : 'messages.outbox.noMail');
  });
  protected readonly mails = computed(() =>
    (this.outbox.value() ?? []).map((mail) => ({
      ...mail,
      made: `${this.words.shortDate(mail.createdAt)} ${this.words.time(mail.createdAt)}`,
      said: this.said(mail),
      why: this.why(mail),
      named: { subject: mail.subject, to: mail.to },
    })),
  );

  protected async act(id: string, what: 'retries' | 'postings'): Promise<void> {
    await this.attempt.run(async () => {
      await this.outbox.follow(() => this.api.post<OutboxMailView[]>(`/outbox/${id}/${what}`, {}));
      this.announcer.say(this.texts.t(`messages.outbox.done.${what}`));
    });
  }

  private said(mail: OutboxMailView): string {
    const { state, attempts } = mail;
    const at = { sent: mail.sentAt, posted: mail.postedAt, night: mail.nextTryAt };
    const when = state === 'trying' ? mail.nextTryAt : state in at ? at[state as 'sent'] : null;
    // A code is tried within the minute; nobody needs to know when.
    const key = state === 'trying' && when === null ? 'tryingSoon' : state;
    return this.texts.t(`messages.outbox.state.${key}`, {
      attempts,
      date: when === null ? '' : this.words.shortDate(when),
      time: when === null ? '' : this.words.time(when),
    });
  }

  private why({ refusal }: OutboxMailView): string {
    const kind = refusal?.kind ?? 'later';
    const code = refusal && refusal.code !== 'none' ? ` (${refusal.code})` : '';
    return `${this.texts.t(`messages.outbox.why.${kind}`)}${code}`;
  }
}
