import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { ProblemNotice } from '../ui/problem-notice';
import { osloClock, osloDay, osloInstant } from './oslo-time';

const FIELDS = {
  startsAt: 'meeting-start',
  endsAt: 'meeting-end',
  place: 'meeting-place',
  mode: 'meeting-mode',
  reason: 'meeting-reason',
};

/** Day, clock, place and form of a meeting: a new one, or the one given. */
@Component({
  selector: 'app-meeting-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-form.html',
})
export class MeetingForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly meeting = input<MeetingView | null>(null);
  /** The meeting is moved: why is asked, and where it was is kept. */
  readonly moving = input(false);
  readonly saved = output<MeetingView>();
  readonly cancelled = output<void>();
  protected readonly fields = FIELDS;
  protected readonly modes: readonly MeetingView['mode'][] = ['room', 'remote', 'both'];
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly clock = osloClock;
  protected readonly day = osloDay;

  protected async save(given: {
    date: string;
    start: string;
    end: string;
    place: string;
    mode: string;
    reason: string;
  }): Promise<void> {
    const startsAt = osloInstant(given.date, given.start);
    const endsAt = osloInstant(given.date, given.end);
    const place = given.place.trim();
    const wrong = [
      ...(given.date ? [] : ['date']),
      ...(given.start ? [] : ['start']),
      ...(given.end ? [] : ['end']),
      ...(startsAt && endsAt && endsAt <= startsAt ? ['endBeforeStart'] : []),
      ...(place ? [] : ['place']),
      ...(this.moving() && !given.reason.trim() ? ['reason'] : []),
    ];
    this.missing.set(wrong.map((name) => this.wrong(name)));
    if (wrong.length > 0) return;
    const body = { startsAt, endsAt, place, mode: given.mode };
    const answer = await this.act.answer(() => this.send(body, given.reason.trim()));
    if (answer) this.saved.emit(answer);
  }

  private send(body: object, reason: string): Promise<MeetingView> {
    const old = this.meeting();
    if (!old) return this.api.post<MeetingView>('/meetings', body);
    const versioned = { ...body, version: old.version };
    if (!this.moving()) return this.api.put<MeetingView>(`/meetings/${old.id}`, versioned);
    return this.api.post<MeetingView>(`/meetings/${old.id}/move`, { ...versioned, reason });
  }

  private wrong(name: string): FieldError {
    const id = name === 'endBeforeStart' ? 'end' : name;
    return { id: `meeting-${id}`, text: this.texts.t(`meetings.form.missing.${name}`) };
  }
}
