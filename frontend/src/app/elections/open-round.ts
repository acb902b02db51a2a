import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeldView, NextRoundView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Finding } from '../ui/finding';
import { ProblemNotice } from '../ui/problem-notice';

/** A secret ballot without tellers: the server holds the keys. */
const SIMPLE = 'simple';

/** Whoever holds the election opens the next round: how it is counted, and by which two. */
@Component({
  selector: 'app-open-round',
  imports: [DsButton, DsField, DsInput, Finding, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = next();
    <form class="form narrow" novalidate (submit)="$event.preventDefault(); send()">
      <h3 class="h3">{{ 'elections.held.open' | transloco: { number: it.number } }}</h3>
      <p>{{ 'elections.held.openHelp' | transloco }}</p>
      <ul>
        @for (candidate of it.candidates; track candidate.personId) {
          <li>{{ candidate.name }}</li>
        }
      </ul>
      @for (finding of it.findings; track $index) {
        <app-finding [finding]="finding" />
      }
      <app-problem [problem]="act.problem()" (reload)="reload.emit()" />
      <ds-field>
        <label for="round-method">{{ 'elections.held.how' | transloco }}</label>
        <select #how dsInput id="round-method" (change)="chosen.set(how.value)">
          @for (each of ways(); track each) {
            <option [value]="each" [selected]="each === way()">
              {{ 'elections.held.way.' + each | transloco }}
            </option>
          }
        </select>
      </ds-field>
      @switch (way()) {
        @case ('envelope') {
          <p>{{ 'elections.held.envelope.help' | transloco }}</p>
        }
        @case ('simple') {
          <p>{{ 'elections.held.envelope.simpleHelp' | transloco }}</p>
          <p class="notice">{{ 'elections.held.envelope.simpleWarning' | transloco }}</p>
        }
      }
      @if (counted()) {
        @for (place of [0, 1]; track place) {
          <ds-field>
            <label [attr.for]="'teller-' + place">{{
              'elections.held.chooseTeller' | transloco: { number: place + 1 }
            }}</label>
            <select #who dsInput [id]="'teller-' + place" (change)="choose(place, who.value)">
              <option value="">{{ 'elections.held.choose' | transloco }}</option>
              @for (each of it.tellers; track each.personId) {
                @if (tellers()[1 - place] !== each.personId) {
                  <option [value]="each.personId" [selected]="tellers()[place] === each.personId">
                    {{ each.name }}
                  </option>
                }
              }
            </select>
          </ds-field>
        }
        @if (missing()) {
          <p role="alert">{{ 'elections.held.needTellers' | transloco }}</p>
        }
      }
      @if (warned()) {
        <ds-field>
          <label for="round-why">{{ 'elections.prepare.field.reason' | transloco }}</label>
          <textarea
            dsInput
            id="round-why"
            rows="2"
            maxlength="1000"
            [value]="reason()"
            (input)="reason.set($any($event.target).value)"
          ></textarea>
        </ds-field>
      }
      <div class="answers">
        <button dsButton type="submit" [busy]="act.busy()">
          {{
            (method() === 'envelope' ? 'elections.held.envelope.send' : 'elections.held.openSend')
              | transloco
          }}
        </button>
      </div>
    </form>
  `,
})
export class OpenRound {
  private readonly api = inject(Api);
  readonly electionId = input.required<string>();
  readonly next = input.required<NextRoundView>();
  readonly opened = output<HeldView>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly chosen = signal('');
  protected readonly tellers = signal<[string, string]>(['', '']);
  protected readonly reason = signal('');
  protected readonly missing = signal(false);
  /** The methods, the secret one with and without tellers. */
  protected readonly ways = computed(() =>
    this.next().methods.flatMap((each) => (each === 'envelope' ? [each, SIMPLE] : [each])),
  );
  protected readonly way = computed(
    () => this.ways().find((each) => each === this.chosen()) ?? this.ways()[0] ?? 'hands',
  );
  protected readonly method = computed(() => (this.way() === SIMPLE ? 'envelope' : this.way()));
  /** Two tellers are named. */
  protected readonly counted = computed(() => !['acclamation', SIMPLE].includes(this.way()));
  protected readonly warned = computed(() =>
    this.next().findings.some(({ acts, ok }) => acts === 'warns' && !ok),
  );

  protected choose(place: number, personId: string): void {
    this.tellers.update(([one, two]) => (place === 0 ? [personId, two] : [one, personId]));
    this.missing.set(false);
  }

  protected async send(): Promise<void> {
    const method = this.method();
    const tellers: string[] = this.counted() ? this.tellers() : [];
    this.missing.set(tellers.includes(''));
    if (this.missing()) return;
    const reason = this.reason().trim();
    const body = {
      ...{ number: this.next().number, method, tellers },
      ...(this.way() === SIMPLE ? { simple: true } : {}),
      ...(reason ? { reason } : {}),
    };
    const path = `/elections/${this.electionId()}/rounds`;
    const view = await this.act.answer(() => this.api.post<HeldView>(path, body));
    if (view) this.opened.emit(view);
  }
}
