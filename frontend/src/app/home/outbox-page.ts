import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OutboxMailView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';

/** Every mail the panel sends or would send; sign-in codes are never shown here. */
@Component({
  selector: 'app-outbox-page',
  imports: [Empty, PageHead, ProblemNotice, ReadOnly, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outbox-page.html',
})
export class OutboxPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore).session;
  protected readonly outbox = loaded(() => {
    this.live.topic('outbox')();
    return this.api.get<OutboxMailView[]>('/outbox');
  });
  protected readonly silent = computed(() => {
    const session = this.session();
    if (!session || session.mailWorks) return '';
    const example = session.installation === 'example';
    return this.texts.t(example ? 'home.outbox.example' : 'home.outbox.noMail');
  });
  protected readonly mails = computed(() =>
    (this.outbox.value() ?? []).map((mail) => ({
      ...mail,
      made: `${this.words.shortDate(mail.createdAt)} ${this.words.time(mail.createdAt)}`,
      state: this.state(mail),
    })),
  );

  private state(mail: OutboxMailView): string {
    if (mail.sentAt) {
      return this.texts.t('home.outbox.sent', {
        date: this.words.shortDate(mail.sentAt),
        time: this.words.time(mail.sentAt),
      });
    }
    const key = mail.attempts > 0 ? 'home.outbox.retrying' : 'home.outbox.waiting';
    return this.texts.t(key, { attempts: mail.attempts });
  }
}
