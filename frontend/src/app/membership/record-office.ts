import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  OnInit,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import type {
  OfficesView,
  PanelView,
  PersonRowView,
  Problem,
  RecordOfficeDto,
} from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { ProblemNotice } from '../ui/problem-notice';

const NEEDED = ['personId', 'electedOn', 'from', 'to', 'source'] as const;

/**
 * Records who was elected. The rules of UP 3.3 answer when it is sent: a refusal names clause and sum, a
 * warning may be set aside with a written reason. Elections before the installation are always recorded.
 */
@Component({
  selector: 'app-record-office',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    ProblemNotice,
    ReactiveFormsModule,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-office.html',
})
export class RecordOffice implements OnInit {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly today = inject(SessionStore).today();
  /** How long an ordinary term is (UP 3.3). */
  readonly termYears = input.required<number>();
  readonly recorded = output<OfficesView>();
  readonly cancelled = output<void>();

  protected readonly offices = ['leader', 'deputyLeader'] as const;
  protected readonly kinds = ['ordinary', 'byElection', 'staggerRepair'] as const;
  protected readonly panel = loaded(() => this.api.get<PanelView>('/panel'));
  protected readonly form = this.builder.group({
    office: this.builder.control<RecordOfficeDto['office']>('leader'),
    personId: '',
    electedOn: this.today,
    from: this.today,
    to: '',
    kind: this.builder.control<RecordOfficeDto['kind']>('ordinary'),
    source: '',
    beforeInstallation: this.builder.control<boolean>(false),
    reason: '',
  });
  private readonly values = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
  );
  private readonly historical = computed(() => this.values().beforeInstallation);
  private readonly everyone = loaded(async () =>
    this.historical() ? this.api.get<PersonRowView[]>('/people') : null,
  );
  /** Today's representatives; for an election long ago everyone on record, who may have left since. */
  protected readonly candidates = computed(() => {
    if (this.historical()) return this.everyone.value() ?? [];
    const members = this.panel.value()?.members ?? [];
    return members
      .filter(({ kind }) => kind === 'representative')
      .map(({ personId, name }) => ({ id: personId, name }));
  });
  protected readonly problemOfNames = computed(
    () => this.panel.problem() ?? this.everyone.problem(),
  );
  protected readonly refusedFields = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);
  /** A warning alone may be set aside; a refusal may not. */
  protected readonly needsReason = computed(() => {
    const broken = (this.problem()?.findings ?? []).filter(({ ok }) => !ok);
    return broken.length > 0 && broken.every(({ acts }) => acts === 'warns');
  });

  protected async record(): Promise<void> {
    const values = this.values();
    const missing = NEEDED.filter((name) => values[name].trim() === '').map((name) => ({
      id: `office-${name}`,
      text: this.texts.t(`membership.offices.missing.${name}`),
    }));
    this.refusedFields.set(missing);
    if (missing.length > 0) return;
    this.sending.set(true);
    try {
      const body: RecordOfficeDto = { ...values, reason: values.reason.trim() || null };
      this.recorded.emit(await this.api.post<OfficesView>('/office-terms', body));
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  ngOnInit(): void {
    this.followStart();
  }

  protected reloadNames(): void {
    void Promise.all([this.panel.reload(), this.everyone.reload()]);
  }

  /** The end follows the start, an ordinary term later, until one writes another. */
  protected followStart(): void {
    const from = this.form.getRawValue().from;
    if (from !== '' && !this.form.controls.to.dirty) {
      this.form.patchValue({ to: yearsAfter(from, this.termYears()) });
    }
  }
}

function yearsAfter(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
