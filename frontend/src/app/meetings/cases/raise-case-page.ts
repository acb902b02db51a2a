import {
  ChangeDetectionStrategy,
  Component,
  OnInit,
  computed,
  inject,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseDeadlineView, CaseRecordView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';
import { KeptCase, TypedCase } from './kept-case';

const FIELDS = { about: 'case-about', why: 'case-why', ask: 'case-ask' } as const;
const NOTHING: TypedCase = { about: '', why: '', ask: '' };

/** Raises a case in three fields; what is typed stays in the browser until it is sent. */
@Component({
  selector: 'app-raise-case-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    Icon,
    PageHead,
    ProblemNotice,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './raise-case-page.html',
})
export class RaiseCasePage implements OnInit {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptCase);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly fields = FIELDS;
  protected readonly act = attempt();
  protected readonly typed = signal<TypedCase>(NOTHING);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly deadline = loaded(() => this.api.get<CaseDeadlineView>('/case-deadline'));
  /** Whether it comes in time for the next meeting, and what happens if not. */
  protected readonly timing = computed(() => {
    const view = this.deadline.value();
    if (!view) return '';
    if (!view.meeting || !view.lastDay) return this.texts.t('cases.raise.noMeeting');
    const date = this.words.dayMonth(view.meeting.startsAt);
    const lastDay = this.words.dayMonth(view.lastDay);
    const told = this.texts.t(view.finding ? 'cases.raise.late' : 'cases.raise.inTime', {
      date,
      lastDay,
    });
    if (!view.finding || !view.following) return told;
    const next = this.words.dayMonth(view.following.startsAt);
    return `${told} ${this.texts.t('cases.raise.following', { date: next })}`;
  });

  async ngOnInit(): Promise<void> {
    const kept = await this.kept.read();
    if (kept && this.typed() === NOTHING) this.typed.set(kept);
  }

  protected type(part: keyof TypedCase, text: string): void {
    this.typed.update((typed) => ({ ...typed, [part]: text }));
    void this.kept.keep(this.typed());
  }

  protected async send(): Promise<void> {
    const typed = this.typed();
    const empty = (['about', 'why', 'ask'] as const).filter((part) => typed[part].trim() === '');
    this.missing.set(
      empty.map((part) => ({
        id: FIELDS[part],
        text: this.texts.t(`cases.raise.missing.${part}`),
      })),
    );
    if (empty.length > 0) return;
    const record = await this.act.answer(() => this.api.post<CaseRecordView>('/cases', typed));
    if (!record) return;
    await this.kept.drop();
    const { caseId, caseNumber } = record.case;
    await this.router.navigate(['/saker', caseId], { replaceUrl: true });
    this.toasts.show(this.texts.t('cases.record.sent', { number: caseNumber }));
  }
}
