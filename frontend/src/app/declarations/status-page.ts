import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationStatusView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { RegisterPaper } from './register-paper';

/** Who has signed and who has not; the coordinator registers a signature given on paper. */
@Component({
  selector: 'app-status-page',
  imports: [
    DsButton,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RegisterPaper,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-page.html',
})
export class StatusPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly changes = inject(Live).topic('declarations');
  protected readonly words = inject(Words);
  protected readonly canRegister = inject(SessionStore).isCoordinator;
  protected readonly registering = signal(false);
  protected readonly status = loaded(() => {
    this.changes();
    return this.api.get<DeclarationStatusView[]>('/declarations');
  });
  protected readonly unsigned = computed(() =>
    (this.status.value() ?? []).filter(({ signedOn }) => signedOn === null),
  );
  /** Those who lack a signature first. */
  protected readonly rows = computed(() => [
    ...this.unsigned(),
    ...(this.status.value() ?? []).filter(({ signedOn }) => signedOn !== null),
  ]);

  protected kind(row: DeclarationStatusView): string {
    const key = `declarations.kind.${row.kind}`;
    return this.texts.has(key) ? this.texts.t(key) : row.kind;
  }

  protected method(row: DeclarationStatusView): string {
    return row.method === null ? '–' : this.texts.t(`declarations.method.${row.method}`);
  }

  protected registered(rows: DeclarationStatusView[]): void {
    this.status.take(rows);
    this.registering.set(false);
    this.toasts.show(this.texts.t('declarations.paper.done'));
  }
}
