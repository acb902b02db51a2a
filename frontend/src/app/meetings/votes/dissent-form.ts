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
import type { DecisionView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { HalfWritten } from '../live/half-written';
import { LiveStore } from '../live/live-store';

/** One’s own short statement about a decision one did not vote for, until the meeting is closed. */
@Component({
  selector: 'app-dissent-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    @if (open()) {
      <form novalidate (submit)="$event.preventDefault(); save()">
        <ds-field>
          <label [for]="'dissent-' + decision().id">{{
            'meetings.dissent.label' | transloco
          }}</label>
          <p class="small quiet" [id]="'dissent-help-' + decision().id">
            {{ 'meetings.dissent.help' | transloco }}
          </p>
          <textarea
            dsInput
            rows="3"
            maxlength="1000"
            [id]="'dissent-' + decision().id"
            [attr.aria-describedby]="'dissent-help-' + decision().id"
            [value]="text()"
            (input)="half.keep(what(), $any($event.target).value)"
          ></textarea>
        </ds-field>
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'meetings.dissent.save' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="stop()">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      </form>
    } @else {
      <div class="answers">
        <button dsButton="tertiary" type="button" (click)="begin()">
          {{ (mine() ? 'meetings.dissent.change' : 'meetings.dissent.write') | transloco }}
        </button>
        @if (mine()) {
          <button dsButton="tertiary" color="danger" type="button" (click)="remove()">
            {{ 'meetings.dissent.remove' | transloco }}
          </button>
        }
      </div>
    }
  `,
})
export class DissentForm {
  private readonly store = inject(LiveStore);
  private readonly me = inject(SessionStore).personId;
  readonly decision = input.required<DecisionView>();
  protected readonly act = attempt();
  protected readonly half = inject(HalfWritten);
  private readonly begun = signal(false);
  protected readonly what = computed(() => `dissent/${this.decision().id}`);
  protected readonly open = computed(() => this.begun() || this.half.of(this.what()) !== null);
  protected readonly text = computed(() => this.half.of(this.what()) ?? this.mine()?.text ?? '');
  protected readonly mine = computed(
    () => this.decision().dissents.find(({ personId }) => personId === this.me()) ?? null,
  );
  private readonly path = computed(
    () => `/decisions/${this.decision().id}/dissents/${this.me() ?? ''}`,
  );

  constructor() {
    effect(() => void this.half.restore(this.what()));
  }

  protected begin(): void {
    this.begun.set(true);
  }

  protected stop(): void {
    this.begun.set(false);
    this.half.drop(this.what());
  }

  protected async save(): Promise<void> {
    const text = this.text().trim();
    const what = this.what();
    if (text === '') return;
    if (!(await this.act.run(() => this.store.put(this.path(), { text })))) return;
    this.begun.set(false);
    this.half.sent(what, text);
  }

  protected async remove(): Promise<void> {
    await this.act.run(() => this.store.remove(this.path()));
  }
}
