import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionRecordView, StatutesView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { decisionStanding } from './decision-standing';

/** One decision: its words, its sums and clauses as they were that day, and what has replaced it. */
@Component({
  selector: 'app-decision-page',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    Finding,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision-page.html',
})
export class DecisionPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly marking = signal(false);
  protected readonly act = attempt();
  protected readonly fields = { addressee: 'mark-addressee', supersededBy: 'mark-superseded' };
  protected readonly record = loaded(() => {
    this.live.topic('decisions')();
    return this.api.get<DecisionRecordView>(`/decisions/${this.id()}`);
  });
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  protected readonly decision = computed(() => this.record.value()?.decision ?? null);
  protected readonly kicker = computed(() => {
    const decision = this.decision();
    if (!decision) return '';
    const date = this.words.date(decision.on);
    return this.texts.t('after.decisions.of', { number: decision.caseNumber, date });
  });
  protected readonly standing = computed(() => {
    const decision = this.decision();
    if (!decision) return '';
    // What replaced it is told beside it: here stands how it was judged.
    return decisionStanding({ ...decision, superseded: false }).text;
  });
  protected readonly goal = computed(() => {
    const id = this.decision()?.goal;
    return this.statutes.value()?.goals.find((goal) => goal.id === id)?.text ?? '';
  });

  protected async mark(
    { decision, version }: DecisionRecordView,
    addressee: string,
    supersededBy: string,
  ): Promise<void> {
    const note = { addressee: addressee || null, supersededBy: supersededBy || null, version };
    const record = await this.act.answer(() =>
      this.api.put<DecisionRecordView>(`/decisions/${decision.id}/mark`, note),
    );
    if (!record) return;
    this.record.take(record);
    this.marking.set(false);
    this.announcer.say(this.texts.t('after.decisions.marked'));
  }
}
