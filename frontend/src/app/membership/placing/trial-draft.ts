import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardPlaceView, BoardView } from '../../api/schema';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { Finding } from '../../ui/finding';
import { AppointmentAfter } from '../appointment-after';
import type { AppointmentDraft } from './appointment-draft';
import { BoardTrial } from './board-trial';
import { TrialWords } from './trial-words';

/** The draft: who would sit where, the composition before and after, and the way to the appointment itself. */
@Component({
  selector: 'app-trial-draft',
  imports: [AppointmentAfter, Clause, DsButton, Finding, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 class="h3" tabindex="-1" #heading>
      {{
        'membership.trial.draft'
          | transloco: { name: name(), place: words.place(place(), view().fields) }
      }}
    </h3>
    <p class="quiet">{{ 'membership.trial.draftNote' | transloco }}</p>
    <h3 class="h3">{{ 'membership.trial.before' | transloco }}</h3>
    <p>{{ 'membership.after.totals' | transloco: view().counters }} <app-clause id="3.4" /></p>
    @if (place().after; as after) {
      <app-appointment-after
        [after]="after"
        [gaps]="place().kind === 'representative'"
        [fields]="view().fields"
      />
    }
    @for (finding of place().findings; track $index) {
      <app-finding [finding]="finding" />
    }
    @if (place().otherField) {
      <p>{{ 'membership.trial.otherField' | transloco }}</p>
    }
    <div class="answers">
      <button dsButton type="button" (click)="goOn()">
        {{ 'membership.trial.' + (campaign() ? 'toCampaign' : 'toAppointment') | transloco }}
      </button>
      <button dsButton="secondary" type="button" (click)="undone.emit()">
        {{ 'membership.trial.undo' | transloco }}
      </button>
    </div>
  `,
})
export class TrialDraft {
  private readonly trial = inject(BoardTrial);
  private readonly router = inject(Router);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly words = inject(TrialWords);
  readonly place = input.required<BoardPlaceView>();
  readonly view = input.required<BoardView>();
  readonly undone = output();
  protected readonly name = computed(() => this.trial.who()?.name ?? '');
  protected readonly campaign = computed(() => this.trial.who()?.campaignId ?? null);

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  /** What is known is handed over in memory: who rests on what never stands in an address. */
  protected goOn(): void {
    const who = this.trial.who();
    if (!who) return;
    const { campaignId, ask, source } = who;
    if (campaignId !== null) return void this.router.navigate(['/rekruttering', campaignId]);
    const { seatId, fieldId, basis, track } = this.place();
    const personId = ask.personId ?? '';
    const draft: AppointmentDraft = { personId, seatId, fieldId, basis, track, source };
    void this.router.navigate(['/panelet/oppnevn'], { state: { draft } });
  }
}
