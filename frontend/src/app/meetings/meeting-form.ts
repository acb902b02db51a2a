import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaTemplatesView, NewMeetingDto, MeetingView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { ProblemNotice } from '../ui/problem-notice';
import { osloClock, osloDay, osloInstant } from './oslo-time';

const FIELDS = {
  startsAt: 'meeting-start',
  endsAt: 'meeting-end',
  place: 'meeting-place',
  mode: 'meeting-mode',
  joinLink: 'meeting-joinLink',
  dialInNumber: 'meeting-dialInNumber',
  dialInCode: 'meeting-dialInCode',
  interpreter: 'meeting-interpreter',
  supportPerson: 'meeting-supportPerson',
  reason: 'meeting-reason',
  templateId: 'meeting-template',
};
/** The template every panel begins with; an ordinary meeting has its standing items. */
const ORDINARY = '01940000-0000-7000-8000-000000000001';
/** What one enters beside day, clock and room; each may be left empty. */
const WAYS = ['joinLink', 'dialInNumber', 'dialInCode'] as const;
const HELPERS = ['interpreter', 'supportPerson'] as const;

/**
 * Day, clock, place and form of a meeting: a new one, one beyond the plan, or the one given. Once people have been
 * told of it, another time or place has a reason.
 */
@Component({
  selector: 'app-meeting-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-form.html',
})
export class MeetingForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly meeting = input<MeetingView | null>(null);
  /** It is called beyond the year's plan: why is asked. */
  readonly extra = input(false);
  readonly saved = output<MeetingView>();
  readonly cancelled = output<void>();
  protected readonly fields = FIELDS;
  protected readonly ways = WAYS;
  protected readonly helpers = HELPERS;
  protected readonly modes: readonly MeetingView['mode'][] = ['room', 'remote', 'both'];
  protected readonly mode = linkedSignal(() => this.meeting()?.mode ?? 'both');
  protected readonly asksWhy = computed(() => this.extra() || this.meeting()?.announced === true);
  /** Others may hear what is said where somebody takes part from. */
  protected readonly closedFromElsewhere = computed(
    () => this.mode() !== 'room' && this.meeting()?.agenda.some(({ closed }) => closed) === true,
  );
  protected readonly templates = loaded<AgendaTemplatesView | null>(() =>
    this.meeting() ? Promise.resolve(null) : this.api.get('/agenda-templates'),
  );
  /** An ordinary meeting begins with its standing items; one beyond the plan with what it is called for. */
  protected readonly template = linkedSignal<string>(() => (this.extra() ? '' : ORDINARY));
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly clock = osloClock;
  protected readonly day = osloDay;

  /** What is on record of one of the fields one may leave empty. */
  protected known(field: (typeof WAYS)[number] | (typeof HELPERS)[number]): string {
    const access = this.meeting()?.access;
    if (!access) return '';
    const { joinLink, dialIn, interpreter, supportPerson } = access;
    const said = { joinLink, interpreter, supportPerson };
    if (field === 'dialInNumber') return dialIn?.number ?? '';
    return (field === 'dialInCode' ? dialIn?.code : said[field]) ?? '';
  }

  protected async save(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const wish: NewMeetingDto = {
      startsAt: osloInstant(given('date'), given('start')) ?? '',
      endsAt: osloInstant(given('date'), given('end')) ?? '',
      place: given('place'),
      mode: this.mode(),
      ...Object.fromEntries([...WAYS, ...HELPERS].map((name) => [name, given(name) || null])),
    };
    const reason = given('reason');
    const wrong = [
      ...['date', 'start', 'end'].filter((name) => given(name) === ''),
      ...(wish.startsAt && wish.endsAt && wish.endsAt <= wish.startsAt ? ['endBeforeStart'] : []),
      ...(wish.place ? [] : ['place']),
      ...(this.needsReason(wish) && !reason ? ['reason'] : []),
    ];
    this.missing.set(wrong.map((name) => this.wrong(name)));
    if (wrong.length > 0) return;
    const answer = await this.act.answer(() => this.send(wish, reason));
    if (answer) this.saved.emit(answer);
  }

  private send(wish: NewMeetingDto, reason: string): Promise<MeetingView> {
    const old = this.meeting();
    const fresh = { ...wish, templateId: this.template() || null };
    if (!old && this.extra()) {
      return this.api.post<MeetingView>('/extra-meetings', { ...fresh, reason });
    }
    if (!old) return this.api.post<MeetingView>('/meetings', fresh);
    const versioned = { ...wish, version: old.version };
    return this.needsReason(wish)
      ? this.api.post<MeetingView>(`/meetings/${old.id}/move`, { ...versioned, reason })
      : this.api.put<MeetingView>(`/meetings/${old.id}`, versioned);
  }

  /** Another time or place of a meeting people have been told of is a move, and has a reason. */
  private needsReason({ startsAt, endsAt, place, mode }: NewMeetingDto): boolean {
    const old = this.meeting();
    if (!old) return this.extra();
    const isSameTime = old.startsAt === startsAt && old.endsAt === endsAt;
    return old.announced && !(isSameTime && old.place === place && old.mode === mode);
  }

  private wrong(name: string): FieldError {
    const id = name === 'endBeforeStart' ? 'end' : name;
    return { id: `meeting-${id}`, text: this.texts.t(`meetings.form.missing.${name}`) };
  }
}
