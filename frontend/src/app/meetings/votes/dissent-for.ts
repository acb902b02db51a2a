import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView, VoterView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { HalfWritten } from '../live/half-written';
import { LiveStore } from '../live/live-store';

/** For who records: a statement about a decision, in the name of somebody who did not vote for it. */
@Component({
  selector: 'app-dissent-for',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (open()) {
      <form novalidate (submit)="$event.preventDefault(); save()">
        <app-problem [problem]="act.problem()" [canReload]="false" />
        <ds-field>
          <label [for]="'dissent-who-' + decision().id">{{
            'meetings.dissent.who' | transloco
          }}</label>
          <select #who dsInput [id]="'dissent-who-' + decision().id" (change)="choose(who.value)">
            <option value=""></option>
            @for (person of others(); track person.personId) {
              <option [value]="person.personId" [selected]="person.personId === personId()">
                {{ person.name }}
              </option>
            }
          </select>
        </ds-field>
        <ds-field>
          <label [for]="'dissent-for-' + decision().id">{{
            'meetings.dissent.label' | transloco
          }}</label>
          <p class="small quiet" [id]="'dissent-for-help-' + decision().id">
            {{ 'meetings.dissent.helpFor' | transloco }}
          </p>
          <textarea
            dsInput
            rows="3"
            maxlength="1000"
            [id]="'dissent-for-' + decision().id"
            [attr.aria-describedby]="'dissent-for-help-' + decision().id"
            [value]="text()"
            (input)="half.keep(what(), $any($event.target).value)"
          ></textarea>
        </ds-field>
        @if (missing(); as what) {
          <p data-field="validation" role="alert">
            {{ 'meetings.dissent.missing.' + what | transloco }}
          </p>
        }
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'meetings.dissent.save' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="stop()">
            {{ 'common.action.cancel' | transloco }}
          </button>
          @if (standing()) {
            <button dsButton="tertiary" color="danger" type="button" (click)="remove()">
              {{ 'meetings.dissent.remove' | transloco }}
            </button>
          }
        </div>
      </form>
    } @else if (others().length > 0) {
      <div class="answers">
        <button dsButton="tertiary" type="button" (click)="begun.set(true)">
          {{ 'meetings.dissent.writeFor' | transloco }}
        </button>
      </div>
    }
  `,
})
export class DissentFor {
  private readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly me = inject(SessionStore).personId;
  readonly decision = input.required<DecisionView>();
  readonly people = input.required<readonly VoterView[]>();
  protected readonly act = attempt();
  protected readonly half = inject(HalfWritten);
  protected readonly begun = signal(false);
  protected readonly what = computed(() => `dissentFor/${this.decision().id}`);
  protected readonly open = computed(() => this.begun() || this.half.of(this.what()) !== null);
  protected readonly personId = signal('');
  protected readonly text = computed(
    () => this.half.of(this.what()) ?? this.standing()?.text ?? '',
  );
  protected readonly missing = signal<'who' | 'text' | null>(null);
  /** One's own statement has a form of its own. */
  protected readonly others = computed(() =>
    this.people().filter(({ personId }) => personId !== this.me()),
  );
  protected readonly standing = computed(
    () => this.decision().dissents.find(({ personId }) => personId === this.personId()) ?? null,
  );

  constructor() {
    effect(() => void this.half.restore(this.what()));
  }

  /** What somebody has said already is what is changed; what was typed for nobody yet stays. */
  protected choose(personId: string): void {
    const begun = this.half.of(this.what());
    if (begun === '' || begun === this.standing()?.text) this.half.drop(this.what());
    this.begun.set(true);
    this.personId.set(personId);
    this.missing.set(null);
  }

  protected async save(): Promise<void> {
    const text = this.text().trim();
    this.missing.set(this.personId() === '' ? 'who' : text === '' ? 'text' : null);
    if (this.missing() !== null) return;
    if (!(await this.act.run(() => this.store.put(this.path(), { text })))) return;
    const name = this.others().find(({ personId }) => personId === this.personId())?.name ?? '';
    this.announcer.say(this.texts.t('meetings.dissent.savedFor', { name }));
    this.stop();
  }

  protected async remove(): Promise<void> {
    if (await this.act.run(() => this.store.remove(this.path()))) this.stop();
  }

  private path(): string {
    return `/decisions/${this.decision().id}/dissents/${this.personId()}`;
  }

  protected stop(): void {
    this.begun.set(false);
    this.personId.set('');
    this.half.drop(this.what());
  }
}
