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
import { GroundFields, unsaid } from '../files/ground-fields';

const FIELDS = {
  meetingId: 'place-meeting',
  title: 'place-title',
  type: 'place-type',
  minutes: 'place-minutes',
  goal: 'place-goal',
  ground: 'place-ground',
  reason: 'place-reason',
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
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    GroundFields,
    ProblemNotice,
    RouterLink,
    TranslocoPipe,
  ],
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
  protected readonly closing = signal(false);
  protected readonly law = signal('');
  protected readonly why = signal('');
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
    const lawless = this.closing() ? unsaid(this.law(), this.why()) : [];
    const error = (part: string, key: string) => ({ id: `place-${part}`, text: this.texts.t(key) });
    this.missing.set([
      ...wrong.map((part) => error(part, `cases.act.missing.${part}`)),
      ...lawless.map((part) => error(part, `files.closing.missing.${part}`)),
    ]);
    if (this.missing().length > 0) return;
    const { version, case: row } = this.record();
    const { meetingId, type, goal } = given;
    const closed = this.closing()
      ? { closed: true, ground: this.law(), reason: this.why().trim() }
      : {};
    const body = { meetingId, title, type, minutes, goal: goal || null, ...closed, version };
    const path = `/cases/${row.caseId}/placement`;
    const answer = await this.act.answer(() => this.api.post<CaseRecordView>(path, body));
    if (answer) this.done.emit(answer);
  }
}
