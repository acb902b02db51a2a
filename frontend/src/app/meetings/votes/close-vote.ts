import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, OpenVoteView, VoteRollView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from '../live/live-store';

/** Asks once more before a vote is closed: who is missing, and what a tie would mean. */
@Component({
  selector: 'app-close-vote',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <p class="block">
      {{ 'meetings.open.progress' | transloco: { answered: vote().answered, asked: vote().asked } }}
      {{ 'meetings.open.closeMeans' | transloco }}
    </p>
    @if (item().votes.splitAdvice) {
      <p class="block">{{ 'meetings.vote.split' | transloco }}</p>
    } @else if (roll().chairMissing) {
      <p class="block">{{ 'meetings.open.chairMissing' | transloco }}</p>
    }
    @if (item().votes.late) {
      <ds-field>
        <label for="close-objections">{{ 'meetings.vote.objections' | transloco }}</label>
        <input
          dsInput
          id="close-objections"
          type="number"
          inputmode="numeric"
          min="0"
          [value]="objections()"
          (input)="objections.set(+$any($event.target).value || 0)"
        />
      </ds-field>
    }
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="close()">
        {{ 'meetings.open.closeNow' | transloco }}
      </button>
      <button dsButton="secondary" type="button" (click)="done.emit()">
        {{ 'meetings.open.keepOpen' | transloco }}
      </button>
    </div>
  `,
})
export class CloseVote {
  private readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  readonly vote = input.required<OpenVoteView>();
  readonly roll = input.required<VoteRollView>();
  readonly done = output<void>();
  protected readonly act = attempt();
  protected readonly objections = signal(0);

  protected async close(): Promise<void> {
    const { id, version } = this.vote();
    const body = { version, objections: this.objections() };
    if (await this.act.run(() => this.store.send(`/votes/${id}/close`, body))) this.done.emit();
  }
}
