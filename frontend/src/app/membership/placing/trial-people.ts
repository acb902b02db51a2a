import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicantsView, CampaignRowView, PersonRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Tried } from './board-trial';

/** A row somebody can be chosen or dragged by. */
export interface TrialRow extends Tried {
  key: string;
}

const SHOWN = 12;

/** Whom one may try: people of the register without a seat, and applicants of closed calls, without names. */
@Component({
  selector: 'app-trial-people',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="rows.problem()" (reload)="rows.reload()" />
    <ds-field>
      <label for="trial-search">{{ 'membership.trial.search' | transloco }}</label>
      <input
        dsInput
        id="trial-search"
        type="search"
        (input)="wanted.set($any($event.target).value)"
      />
    </ds-field>
    <ul class="trialpeople" [attr.aria-label]="'membership.trial.people' | transloco">
      @for (row of found().slice(0, shown); track row.key) {
        <li>
          <button
            dsButton="secondary"
            type="button"
            [attr.data-person]="row.key"
            [attr.data-name]="row.name"
            (click)="chosen.emit(row)"
          >
            {{ row.name }}
          </button>
        </li>
      } @empty {
        @if (rows.value()) {
          <li class="quiet">{{ 'membership.trial.nobody' | transloco }}</li>
        }
      }
    </ul>
    @if (found().length > shown) {
      <p class="quiet">
        {{ 'membership.trial.more' | transloco: { count: found().length - shown } }}
      </p>
    }
  `,
})
export class TrialPeople {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly chosen = output<TrialRow>();
  protected readonly shown = SHOWN;
  protected readonly wanted = signal('');
  protected readonly rows = loaded(() => this.everyone());
  protected readonly found = computed(() => {
    const wanted = this.wanted().trim().toLocaleLowerCase();
    const rows = this.rows.value() ?? [];
    return rows.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  });

  row(key: string): TrialRow | null {
    return this.rows.value()?.find((each) => each.key === key) ?? null;
  }

  private async everyone(): Promise<TrialRow[]> {
    const [people, campaigns] = await Promise.all([
      this.api.get<PersonRowView[]>('/people'),
      this.api.get<CampaignRowView[]>('/campaigns'),
    ]);
    const closed = campaigns.filter(({ state }) => state === 'closed');
    const applied = await Promise.all(closed.map((each) => this.applicants(each)));
    const free = people.filter(({ current }) => current?.kind !== 'representative');
    const known = new Map(applied.flat().map((row) => [row.ask.personId ?? row.key, row]));
    const rows = free.map(({ id, name }) => {
      const { ask, source } = known.get(id) ?? { ask: { personId: id }, source: null };
      return { key: id, name, ask, source, campaignId: null };
    });
    return [...applied.flat().filter(({ ask }) => !ask.personId), ...rows];
  }

  private async applicants({ id, label }: CampaignRowView): Promise<TrialRow[]> {
    const { applicants } = await this.api.get<ApplicantsView>(`/campaigns/${id}/applicants`);
    const open = applicants.filter(({ state }) => state !== 'notChosen');
    return open.map(({ id: key, place, bases, fields, personId }) => ({
      key,
      name: this.texts.t('membership.trial.applicant', { place, label }),
      ask: { personId, bases, fields },
      source: label,
      campaignId: personId === null ? id : null,
    }));
  }
}
