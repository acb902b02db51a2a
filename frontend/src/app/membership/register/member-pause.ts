import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonDetailView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { FormAct } from '../../kernel/form-act';

/** Being away for a while: the seat is kept, an alternate is called, and nobody asks why (UP 3.1). */
@Component({
  selector: 'app-member-pause',
  imports: [Clause, DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-pause.html',
})
export class MemberPause {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  private readonly today = inject(SessionStore).today;
  readonly person = input.required<PersonDetailView>();
  /** The appointment that is paused. */
  readonly appointmentId = input.required<string>();
  readonly changed = output<void>();

  protected readonly from = signal(this.today());
  protected readonly until = signal('');
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly act = new FormAct();
  /** Those of today and to come. */
  protected readonly pauses = computed(() =>
    this.person().pauses.filter(({ to }) => to > this.today()),
  );

  protected async begin(): Promise<void> {
    const missing = (['from', 'until'] as const)
      .filter((name) => this[name]() === '')
      .map((name) => ({ id: `pause-${name}`, text: this.texts.t(`register.missing.${name}`) }));
    this.missing.set(missing);
    if (missing.length > 0) return;
    const body = { from: this.from(), until: this.until() };
    const path = `/appointments/${this.appointmentId()}/pauses`;
    if (!(await this.act.run(() => this.api.post<unknown>(path, body)))) return;
    this.until.set('');
    this.changed.emit();
  }

  /** Back today: yesterday was the last day away. A pause to come is taken back. */
  protected async end({ id, from, version }: PersonDetailView['pauses'][number]): Promise<void> {
    const first = from > this.today() ? from : this.today();
    const body = { on: this.words.lastDay(first), version };
    const path = `/pauses/${id}/end`;
    if (await this.act.run(() => this.api.post<unknown>(path, body))) this.changed.emit();
  }
}
