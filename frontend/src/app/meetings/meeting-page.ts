import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { Dialog } from '../ui/dialog';
import { ElectionLink } from '../elections/election-link';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { CancelMeeting } from './cancel-meeting';
import { MeetingForm } from './meeting-form';
import { MeetingAccess } from './place/meeting-access';
import { OwnAnswer } from './notice/own-answer';
import { nextStep, phasesOf } from './phases';

/** One meeting: its phases, the next step for the person who looks, and the agenda. */
@Component({
  selector: 'app-meeting-page',
  imports: [
    CancelMeeting,
    Dialog,
    DsButton,
    ElectionLink,
    Empty,
    Finding,
    Icon,
    MeetingAccess,
    MeetingForm,
    OwnAnswer,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-page.html',
})
export class MeetingPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly editing = signal(false);
  protected readonly cancelling = signal(false);
  protected readonly meeting = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MeetingView>(`/meetings/${this.id()}`);
  });
  protected readonly phases = computed(() => {
    const meeting = this.meeting.value();
    return meeting ? phasesOf(meeting) : [];
  });
  protected readonly next = computed(() => {
    const meeting = this.meeting.value();
    return meeting ? nextStep(meeting) : null;
  });
  protected readonly failing = computed(() =>
    (this.meeting.value()?.findings ?? []).filter(({ ok }) => !ok),
  );
  protected readonly lead = computed(() => {
    const meeting = this.meeting.value();
    if (!meeting) return '';
    const { startsAt, endsAt, place, mode } = meeting;
    const day = this.words.weekdayDayMonth(startsAt);
    const mod = this.texts.t(`meetings.mode.${mode}`);
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${this.words.timeRange(startsAt, endsAt)}. ${place}. ${mod}.`;
  });

  protected saved(meeting: MeetingView): void {
    this.meeting.take(meeting);
    this.editing.set(false);
    this.cancelling.set(false);
  }
}
