import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRegisterView, CaseRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { CaseRows } from './case-rows';
import { CaseWords } from './case-words';

/** The register of cases: what waits for the executive committee first, then every case of the year. */
@Component({
  selector: 'app-cases-page',
  imports: [
    CaseRows,
    DsButton,
    DsField,
    DsInput,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cases-page.html',
})
export class CasesPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly words = inject(CaseWords);
  /** The year in the address; empty for this one. */
  readonly ar = input<string>();
  protected readonly search = signal('');
  protected readonly status = signal('');
  protected readonly withStanding = signal(false);
  protected readonly register = loaded(() => {
    this.live.topic('cases')();
    const year = this.ar();
    return this.api.get<CaseRegisterView>(year ? `/cases?year=${year}` : '/cases');
  });
  protected readonly may = computed(() => new Set(this.register.value()?.can ?? []));
  /** The statuses that occur, in the order of a case's life. */
  protected readonly statuses = computed(() => {
    const there = new Set(this.register.value()?.cases.map(({ status }) => status));
    return LIFE.filter((status) => there.has(status));
  });
  protected readonly hasStanding = computed(
    () => this.register.value()?.cases.some(({ standing }) => standing) ?? false,
  );
  protected readonly found = computed(() => {
    const wanted = this.search().trim().toLocaleLowerCase();
    return (this.register.value()?.cases ?? []).filter((row) => this.fits(row, wanted));
  });

  private fits(row: CaseRowView, wanted: string): boolean {
    if (row.standing && !this.withStanding()) return false;
    if (this.status() !== '' && row.status !== this.status()) return false;
    const text = `${row.caseNumber} ${this.words.title(row)}`.toLocaleLowerCase();
    return text.includes(wanted);
  }
}

const LIFE: readonly CaseRowView['status'][] = [
  'raised',
  'postponed',
  'unplaced',
  'onAgenda',
  'carriedOver',
  'treated',
  'decided',
  'answered',
  'withdrawn',
];
