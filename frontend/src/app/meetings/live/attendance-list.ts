import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceDto, LiveItemView, PresenceView, QuorumSeatView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icons';
import { isHere } from './is-here';
import { LiveStore } from './live-store';
import { RecusalDialog } from './recusal-dialog';
import { SubstitutionDialog } from './substitution-dialog';

const STATES: readonly AttendanceDto['state'][] = ['present', 'remote', 'phone', 'left'];

/** Who is here. Whoever records opens a row to say present, online, phone or gone; to call in, to recuse. */
@Component({
  selector: 'app-attendance-list',
  imports: [Dialog, DsButton, Icon, RecusalDialog, SubstitutionDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-list.html',
})
export class AttendanceList {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly store = inject(LiveStore);
  protected readonly here = isHere;
  protected readonly opened = signal<string | null>(null);
  /** Whom an alternate is called for, or the seat nobody holds. */
  protected readonly calling = signal<PresenceView | QuorumSeatView | null>(null);
  protected readonly calledFor = computed(() => {
    const calling = this.calling();
    return calling && 'kind' in calling ? calling : null;
  });
  /** Who is asked about, and the case at hand when the question was put. */
  protected readonly recusing = signal<{ person: PresenceView; item: LiveItemView } | null>(null);
  protected readonly vacantNumber = computed(() => this.calling()?.seatNumber ?? null);
  private readonly all = computed(() => this.store.view()?.presences ?? []);
  /** Representatives, and others who are here or have been called. */
  protected readonly rows = computed(() =>
    this.all().filter(
      ({ kind, state, substitutionId }) =>
        kind === 'representative' || state !== 'absent' || substitutionId !== null,
    ),
  );
  /** Those who may yet come: alternates, the coordinator and guests. */
  protected readonly others = computed(() =>
    this.all().filter((person) => !this.rows().includes(person)),
  );
  protected readonly vacant = computed(
    () => this.store.quorum()?.seats.filter(({ state }) => state === 'vacant') ?? [],
  );

  /** Only who has come can leave. */
  protected statesFor(person: PresenceView): readonly AttendanceDto['state'][] {
    const came = this.here(person) || person.state === 'left';
    return STATES.filter((state) => came || state !== 'left');
  }

  /** A representative who is away or recused, and for whom nobody stands in yet. */
  protected mayBeSubstituted(person: PresenceView): boolean {
    if (person.kind !== 'representative' || (this.here(person) && !person.recused)) return false;
    return !this.all().some(({ substitutesFor }) => substitutesFor === person.name);
  }

  protected icon(person: PresenceView): IconName {
    if (person.recused) return 'leave';
    if (!this.here(person)) return 'minus-circle';
    return person.substitutionId ? 'arrow-right-left' : 'checkmark-circle-fill';
  }

  /** 'Leder', 'På nett', 'Vara for Hanne Dahl Berge' … */
  protected about(person: PresenceView): string {
    const { recused, substitutesFor, substitutionId, state, office, kind } = person;
    if (recused) return this.texts.t('meetings.attendance.recused');
    const said = this.texts.t(`meetings.attendance.${state}`);
    const more = state === 'present' ? [] : [said.charAt(0).toLowerCase() + said.slice(1)];
    if (substitutesFor) {
      return [this.texts.t('meetings.attendance.for', { name: substitutesFor }), ...more].join(
        ', ',
      );
    }
    if (substitutionId) return [this.texts.t('meetings.attendance.acting'), ...more].join(', ');
    if (office) return [this.texts.t(`common.role.${office}`), ...more].join(', ');
    if (kind !== 'representative') return [this.texts.t(`common.role.${kind}`), ...more].join(', ');
    return said;
  }

  protected toggle(personId: string): void {
    this.opened.update((open) => (open === personId ? null : personId));
  }

  protected async set(person: PresenceView, state: AttendanceDto['state']): Promise<void> {
    const body = { personId: person.personId, state };
    if (!(await this.store.do(this.store.path('attendance'), body))) return;
    this.announcer.say(`${person.name}: ${this.texts.t(`meetings.attendance.${state}`)}`);
  }

  protected recuse(person: PresenceView): void {
    const item = this.store.current();
    if (item) this.recusing.set({ person, item });
  }

  protected call(absent: PresenceView | QuorumSeatView): void {
    this.calling.set(absent);
  }
}
