import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenVoteView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from '../live/live-store';

/** Ends a vote without a result: the answers are deleted, the reason is kept. */
@Component({
  selector: 'app-abort-vote',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="$event.preventDefault(); abort()">
      <app-problem [problem]="act.problem()" [canReload]="false" />
      <p class="block">{{ 'meetings.open.abortMeans' | transloco }}</p>
      <ds-field>
        <label for="abort-reason">{{ 'meetings.open.why' | transloco }}</label>
        <input
          dsInput
          id="abort-reason"
          maxlength="500"
          [value]="reason()"
          [invalid]="empty()"
          (input)="reason.set($any($event.target).value); empty.set(false)"
        />
        @if (empty()) {
          <p data-field="validation">{{ 'meetings.open.whyMissing' | transloco }}</p>
        }
      </ds-field>
      <div class="answers">
        <button dsButton color="danger" type="submit" [busy]="act.busy()">
          {{ 'meetings.open.abortNow' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="done.emit()">
          {{ 'meetings.open.keepOpen' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class AbortVote {
  private readonly store = inject(LiveStore);
  readonly vote = input.required<OpenVoteView>();
  readonly done = output<void>();
  protected readonly act = attempt();
  protected readonly reason = signal('');
  protected readonly empty = signal(false);

  protected async abort(): Promise<void> {
    const reason = this.reason().trim();
    this.empty.set(reason === '');
    if (reason === '') return;
    const { id, version } = this.vote();
    const path = `/votes/${id}/abort`;
    if (await this.act.run(() => this.store.send(path, { version, reason }))) this.done.emit();
  }
}
