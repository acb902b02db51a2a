import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ActingOfficeView, OfficeTermView, OfficesView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { openFindings } from './board-model';
import { OfficeLanes } from './office-lanes';
import { RecordOffice } from './record-office';

/** Leader and deputy leader: who, until when, how often elected, and what the rules say (UP 3.3). */
@Component({
  selector: 'app-offices-page',
  imports: [
    Clause,
    DsButton,
    Empty,
    Finding,
    OfficeLanes,
    PageHead,
    ProblemNotice,
    RecordOffice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offices-page.html',
})
export class OfficesPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly changes = inject(Live).topic('offices');
  protected readonly words = inject(Words);
  protected readonly session = inject(SessionStore);
  protected readonly canRecord = this.session.isCoordinator;
  protected readonly recording = signal(false);
  protected readonly both = ['leader', 'deputyLeader'] as const;

  protected readonly offices = loaded(() => {
    this.changes();
    return this.api.get<OfficesView>('/offices');
  });
  protected readonly lead = computed(() => {
    const limits = this.offices.value()?.limits;
    return limits ? this.texts.t('membership.offices.lead', { ...limits }) : '';
  });
  protected readonly findings = computed(() => openFindings(this.offices.value()?.findings ?? []));

  protected holder(office: OfficeTermView['office']): OfficeTermView | null {
    return this.offices.value()?.current.find((term) => term.office === office) ?? null;
  }

  /** Who acts where nobody stood. */
  protected acting(office: OfficeTermView['office']): ActingOfficeView | null {
    return this.offices.value()?.acting.find((each) => each.office === office) ?? null;
  }

  protected due(office: OfficeTermView['office']): string {
    const due = this.offices.value()?.due.find((each) => each.office === office);
    return due ? this.words.date(due.on) : '';
  }

  /** 'Valgt 0 av 3 ganger (1 før planen teller ikke)' */
  protected count(term: OfficeTermView): string {
    const before = (this.offices.value()?.history ?? []).filter(
      (each) =>
        each.personId === term.personId && each.office === term.office && each.countsAs === null,
    ).length;
    return this.texts.t('membership.offices.count', {
      counted: term.countsAs ?? 0,
      max: this.offices.value()?.limits.maxElections ?? 0,
      before,
    });
  }

  protected recorded(view: OfficesView): void {
    this.offices.take(view);
    this.recording.set(false);
    this.toasts.show(this.texts.t('membership.offices.done'));
  }
}
