import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';

/** Check answers before the meeting is closed: cases, decisions, and what is left undone. */
@Component({
  selector: 'app-close-meeting',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <dl class="facts">
      <dt>{{ 'meetings.close.cases' | transloco }}</dt>
      <dd>
        {{ 'meetings.close.treated' | transloco: { done: treated(), all: store.items().length } }}
      </dd>
      <dt>{{ 'meetings.close.decisions' | transloco }}</dt>
      <dd>{{ decisions() }}</dd>
      @if (untreated().length > 0) {
        <dt>{{ 'meetings.close.left' | transloco }}</dt>
        <dd>
          @for (item of untreated(); track item.id) {
            <p>{{ item.caseNumber }} {{ item.title }}</p>
          }
        </dd>
      }
      @if (open() > 0) {
        <dt>{{ 'meetings.close.proposals' | transloco }}</dt>
        <dd>{{ 'meetings.close.undecided' | transloco: { count: open() } }}</dd>
      }
    </dl>
    <p class="block">{{ 'meetings.close.after' | transloco }}</p>
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="close()">
        {{ 'meetings.live.close' | transloco }}
      </button>
      <button dsButton="secondary" type="button" (click)="done.emit(false)">
        {{ 'common.action.cancel' | transloco }}
      </button>
    </div>
  `,
})
export class CloseMeeting {
  protected readonly store = inject(LiveStore);
  /** True when the meeting was closed. */
  readonly done = output<boolean>();
  protected readonly act = attempt();
  protected readonly untreated = computed(() =>
    this.store.items().filter(({ state }) => state === 'pending'),
  );
  protected readonly treated = computed(() => this.store.items().length - this.untreated().length);
  protected readonly decisions = computed(() =>
    this.store.items().reduce((sum, { decisions }) => sum + decisions.length, 0),
  );
  protected readonly open = computed(() =>
    this.store
      .items()
      .reduce((sum, { proposals }) => sum + proposals.filter(({ decided }) => !decided).length, 0),
  );

  protected async close(): Promise<void> {
    const version = this.store.view()?.version ?? 0;
    const closed = await this.act.answer(() =>
      this.store.send(this.store.path('close'), { version }),
    );
    if (closed) this.done.emit(true);
  }
}
