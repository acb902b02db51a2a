import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, ProposalView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from '../live/live-store';

/** Below quorum: keep what a proposal says as input without a decision. */
@Component({
  selector: 'app-input-form',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <p class="small quiet">{{ 'meetings.input.help' | transloco }}</p>
    <div class="answers">
      <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="record()">
        {{ 'meetings.input.record' | transloco }}
      </button>
    </div>
  `,
})
export class InputForm {
  private readonly store = inject(LiveStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  readonly item = input.required<LiveItemView>();
  readonly proposal = input.required<ProposalView>();
  protected readonly act = attempt();

  protected async record(): Promise<void> {
    const { id, text } = this.proposal();
    const path = `/agenda-items/${this.item().id}/inputs`;
    const answer = await this.act.answer(() => this.store.send(path, { proposalId: id, text }));
    if (answer) this.announcer.say(this.texts.t('meetings.input.recorded'));
  }
}
