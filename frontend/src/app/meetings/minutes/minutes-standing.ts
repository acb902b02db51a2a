import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesLifeView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { lifeOf } from './life';
import { SealedList } from './sealed-list';

/** Where the minutes stand, what the reader is asked to do, and what is sealed and corrected. */
@Component({
  selector: 'app-minutes-standing',
  imports: [
    DsButton,
    Finding,
    Icon,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    SealedList,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-standing.html',
})
export class MinutesStanding {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  /** Whether the reader writes in the minutes of this meeting, until the panel has approved them. */
  readonly mayWrite = input(false);
  protected readonly life = lifeOf(this.id);
  protected readonly act = attempt();
  protected readonly isLate = computed(() => {
    const view = this.life.value();
    return view?.state === 'review' && this.session.today() > view.objectionsDue;
  });
  /** What is late; once the panel has approved, nothing can be made of it. */
  protected readonly broken = computed(() =>
    this.reason() ? [] : (this.life.value()?.findings ?? []).filter(({ ok }) => !ok),
  );
  /** What waits on the page of the round. */
  protected readonly nextAct = computed(() => {
    const can = this.life.value()?.can ?? [];
    return (['seal', 'publish'] as const).find((act) => can.includes(act)) ?? 'oversee';
  });

  /** Those who handle the round have a page for it once the draft is sent. */
  protected readonly oversees = computed(
    () =>
      this.life.value()?.state !== 'writing' &&
      this.session.has('coordinator', 'leader', 'deputyLeader'),
  );
  /** Why nothing can be changed any more; empty while it can. */
  protected readonly reason = computed(() => this.frozenBecause(this.life.value()));

  protected async fine(): Promise<void> {
    const path = `/meetings/${this.id()}/minutes/fine`;
    const send = () => this.life.follow(() => this.api.post<MinutesLifeView>(path, {}));
    if (await this.act.run(send)) this.announcer.say(this.texts.t('minutes.fineSaid'));
  }

  private frozenBecause(view: MinutesLifeView | null): string {
    if (!view?.approval) return '';
    const { number, year, caseNumber, decidedAt } = view.approval;
    const params = { meeting: `${number}/${year}`, caseNumber, date: this.words.date(decidedAt) };
    return this.texts.t('minutes.frozen', params);
  }
}
