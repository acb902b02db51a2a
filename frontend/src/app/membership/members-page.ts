import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonRowView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { NewPerson } from './new-person';
import { PlanNames } from './plan-names';

/** Everyone the coordinator knows: seat or alternate, until when, signature and account. */
@Component({
  selector: 'app-members-page',
  imports: [
    DsInput,
    Empty,
    Icon,
    NewPerson,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './members-page.html',
})
export class MembersPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly live = inject(Live);
  protected readonly names = inject(PlanNames);
  protected readonly words = inject(Words);
  protected readonly unsignedOnly = signal(false);
  protected readonly people = loaded(() => {
    this.live.topic('board')();
    this.live.topic('people')();
    return this.api.get<PersonRowView[]>('/people');
  });
  protected readonly rows = computed(() =>
    [...(this.people.value() ?? [])]
      .filter((person) => !this.unsignedOnly() || lacksSignature(person))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nb')),
  );
  /** How many hold a seat or are alternates: of an empty panel nothing is said about signatures. */
  protected readonly inPanel = computed(
    () => (this.people.value() ?? []).filter(({ current }) => current !== null).length,
  );
  protected readonly lacking = computed(
    () => (this.people.value() ?? []).filter(lacksSignature).length,
  );

  protected place({ current }: PersonRowView): string {
    if (!current) return this.texts.t('membership.members.noPlace');
    if (current.kind === 'alternate') return this.texts.t('membership.seat.alternate');
    return this.texts.t('membership.seat.number', { number: current.seatNumber });
  }

  protected added(person: PersonRowView): void {
    this.people.take([...(this.people.value() ?? []), person]);
    this.toasts.show(this.texts.t('membership.person.added', { name: person.name }));
  }
}

/** In the panel today without a signed declaration (UP 6.1). */
function lacksSignature(person: PersonRowView): boolean {
  return person.current !== null && person.declarationSignedOn === null;
}

/** Representatives by seat, then alternates, then those who are not in the panel now. */
function rank({ current }: PersonRowView): number {
  if (!current) return Number.MAX_SAFE_INTEGER;
  return current.seatNumber ?? Number.MAX_SAFE_INTEGER - 1;
}
