import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DataReadView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** Who has seen one's own data, when, what and why. */
@Component({
  selector: 'app-who-has-seen-page',
  imports: [Empty, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './who-has-seen-page.html',
})
export class WhoHasSeenPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore);
  protected readonly reads = loaded(() => {
    this.live.topic(`person:${this.session.personId()}`)();
    return this.api.get<DataReadView[]>('/data-reads');
  });
  protected readonly rows = computed(() =>
    (this.reads.value() ?? []).map((read) => this.row(read)),
  );

  private row(read: DataReadView) {
    const { id, at, byName, byRole, what, how, purpose, meetingNumber, meetingYear } = read;
    return {
      id,
      when: `${this.words.date(at)}, ${this.words.time(at)}`,
      who: joined(byName, byRole ? this.texts.t(`common.role.${byRole}`) : ''),
      what: joined(
        this.known(`access.what.${what}`, 'access.what.other'),
        this.texts.t(`access.how.${how}`),
      ),
      why:
        meetingNumber === null
          ? this.known(`access.purpose.${purpose}`, 'access.purpose.other')
          : this.texts.t('access.purpose.meetingNumber', {
              number: meetingNumber,
              year: String(meetingYear),
            }),
    };
  }

  /** Other parts of the program note readings too, with words that may be newer than these. */
  private known(key: string, otherwise: string): string {
    return this.texts.t(this.texts.has(key) ? key : otherwise);
  }
}

/** Marte Lunde, koordinator */
function joined(first: string, second: string): string {
  return second ? `${first}, ${second.toLowerCase()}` : first;
}
