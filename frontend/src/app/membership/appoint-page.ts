import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, OrganisationView, PersonRowView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { AppointBasis } from './appoint-basis';
import { AppointCheck } from './appoint-check';
import { NO_FIELD, appointmentOf, missingIn, seatChoices } from './appoint-choices';
import { AppointForm, appointForm, valuesOf } from './appoint-form';
import { AppointTrack } from './appoint-track';
import { carriedDraft } from './placing/appointment-draft';
import { NewPerson } from './new-person';
import { PlanNames } from './plan-names';

/** Sett inn i plass: chooses a person and the ground, asks the rules while one fills in, and appoints. */
@Component({
  selector: 'app-appoint-page',
  imports: [
    AppointBasis,
    AppointCheck,
    AppointTrack,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    NewPerson,
    PageHead,
    ProblemNotice,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './appoint-page.html',
})
export class AppointPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  /** What the board handed over; a reading anew of the page keeps it, an address never holds it. */
  private readonly carried = carriedDraft(inject(Location).getState());
  protected readonly names = inject(PlanNames);
  /** Seat number from the address: /panelet/oppnevn?plass=6. */
  readonly plass = input<string>();
  /** Field that lacks an alternate: /panelet/oppnevn?vara=eldre. */
  readonly vara = input<string>();
  /** The person to appoint, when one comes from their page. */
  readonly person = input<string>();
  /** What the appointment rests on, when one comes from an open call: /panelet/oppnevn?kilde=Utlysning 1/26. */
  readonly kilde = input<string>();
  /** How the person was recruited, when one comes from their page: /panelet/oppnevn?spor=promotion. */
  readonly spor = input<string>();
  /** The organisation that has designated the person, and the day it wrote, when one comes from a request. */
  readonly organisasjon = input<string>();
  readonly dato = input<string>();
  readonly brev = input<string>();

  protected readonly noField = NO_FIELD;
  protected readonly form: AppointForm = appointForm(
    inject(NonNullableFormBuilder),
    inject(SessionStore).today(),
  );
  protected readonly values = valuesOf(this.form);
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly people = loaded(() => this.api.get<PersonRowView[]>('/people'));
  protected readonly organisations = loaded(() =>
    this.api.get<OrganisationView[]>('/organisations'),
  );
  /** Those that may designate somebody today. */
  protected readonly designating = computed(() =>
    (this.organisations.value() ?? []).filter(
      ({ kind, retiredOn }) => kind !== 'other' && !retiredOn,
    ),
  );
  protected readonly ready = computed(
    () => this.board.value() && this.people.value() && this.organisations.value(),
  );
  protected readonly loadProblem = computed(
    () => this.board.problem() ?? this.people.problem() ?? this.organisations.problem(),
  );
  protected readonly seats = computed(() => {
    const view = this.board.value();
    return view ? seatChoices(view) : [];
  });
  protected readonly flexible = computed(
    () => this.seats().find(({ seatId }) => seatId === this.values().seatId)?.fieldId === null,
  );
  protected readonly draft = computed(() => appointmentOf(this.values()));
  protected readonly refusedFields = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);
  protected readonly needsReason = signal(false);

  constructor() {
    effect(() => this.startFrom(this.board.value()));
    effect(() => this.form.patchValue({ personId: this.person() ?? '' }));
    effect(() => this.startFromBoard());
    effect(() => this.startFromCall(this.kilde()));
    effect(() => {
      if (this.spor() === 'promotion') this.form.patchValue({ track: 'promotion' });
    });
    effect(() => this.startFromDesignation(this.organisasjon()));
  }

  protected async appoint(): Promise<void> {
    const draft = this.draft();
    this.refusedFields.set(this.stillMissing());
    if (!draft || this.refusedFields().length > 0) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.api.post<BoardView>('/appointments', draft);
      const name = this.people.value()?.find(({ id }) => id === draft.personId)?.name ?? '';
      this.toasts.show(this.texts.t('membership.appoint.done', { name }));
      await this.router.navigateByUrl('/panelet');
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  protected addPerson(person: PersonRowView): void {
    this.people.take([...(this.people.value() ?? []), person]);
    this.form.patchValue({ personId: person.id });
  }

  protected addOrganisation(organisation: OrganisationView): void {
    this.organisations.take([...(this.organisations.value() ?? []), organisation]);
    this.form.patchValue({ organisationId: organisation.id });
  }

  protected chooseSeat(number: number): void {
    const seat = this.seats().find((each) => each.number === number);
    if (seat) this.form.patchValue({ kind: 'representative', seatId: seat.seatId });
  }

  private stillMissing(): FieldError[] {
    const missing: FieldError[] = missingIn(this.values()).map((name) => ({
      id: `appoint-${name}`,
      text: this.texts.t(`membership.appoint.missing.${name}`),
    }));
    const reasonMissing = this.needsReason() && this.values().reason.trim() === '';
    if (!reasonMissing) return missing;
    const text = this.texts.t('membership.appoint.missing.reason');
    return [...missing, { id: 'appoint-reason', text }];
  }

  private startFromCall(source: string | undefined): void {
    if (source) this.form.patchValue({ track: 'openCall', source });
  }

  /** An organisation's answer to a request is its designation in writing (UP 3.2). */
  private startFromDesignation(organisationId: string | undefined): void {
    if (!organisationId) return;
    const designated = { track: 'designation', basis: 'organisation' } as const;
    const letter = { trackOn: this.dato() ?? '', letterOnRecord: true, source: this.brev() ?? '' };
    this.form.patchValue({ ...designated, ...letter, organisationId });
  }

  /** After the lists are here, so that the choices stand in them. */
  private startFromBoard(): void {
    const draft = this.carried;
    if (!draft || !this.ready()) return;
    const { personId, seatId, fieldId, basis, track, source } = draft;
    const place = seatId === null ? ('alternate' as const) : ('representative' as const);
    const field = seatId === null ? (fieldId ?? NO_FIELD) : '';
    const known = { kind: place, seatId: seatId ?? '', fieldId: field, personId, basis, track };
    this.form.patchValue({ ...known, ...(source === null ? {} : { source }) });
  }

  private startFrom(view: BoardView | null): void {
    if (!view) return;
    const vara = this.vara();
    if (vara) this.form.patchValue({ kind: 'alternate', fieldId: vara });
    const number = Number(this.plass());
    if (number) this.chooseSeat(number);
  }
}
