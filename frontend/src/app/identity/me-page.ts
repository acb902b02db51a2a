import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonDetailView, PreferencesDto, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { HostOpening } from '../ui/host-opening';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { CalendarFeed } from '../messages/calendar-feed';
import { MailTrouble } from '../messages/mail-trouble';
import { WaysIn } from './entry/ways-in';
import { OwnDataLink } from './own-data-link';
import { PasskeyList } from './passkey-list';
import { SessionList } from './session-list';

type Choice = keyof PreferencesDto;

/** One's own page: how Samklang looks and reads, one's seat, one's declaration, one's passkeys and sessions, and the way out. */
@Component({
  selector: 'app-me-page',
  imports: [
    CalendarFeed,
    DsButton,
    DsField,
    DsInput,
    HostOpening,
    MailTrouble,
    OwnDataLink,
    PageHead,
    PasskeyList,
    ProblemNotice,
    RouterLink,
    SessionList,
    Skeleton,
    TranslocoPipe,
    WaysIn,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './me-page.html',
})
export class MePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  protected readonly store = inject(SessionStore);
  protected readonly session = this.store.session;
  protected readonly problem = signal<Problem | null>(null);
  protected readonly choices: readonly { name: Choice; values: readonly (string | number)[] }[] = [
    { name: 'language', values: ['nb', 'nn', 'en', 'nb-lett'] },
    { name: 'textSize', values: [100, 115, 130, 150] },
    { name: 'colorScheme', values: ['auto', 'light', 'dark'] },
  ];
  protected readonly person = loaded<PersonDetailView | null>(() => {
    const id = this.store.personId();
    return id ? this.api.get<PersonDetailView>(`/people/${id}`) : Promise.resolve(null);
  });
  /** The appointment that runs today, in words; empty for those who hold none. */
  protected readonly seat = computed(() => {
    const today = this.store.today();
    const current = this.person
      .value()
      ?.appointments.find(({ from, to }) => from <= today && today < to);
    if (!current) return '';
    return this.texts.t('identity.me.seat', {
      kind: current.kind,
      number: current.seatNumber ?? 0,
      from: this.words.date(current.from),
      to: this.words.date(this.words.lastDay(current.to)),
    });
  });
  protected readonly terms = computed(() => {
    const terms = this.person.value()?.terms;
    if (!terms || !this.seat()) return '';
    const { counted, maxTerms, yearsUsed, maxYears } = terms;
    return this.texts.t('identity.me.terms', { counted, maxTerms, yearsUsed, maxYears });
  });
  protected readonly signedOn = computed(() => {
    const on = this.person.value()?.declarationSignedOn;
    return on ? this.words.date(on) : '';
  });
  /** The coordinator works under an employee's own duty and is not asked to sign. */
  protected readonly needsDeclaration = computed(() =>
    this.store.has('leader', 'deputyLeader', 'representative', 'alternate', 'guest'),
  );
  protected readonly rolesInWords = computed(() =>
    this.words.list(
      this.store.roles().map((role, place) => {
        const name = this.texts.t(`common.role.${role}`);
        return place === 0 ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1);
      }),
    ),
  );

  protected chosen(name: Choice): string {
    return String(this.session()?.[name]);
  }

  protected async choose(name: Choice, value: string | number): Promise<void> {
    await this.prefer({ [name]: value });
  }

  protected async prefer(change: PreferencesDto): Promise<void> {
    await this.attempt(() => this.store.prefer(change));
  }

  protected async signOut(): Promise<void> {
    await this.attempt(async () => {
      await this.store.signOut();
      const example = this.session()?.installation === 'example';
      await this.router.navigateByUrl(example ? '/velg' : '/logg-inn');
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await act();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    }
  }
}
