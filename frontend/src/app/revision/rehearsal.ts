import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RehearsalView, TurnedElectionView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { wordsIn } from '../ui/plan-words';
import { ProblemNotice } from '../ui/problem-notice';

const SUMS = [
  'meetingsNotQuorate',
  'appointmentsRefused',
  'appointmentsAllowed',
  'appointmentsShorter',
  'appointmentsLonger',
  'overLimit',
  'officesOver',
  'seatsOver',
  'alternatesMissing',
  'meetingsMissing',
] as const;

/** Tries a change on what the panel has decided and on the panel of today, in plain sentences. Nothing is written. */
@Component({
  selector: 'app-rehearsal',
  imports: [DsButton, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="change-rehearsal">
      <h2 class="h2" id="change-rehearsal">{{ 'revision.rehearsal.title' | transloco }}</h2>
      <p>{{ 'revision.rehearsal.lead' | transloco }}</p>
      <app-problem [problem]="act.problem()" [canReload]="false" />
      <div class="answers">
        <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="run()">
          {{ 'revision.rehearsal.run' | transloco }}
        </button>
      </div>
      @if (tried(); as view) {
        <p>
          {{
            'revision.rehearsal.tried'
              | transloco
                : {
                    meetings: view.meetings,
                    decisions: view.decisions,
                    elections: view.elections,
                    appointments: view.appointments,
                  }
          }}
        </p>
        <ul class="points narrow">
          @for (sentence of sentences(); track $index) {
            <li>{{ sentence }}</li>
          }
        </ul>
        @if (view.turned.length > 0) {
          <h3 class="h3">{{ 'revision.rehearsal.turned' | transloco }}</h3>
          <ul class="rows">
            @for (each of view.turned; track each.id) {
              <li>
                <a [routerLink]="['/moter', each.meetingId, 'referat']">{{
                  'revision.rehearsal.case'
                    | transloco: { number: each.caseNumber, date: words.date(each.on) }
                }}</a>
                <span>{{ 'revision.rehearsal.would.' + each.wouldBe | transloco: each }}</span>
              </li>
            }
          </ul>
        }
        @if (view.electionsTurned.length > 0) {
          <h3 class="h3">{{ 'revision.rehearsal.electionsTurned' | transloco }}</h3>
          <ul class="rows">
            @for (each of view.electionsTurned; track each.id) {
              <li>
                <span>{{
                  'revision.rehearsal.election.' + each.office
                    | transloco: { date: words.date(each.on) }
                }}</span>
                <span>{{ electionWords(each) }}</span>
              </li>
            }
          </ul>
        }
        <p class="quiet small">{{ 'revision.rehearsal.nothing' | transloco }}</p>
      }
    </section>
  `,
})
export class Rehearsal {
  private readonly api = inject(Api);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly changeId = input.required<string>();
  protected readonly act = attempt();
  protected readonly tried = signal<RehearsalView | null>(null);
  /** What would have been different, one sentence each; that all would have been the same is one too. */
  protected readonly sentences = computed(() => {
    const view = this.tried();
    if (!view) return [];
    const sums = SUMS.filter((sum) => view[sum] > 0).map((sum) =>
      this.texts.t(`revision.rehearsal.${sum}`, { count: view[sum] }),
    );
    const seats = view.missing.map(({ field, requirement, count }) =>
      this.texts.t(`revision.rehearsal.missing.${field ? 'field' : 'flexible'}`, {
        count,
        field: field ? wordsIn(field, this.texts.language()) : '',
        requirement: this.texts.t(`revision.requirement.${requirement}`),
      }),
    );
    const all = [...sums, ...seats];
    const turned = view.turned.length + view.electionsTurned.length;
    return all.length + turned > 0 ? all : [this.texts.t('revision.rehearsal.same')];
  });

  protected electionWords({ wouldBe, to, quorum }: TurnedElectionView): string {
    const date = to === null ? '' : this.words.lastDay(to);
    return this.texts.t(`revision.rehearsal.elected.${wouldBe}`, { date, ...quorum });
  }

  protected async run(): Promise<void> {
    const view = await this.act.answer(() =>
      this.api.get<RehearsalView>(`/rule-changes/${this.changeId()}/rehearsal`),
    );
    if (!view) return;
    this.tried.set(view);
    this.announcer.say(this.sentences().join(' '));
  }
}
