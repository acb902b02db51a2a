import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FarewellView, PersonRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { FormAct } from '../../kernel/form-act';

/** What somebody takes along: thanks, dates, certificate, the duty for life, what is handed over and kept. */
@Component({
  selector: 'app-farewell-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './farewell-page.html',
})
export class FarewellPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  /** Person from the address. */
  readonly id = input.required<string>();

  protected readonly today = this.session.today;
  protected readonly isCoordinator = this.session.isCoordinator;
  protected readonly isOwn = computed(() => this.session.personId() === this.id());
  protected readonly farewell = loaded(() =>
    this.api.get<FarewellView>(`/people/${this.id()}/farewell`),
  );
  protected readonly people = loaded(async () =>
    this.isCoordinator() ? this.api.get<PersonRowView[]>('/people') : [],
  );
  protected readonly takers = computed(() =>
    (this.people.value() ?? []).filter(({ id, current }) => id !== this.id() && current !== null),
  );
  protected readonly certificate = computed(() => {
    const spoken = this.texts.language();
    const language = spoken === 'nb-lett' ? 'nb' : spoken;
    return `/api/people/${this.id()}/certificate.pdf?language=${language}`;
  });
  protected readonly task = signal('');
  protected readonly taker = signal('');
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly act = new FormAct();

  protected async handOver(): Promise<void> {
    const empty = this.task().trim() === '';
    const text = this.texts.t('register.missing.task');
    this.missing.set(empty ? [{ id: 'farewell-task', text }] : []);
    if (empty) return;
    const body = { task: this.task(), toPersonId: this.taker() || null };
    const path = `/people/${this.id()}/handover-tasks`;
    const view = await this.act.run(() => this.api.post<FarewellView>(path, body));
    if (!view) return;
    this.farewell.take(view);
    this.task.set('');
    this.taker.set('');
  }

  protected async remove({ id, version }: FarewellView['tasks'][number]): Promise<void> {
    const path = `/handover-tasks/${id}?version=${version}`;
    const view = await this.act.run(() => this.api.delete<FarewellView>(path));
    if (view) this.farewell.take(view);
  }
}
