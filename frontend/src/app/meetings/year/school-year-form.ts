import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchoolBreakView, SchoolYearsView, SchoolYearView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { BREAK_NAMES, REGIONS } from './regions';

const FIELDS = { from: 'school-from', to: 'school-to', source: 'school-source', breaks: 'break-0' };
const EMPTY: SchoolBreakView = { name: 'autumn', from: '', to: '' };

/** One school year of one county: its first and last day, where it was read, and each break. */
@Component({
  selector: 'app-school-year-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './school-year-form.html',
})
export class SchoolYearForm {
  private readonly api = inject(Api);
  /** Null for one that is not known yet. */
  readonly known = input.required<SchoolYearView | null>();
  readonly saved = output<SchoolYearsView>();
  readonly cancelled = output();
  protected readonly act = attempt();
  protected readonly fields = FIELDS;
  protected readonly regions = REGIONS;
  protected readonly names = BREAK_NAMES;
  protected readonly breaks = linkedSignal<readonly SchoolBreakView[]>(
    () => this.known()?.breaks ?? [EMPTY],
  );

  protected set(at: number, change: Partial<SchoolBreakView>): void {
    this.breaks.update((all) => all.map((each, n) => (n === at ? { ...each, ...change } : each)));
  }

  protected add(): void {
    this.breaks.update((all) => [...all, EMPTY]);
  }

  protected remove(at: number): void {
    this.breaks.update((all) => all.filter((_, n) => n !== at));
  }

  protected async save(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const known = this.known();
    const body = {
      region: known?.region ?? text('region'),
      from: known?.from ?? text('from'),
      to: text('to'),
      source: text('source'),
      breaks: this.breaks(),
      version: known?.version ?? 0,
    };
    const years = await this.act.answer(() =>
      this.api.put<SchoolYearsView>('/year-plan/school-years', body),
    );
    if (years) this.saved.emit(years);
  }
}
