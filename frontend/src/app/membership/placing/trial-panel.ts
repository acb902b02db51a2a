import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';
import { BoardTrial, Tried } from './board-trial';
import { PersonDrag } from './person-drag';
import { TrialDraft } from './trial-draft';
import { TrialPeople } from './trial-people';
import { TrialSeats } from './trial-seats';
import { TrialWords } from './trial-words';

/** «Prøv noen på brettet»: drag somebody to a place, or choose both from lists. Ends in a draft, never in a write. */
@Component({
  selector: 'app-trial-panel',
  imports: [DsButton, ProblemNotice, TranslocoPipe, TrialDraft, TrialPeople, TrialSeats],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'cancel()' },
  template: `
    <section class="trial" aria-labelledby="trial-title">
      <h2 class="h3" id="trial-title">{{ 'membership.trial.title' | transloco }}</h2>
      @if (trial.draft(); as place) {
        <app-trial-draft [place]="place" [view]="view()" (undone)="cancel()" />
      } @else if (trial.who() && !trial.dragging()) {
        <p>
          <b>{{ trial.who()?.name }}</b>
          <button class="linkbtn" type="button" (click)="cancel()">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </p>
        <app-problem [problem]="trial.problem()" [canReload]="false" />
        @if (trial.places().length > 0) {
          <app-trial-seats [fields]="view().fields" />
        }
      } @else {
        <p class="quiet">{{ 'membership.trial.lead' | transloco }}</p>
        @if (open()) {
          <app-trial-people (chosen)="begin($event)" />
        } @else {
          <button dsButton="secondary" type="button" (click)="open.set(true)">
            {{ 'membership.trial.open' | transloco }}
          </button>
        }
      }
    </section>
  `,
})
export class TrialPanel {
  private readonly texts = inject(Texts);
  private readonly words = inject(TrialWords);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly people = viewChild(TrialPeople);
  protected readonly trial = inject(BoardTrial);
  protected readonly open = signal(false);
  readonly view = input.required<BoardView>();

  constructor() {
    const drag = new PersonDrag(inject(DOCUMENT), {
      lift: (person) => this.lift(person),
      move: (place) => this.trial.hover(place),
      drop: (place) => void this.drop(place),
      cancel: () => this.cancel(),
    });
    inject(DestroyRef).onDestroy(() => drag.close());
  }

  protected begin(who: Tried): void {
    this.announcer.say(this.texts.t('membership.trial.begun', { name: who.name }));
    void this.trial.begin(who);
  }

  /** Nothing was written, so there is nothing to ask about. */
  protected cancel(): void {
    if (!this.trial.who()) return;
    this.trial.end();
    this.open.set(false);
    this.announcer.say(this.texts.t('membership.trial.cancelled'));
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('button, input')?.focus());
  }

  private lift(person: string): boolean {
    const alternate = this.view().alternates.find(({ personId }) => personId === person);
    const onBoard = alternate && {
      name: alternate.name,
      ask: { personId: person },
      source: null,
      campaignId: null,
    };
    const who = this.people()?.row(person) ?? onBoard;
    if (!who) return false;
    this.begin(who);
    this.trial.dragging.set(true);
    return true;
  }

  private async drop(key: string | null): Promise<void> {
    const place = key === null ? null : await this.trial.choose(key);
    this.trial.dragging.set(false);
    if (place?.allowed) return;
    this.trial.end();
    if (place) this.toasts.show(this.words.consequence(place));
  }
}
