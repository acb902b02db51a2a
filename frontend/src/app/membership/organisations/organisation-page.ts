import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OrganisationPageView, OrganisationRequestView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { FormAct } from '../../kernel/form-act';
import { OrganisationForm } from './organisation-form';

type Designation = OrganisationPageView['designations'][number];

/** One organisation: whom to write to, whom it has designated, and what it has been asked. */
@Component({
  selector: 'app-organisation-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    OrganisationForm,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-page.html',
})
export class OrganisationPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly mayChange = inject(SessionStore).isCoordinator;
  readonly id = input.required<string>();
  protected readonly editing = signal(false);
  protected readonly asking = signal(false);
  protected readonly act = new FormAct();
  protected readonly organisation = loaded(() => {
    this.live.topic('organisations')();
    this.live.topic('board')();
    return this.api.get<OrganisationPageView>(`/organisations/${this.id()}`);
  });
  protected readonly requests = loaded(() => {
    this.live.topic('requests')();
    return this.api.get<OrganisationRequestView[]>(`/organisations/${this.id()}/requests`);
  });
  protected readonly problem = computed(
    () => this.organisation.problem() ?? this.requests.problem(),
  );

  /** 'Plass 1, til og med 1. juni 2027' */
  protected place({ seatNumber, to }: Designation): string {
    const where =
      seatNumber === null
        ? this.texts.t('organisations.designation.alternate')
        : this.texts.t('organisations.designation.seat', { number: seatNumber });
    const until = this.words.date(this.words.lastDay(to));
    return `${where}, ${this.texts.t('organisations.designation.until', { date: until })}`;
  }

  protected saved(view: OrganisationPageView): void {
    this.organisation.take(view);
    this.editing.set(false);
  }

  protected async retire({ id, retiredOn, version }: OrganisationPageView): Promise<void> {
    const body = { retired: retiredOn === null, version };
    const view = await this.act.run(() =>
      this.api.post<OrganisationPageView>(`/organisations/${id}/retirement`, body),
    );
    this.asking.set(false);
    if (view) this.organisation.take(view);
  }

  protected async reload(): Promise<void> {
    this.act.clear();
    await Promise.all([this.organisation.reload(), this.requests.reload()]);
  }
}
