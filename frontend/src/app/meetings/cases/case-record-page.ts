import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRecordView, StatutesView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { ElectionLink } from '../../elections/election-link';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { AnswerCase } from './answer-case';
import { CaseAfter } from './case-after';
import { CaseWords } from './case-words';
import { PlaceCase } from './place-case';

type Form = 'place' | 'postponed' | 'declined' | 'withdraw';

const HEADINGS: Readonly<Record<Form, string>> = {
  place: 'cases.act.place',
  postponed: 'cases.act.postpone',
  declined: 'cases.act.decline',
  withdraw: 'cases.act.withdraw',
};

/** One case of the register: what was raised, what the executive committee said, where it has been. */
@Component({
  selector: 'app-case-record-page',
  imports: [
    AnswerCase,
    CaseAfter,
    Dialog,
    DsButton,
    ElectionLink,
    Finding,
    Icon,
    PageHead,
    PlaceCase,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-record-page.html',
})
export class CaseRecordPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly caseWords = inject(CaseWords);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  protected readonly form = signal<Form | null>(null);
  protected readonly record = loaded(() => {
    this.live.topic('cases')();
    return this.api.get<CaseRecordView>(`/cases/${this.id()}/record`);
  });
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  protected readonly row = computed(() => this.record.value()?.case ?? null);
  protected readonly heading = computed(() => {
    const row = this.row();
    return row ? this.caseWords.title(row) : this.texts.t('cases.one');
  });
  protected readonly kicker = computed(() => {
    const row = this.row();
    return row ? this.texts.t('meetings.caseNo', { number: row.caseNumber }) : '';
  });
  protected readonly standing = computed(() => {
    const row = this.row();
    if (!row) return '';
    const until = row.until ? this.words.dayMonth(row.until) : '';
    return this.texts.t(`cases.record.is.${row.status}`, { until });
  });
  protected readonly broken = computed(
    () => this.record.value()?.findings.filter(({ ok }) => !ok) ?? [],
  );
  protected readonly goal = computed(() => {
    const id = this.record.value()?.goal;
    return this.statutes.value()?.goals.find((goal) => goal.id === id)?.text ?? '';
  });
  protected readonly formHeading = computed(() => HEADINGS[this.form() ?? 'place']);

  protected may(act: string): boolean {
    return this.record.value()?.can.includes(act) ?? false;
  }

  protected done(record: CaseRecordView, said: string): void {
    this.record.take(record);
    this.form.set(null);
    this.announcer.say(this.texts.t(said));
  }

  protected async withdraw({ version, case: row }: CaseRecordView): Promise<void> {
    const path = `/cases/${row.caseId}/withdrawal`;
    const record = await this.act.answer(() => this.api.post<CaseRecordView>(path, { version }));
    if (record) this.done(record, 'cases.act.withdrawn');
  }
}
