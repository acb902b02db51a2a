import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationStatusView, RefusalView } from '../../api/schema';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { AddGuest } from './add-guest';
import { RegisterPaper } from './register-paper';
import { Filter, FILTERS, fits } from './status-filter';
import { StatusSource } from './status-source';
import { StatusTable } from './status-table';

/** Who has signed and who has not, and what the coordinator does about it (UP 6.1). */
@Component({
  selector: 'app-status-page',
  imports: [
    AddGuest,
    DsButton,
    DsInput,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RegisterPaper,
    RouterLink,
    Skeleton,
    StatusTable,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-page.html',
})
export class StatusPage {
  private readonly source = inject(StatusSource);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly changes = inject(Live).topic('declarations');
  protected readonly coordinates = inject(SessionStore).isCoordinator;
  /** Which form stands open above the table. */
  protected readonly form = signal<'paper' | 'guest' | null>(null);
  protected readonly filters = FILTERS;
  protected readonly filter = signal<Filter>('all');
  protected readonly status = loaded(() => {
    this.changes();
    return this.source.list();
  });
  protected readonly refusals = loaded<RefusalView[]>(() => {
    this.changes();
    return this.coordinates() ? this.source.refusals() : Promise.resolve([]);
  });
  protected readonly unsigned = computed(() =>
    (this.status.value() ?? []).filter(({ state }) => state !== 'signed'),
  );
  protected readonly rows = computed(() =>
    (this.status.value() ?? []).filter((row) => fits(row, this.filter())),
  );

  protected choose(value: string): void {
    this.filter.set(FILTERS.find((filter) => filter === value) ?? 'all');
  }

  protected registered(rows: DeclarationStatusView[]): void {
    this.status.take(rows);
    this.form.set(null);
    this.toasts.show(this.texts.t('declarations.paper.done'));
  }

  protected guestAdded(name: string): void {
    this.form.set(null);
    this.toasts.show(this.texts.t('declarations.guest.done', { name }));
    void this.status.reload();
  }

  protected print(): void {
    window.print();
  }
}
