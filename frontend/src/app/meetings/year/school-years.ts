import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SchoolYearsView, SchoolYearView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { SchoolYearForm } from './school-year-form';

/** When the schools of each county are off: what the proposed days keep away from, typed in by the coordinator. */
@Component({
  selector: 'app-school-years',
  imports: [Dialog, DsButton, ProblemNotice, SchoolYearForm, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="school-years">
      <h2 class="h2" id="school-years">{{ 'dates.schools.title' | transloco }}</h2>
      <p class="quiet">{{ 'dates.schools.text' | transloco }}</p>
      <app-problem [problem]="data.problem()" (reload)="data.reload()" />
      @for (year of data.value()?.years ?? []; track year.id) {
        <details class="ds-details">
          <summary>{{ name(year) }}</summary>
          <div>
            <ul>
              @for (each of year.breaks; track $index) {
                <li>
                  {{ 'dates.day.' + each.name | transloco }}: {{ words.date(each.from) }}
                  @if (each.to !== each.from) {
                    – {{ words.date(each.to) }}
                  }
                </li>
              }
            </ul>
            <p class="quiet small">
              {{ 'dates.schools.source' | transloco: { source: year.source } }}
            </p>
            <button
              dsButton="tertiary"
              size="sm"
              type="button"
              [attr.aria-label]="
                'dates.schools.changeNamed'
                  | transloco
                    : { region: 'dates.region.' + year.region | transloco, from: year.from }
              "
              (click)="editing.set(year)"
            >
              {{ 'dates.schools.change' | transloco }}
            </button>
          </div>
        </details>
      }
      <div class="answers">
        <button dsButton="secondary" type="button" (click)="editing.set('new')">
          {{ 'dates.schools.add' | transloco }}
        </button>
      </div>
    </section>
    <app-dialog
      [open]="editing() !== null"
      (openChange)="editing.set(null)"
      [heading]="'dates.schools.form' | transloco"
    >
      @if (editing(); as now) {
        <app-school-year-form
          [known]="now === 'new' ? null : now"
          (saved)="took($event)"
          (cancelled)="editing.set(null)"
        />
      }
    </app-dialog>
  `,
})
export class SchoolYears {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  /** The days of the plan are judged by other breaks now. */
  readonly changed = output();
  protected readonly editing = signal<SchoolYearView | 'new' | null>(null);
  protected readonly data = loaded(() => this.api.get<SchoolYearsView>('/year-plan/school-years'));

  protected name({ region, from, to }: SchoolYearView): string {
    const county = this.texts.t(`dates.region.${region}`);
    return `${county} ${from.slice(0, 4)}/${to.slice(0, 4)}`;
  }

  protected took(years: SchoolYearsView): void {
    this.data.take(years);
    this.editing.set(null);
    this.announcer.say(this.texts.t('dates.schools.saved'));
    this.changed.emit();
  }
}
