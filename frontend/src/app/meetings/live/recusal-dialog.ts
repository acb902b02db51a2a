import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, PresenceView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';

/** Asks before somebody is recorded as recused: who, in which case, and what follows from it (UP 3.4). */
@Component({
  selector: 'app-recusal-dialog',
  imports: [Clause, DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <dl class="facts">
      <dt>{{ 'meetings.recusal.who' | transloco }}</dt>
      <dd>{{ person().name }}</dd>
      <dt>{{ 'meetings.recusal.case' | transloco }}</dt>
      <dd>{{ item().caseNumber }} {{ item().title }}</dd>
      <dt>{{ 'meetings.recusal.left' | transloco }}</dt>
      <dd>{{ 'meetings.recusal.present' | transloco: { count: left() } }}</dd>
    </dl>
    <p class="block">
      {{ 'meetings.recusal.panel' | transloco }} <app-clause [id]="clause()" [inline]="true" />.
    </p>
    <p class="block">{{ 'meetings.recusal.means' | transloco }}</p>
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="recuse()">
        {{ 'meetings.recusal.record' | transloco }}
      </button>
      <button dsButton="secondary" type="button" (click)="closed.emit()">
        {{ 'common.action.cancel' | transloco }}
      </button>
    </div>
  `,
})
export class RecusalDialog {
  private readonly store = inject(LiveStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  readonly person = input.required<PresenceView>();
  /** The case at hand when the question was put; the meeting may move on meanwhile. */
  readonly item = input.required<LiveItemView>();
  readonly closed = output<void>();
  protected readonly act = attempt();
  protected readonly clause = computed(() => this.item().quorum.finding.clause);
  /** How many still count as present in the case. */
  protected readonly left = computed(() => {
    const { present, seats } = this.item().quorum;
    const counts = seats.some(
      ({ personId, state }) =>
        personId === this.person().personId && (state === 'present' || state === 'alternate'),
    );
    return counts ? present - 1 : present;
  });

  protected async recuse(): Promise<void> {
    const { personId, name } = this.person();
    const path = `/agenda-items/${this.item().id}/recusals`;
    if ((await this.act.answer(() => this.store.send(path, { personId }))) === null) return;
    this.announcer.say(this.texts.t('meetings.live.recused', { name }));
    this.closed.emit();
  }
}
