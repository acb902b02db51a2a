import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OrganisationView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { NewOrganisation } from '../new-organisation';

/** User organisations, councils and others the panel writes to. */
@Component({
  selector: 'app-organisations-page',
  imports: [
    DsInput,
    Empty,
    NewOrganisation,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisations-page.html',
})
export class OrganisationsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly changes = inject(Live).topic('organisations');
  protected readonly words = inject(Words);
  protected readonly mayChange = inject(SessionStore).isCoordinator;
  protected readonly withRetired = signal(false);
  protected readonly organisations = loaded(() => {
    this.changes();
    return this.api.get<OrganisationView[]>('/organisations');
  });
  protected readonly rows = computed(() =>
    (this.organisations.value() ?? []).filter(
      ({ retiredOn }) => this.withRetired() || retiredOn === null,
    ),
  );
  protected readonly retired = computed(
    () => (this.organisations.value() ?? []).filter(({ retiredOn }) => retiredOn !== null).length,
  );

  /** Goes on to the contacts. */
  protected async added({ id }: OrganisationView): Promise<void> {
    await this.router.navigate(['/panelet/organisasjoner', id]);
  }
}
