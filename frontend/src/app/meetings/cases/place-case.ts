import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRecordView, LaterMeetingView, StatutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = {
  meetingId: 'place-meeting',
  title: 'place-title',
  type: 'place-type',
  minutes: 'place-minutes',
  goal: 'place-goal',
};
const TYPES = ['discussion', 'advice', 'decision', 'information', 'election'] as const;
const LONGEST_MINUTES = 480;

interface Given {
  meetingId: string;
  title: string;
  type: string;
  minutes: string;
  goal: string;
}

/** Puts a case on a meeting: which one, what it is called there, its type, time and goal (UP 2.1). */
@Component({
  selector: 'app-place-case',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './place-case.html',
})
export class PlaceCase {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly record = input.required<CaseRecordView>();
  readonly done = output<CaseRecordView>();
  readonly cancelled = output();
  protected readonly fields = FIELDS;
  protected readonly types = TYPES;
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));

  protected name({ number, year, startsAt }: LaterMeetingView): string {
    const date = this.words.date(startsAt);
    return this.texts.t('cases.act.meeting', { number, year: String(year), date });
  }

  protected async put(given: Given): Promise<void> {
    const title = given.title.trim();
    const minutes = Number(given.minutes);
    const whole = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES;
    const wrong = [...(title ? [] : ['title']), ...(whole ? [] : ['minutes'])];
    this.missing.set(
      wrong.map((part) => ({
        id: `place-${part}`,
        text: this.texts.t(`cases.act.missing.${part}`),
      })),
    );
    if (wrong.length > 0) return;
    const { version, case: row } = this.record();
    const { meetingId, type, goal } = given;
    const body = { meetingId, title, type, minutes, goal: goal || null, version };
    const path = `/cases/${row.caseId}/placement`;
    const answer = await this.act.answer(() => this.api.post<CaseRecordView>(path, body));
    if (answer) this.done.emit(answer);
  }
}
