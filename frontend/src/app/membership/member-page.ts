import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonDetailView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { MailTrouble } from '../messages/mail-trouble';
import { Invitation } from './invitation';
import { MemberHistory } from './member-history';
import { MemberActions } from './register/member-actions';
import { MemberPause } from './register/member-pause';
import { StatutesNames } from './statutes-names';

/** One person in the panel: appointments, terms against the limits, offices and signature. */
@Component({
  selector: 'app-member-page',
  imports: [
    Clause,
    DsButton,
    Empty,
    Invitation,
    MailTrouble,
    MemberActions,
    MemberHistory,
    MemberPause,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-page.html',
})
export class MemberPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  protected readonly isCoordinator = this.session.isCoordinator;
  readonly id = input.required<string>();

  protected readonly person = loaded(() => {
    this.live.topic('board')();
    this.live.topic(`person:${this.id()}`)();
    return this.api.get<PersonDetailView>(`/people/${this.id()}`);
  });
  protected readonly fields = inject(StatutesNames).fields;
  protected readonly current = computed(() => {
    const today = this.session.today();
    const appointments = this.person.value()?.appointments ?? [];
    return appointments.find(({ from, to }) => from <= today && today < to) ?? null;
  });
  /** A pause is one's own affair; the coordinator enters it for whoever asks. */
  protected readonly mayPause = computed(
    () => this.isCoordinator() || this.session.personId() === this.id(),
  );
  protected readonly lead = computed(() => {
    const current = this.current();
    if (!this.person.value()) return '';
    if (!current) return this.texts.t('membership.member.notNow');
    return this.texts.t(`membership.member.now.${current.kind}`, {
      seat: current.seatNumber ?? 0,
      until: this.words.date(this.words.lastDay(current.to)),
    });
  });
  protected readonly terms = computed(() => {
    const terms = this.person.value()?.terms;
    if (!terms) return null;
    return {
      counted: terms.counted,
      maxTerms: terms.maxTerms,
      years: Math.floor(terms.yearsUsed),
      maxYears: terms.maxYears,
      daysUsed: terms.daysUsed,
      maxDays: terms.maxDays,
      beforePlan: terms.beforePlan,
      lastPossible: terms.lastPossible,
    };
  });
}
