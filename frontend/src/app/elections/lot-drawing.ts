import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeldView, LotView, RoundPersonView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** Lots after a tie: two witnesses are named, and each says a word on their own device. */
@Component({
  selector: 'app-lot-drawing',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 class="h3">{{ 'elections.held.lot.title' | transloco }}</h3>
    <p class="narrow">{{ 'elections.held.lot.help' | transloco }}</p>
    <app-problem [problem]="act.problem()" (reload)="reload.emit()" />
    @if (lot(); as lot) {
      <p class="narrow">{{ 'elections.held.lot.commitment' | transloco }}:</p>
      <p class="narrow digits">
        <code>{{ lot.commitment }}</code>
      </p>
      <ul class="points narrow">
        @for (witness of lot.witnesses; track witness.personId) {
          <li>
            {{ witness.name }}:
            {{
              (witness.entered ? 'elections.held.lot.said' : 'elections.held.lot.waits') | transloco
            }}
          </li>
        }
      </ul>
    }
    @if (may().includes('word')) {
      <form class="form narrow" novalidate (submit)="$event.preventDefault(); say()">
        <ds-field>
          <label for="lot-word">{{ 'elections.held.lot.yourWord' | transloco }}</label>
          <input
            dsInput
            id="lot-word"
            maxlength="60"
            autocomplete="off"
            [value]="word()"
            [invalid]="missing()"
            (input)="word.set($any($event.target).value); missing.set(false)"
          />
          @if (missing()) {
            <p data-field="validation">{{ 'elections.held.lot.wordNeed' | transloco }}</p>
          }
        </ds-field>
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'elections.held.lot.send' | transloco }}
          </button>
        </div>
      </form>
    }
    @if (may().includes('lot')) {
      <form class="form narrow" novalidate (submit)="$event.preventDefault(); start()">
        @for (place of [0, 1]; track place) {
          <ds-field>
            <label [attr.for]="'witness-' + place">{{
              'elections.held.lot.witness' | transloco: { number: place + 1 }
            }}</label>
            <select #who dsInput [id]="'witness-' + place" (change)="choose(place, who.value)">
              <option value="">{{ 'elections.held.choose' | transloco }}</option>
              @for (each of people(); track each.personId) {
                @if (chosen()[1 - place] !== each.personId) {
                  <option [value]="each.personId" [selected]="chosen()[place] === each.personId">
                    {{ each.name }}
                  </option>
                }
              }
            </select>
          </ds-field>
        }
        @if (unchosen()) {
          <p role="alert">{{ 'elections.held.lot.need' | transloco }}</p>
        }
        <div class="answers">
          <button [dsButton]="lot() ? 'secondary' : 'primary'" type="submit" [busy]="act.busy()">
            {{ (lot() ? 'elections.held.lot.again' : 'elections.held.lot.start') | transloco }}
          </button>
        </div>
      </form>
    }
  `,
})
export class LotDrawing {
  private readonly api = inject(Api);
  readonly electionId = input.required<string>();
  readonly roundId = input.required<string>();
  readonly lot = input.required<LotView | null>();
  /** Who may be a witness. */
  readonly people = input.required<RoundPersonView[]>();
  readonly may = input.required<string[]>();
  readonly changed = output<HeldView>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly word = signal('');
  protected readonly missing = signal(false);
  protected readonly chosen = signal<[string, string]>(['', '']);
  protected readonly unchosen = signal(false);

  protected choose(place: number, personId: string): void {
    this.chosen.update(([one, two]) => (place === 0 ? [personId, two] : [one, personId]));
    this.unchosen.set(false);
  }

  protected async start(): Promise<void> {
    const witnesses = this.chosen();
    this.unchosen.set(witnesses.includes(''));
    if (!this.unchosen()) await this.send('lot', { witnesses });
  }

  protected async say(): Promise<void> {
    const word = this.word().trim();
    this.missing.set(word === '');
    if (word !== '' && (await this.send('lot/word', { word }))) this.word.set('');
  }

  private async send(what: string, body: object): Promise<boolean> {
    const path = `/elections/${this.electionId()}/rounds/${this.roundId()}/${what}`;
    const view = await this.act.answer(() => this.api.post<HeldView>(path, body));
    if (view) this.changed.emit(view);
    return view !== null && view !== undefined;
  }
}
