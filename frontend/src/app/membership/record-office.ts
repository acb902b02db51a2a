import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import type { OfficesView, PanelView, Problem, RecordOfficeDto } from '../api/schema';
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
export class RecordOffice {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly today = inject(SessionStore).today();
  readonly recorded = output<OfficesView>();
  readonly cancelled = output<void>();

  protected readonly offices = ['leader', 'deputyLeader'] as const;
  protected readonly kinds = ['ordinary', 'byElection', 'staggerRepair'] as const;
  protected readonly panel = loaded(() => this.api.get<PanelView>('/panel'));
  protected readonly candidates = computed(() =>
    (this.panel.value()?.members ?? []).filter(({ kind }) => kind === 'representative'),
  );
  protected readonly form = this.builder.group({
    office: this.builder.control<RecordOfficeDto['office']>('leader'),
    personId: '',
    electedOn: this.today,
    from: this.today,
    to: twoYearsAfter(this.today),
    kind: this.builder.control<RecordOfficeDto['kind']>('ordinary'),
    source: '',
    beforeInstallation: this.builder.control<boolean>(false),
    reason: '',
  });
  private readonly values = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
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

  /** An ordinary term is two years (UP 3.3); the end follows until one writes another. */
  protected followStart(): void {
    const from = this.form.getRawValue().from;
    if (from !== '' && !this.form.controls.to.dirty) {
      this.form.patchValue({ to: twoYearsAfter(from) });
    }
  }
}

function twoYearsAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 2}${date.slice(4)}`;
}
