import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
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
            (input)="text.set($any($event.target).value)"
          ></textarea>
        </ds-field>
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'meetings.dissent.save' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="open.set(false)">
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
  protected readonly open = signal(false);
  protected readonly text = signal('');
  protected readonly mine = computed(
    () => this.decision().dissents.find(({ personId }) => personId === this.me()) ?? null,
  );
  private readonly path = computed(
    () => `/decisions/${this.decision().id}/dissents/${this.me() ?? ''}`,
  );

  protected begin(): void {
    this.text.set(this.mine()?.text ?? '');
    this.open.set(true);
  }

  protected async save(): Promise<void> {
    const text = this.text().trim();
    if (text === '') return;
    if (await this.act.run(() => this.store.put(this.path(), { text }))) this.open.set(false);
  }

  protected async remove(): Promise<void> {
    await this.act.run(() => this.store.remove(this.path()));
  }
}
