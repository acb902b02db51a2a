import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  CallView,
  NoticePersonView,
  NoticeView,
  OpenedMeetingNeedsView,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Choice } from './answer-form';

const CHOICES: Record<NoticeView['mode'], readonly Choice[]> = {
  room: ['present', 'no'],
  remote: ['online', 'no'],
  both: ['present', 'online', 'no'],
};
const LOOKS = {
  present: { icon: 'checkmark-circle', ok: true },
  online: { icon: 'checkmark-circle', ok: true },
  no: { icon: 'minus-circle', ok: false },
  none: { icon: 'clock', ok: false },
} as const;

/** Everybody the notice is for, a line each; the coordinator enters answers given otherwise in a dialog. */
@Component({
  selector: 'app-notice-people',
  imports: [Dialog, DsButton, DsInput, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notice-people.html',
})
export class NoticePeople {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly notice = input.required<NoticeView>();
  readonly coordinates = input(false);
  readonly changed = output<NoticeView>();
  protected readonly act = attempt();
  protected readonly show = signal<'all' | 'silent'>('all');
  private readonly chosenId = signal<string | null>(null);
  protected readonly needs = signal<OpenedMeetingNeedsView | null>(null);
  protected readonly choices = CHOICES;
  protected readonly sent = computed(() => this.notice().sent.length > 0);
  protected readonly acts = computed(() => this.sent() && this.coordinates());
  private readonly silent = computed(() => this.notice().people.filter(isSilent));
  protected readonly shown = computed(() =>
    this.sent() && this.show() === 'silent' ? this.silent() : this.notice().people,
  );
  protected readonly filters = computed(() => [
    {
      value: 'all' as const,
      label: this.texts.t('notice.page.filter.all', { count: this.notice().people.length }),
    },
    {
      value: 'silent' as const,
      label: this.texts.t('notice.page.filter.silent', { count: this.silent().length }),
    },
  ]);
  protected readonly chosen = computed(
    () => this.notice().people.find(({ personId }) => personId === this.chosenId()) ?? null,
  );

  protected look({ answer }: NoticePersonView): (typeof LOOKS)[keyof typeof LOOKS] {
    return LOOKS[answer ?? 'none'];
  }

  /** How the answer came, and what becomes of the seat. */
  protected about({ how, seat }: NoticePersonView): string {
    const parts = [how && `notice.page.how.${how}`, seat && `notice.page.seat.${seat}`];
    return parts.flatMap((key) => (key ? this.texts.t(key) : [])).join('. ');
  }

  /** An alternate who was asked, for whom, and what came of it. */
  protected told(call: CallView): string {
    const { alternate, caseNumber, caseOff, state, dueAt } = call;
    const who = this.texts.t(caseNumber ? 'notice.page.callCase' : 'notice.page.call', {
      alternate,
      for: call.for,
      case: caseNumber ?? '',
    });
    if (caseOff) return `${who}: ${this.texts.t('notice.page.caseOff')}`;
    const date = this.words.dayMonth(dueAt);
    const time = this.words.time(dueAt);
    return `${who}: ${this.texts.t(`notice.page.callState.${state}`, { date, time })}`;
  }

  protected choose({ personId }: NoticePersonView): void {
    this.act.clear();
    this.needs.set(null);
    this.chosenId.set(personId);
  }

  protected close(): void {
    this.chosenId.set(null);
    this.needs.set(null);
  }

  protected async answer(answer: Choice): Promise<void> {
    const person = this.chosen();
    if (!person) return;
    if (await this.post(`answers/${person.personId}`, { answer })) this.close();
  }

  protected async closeLinks({ personId }: NoticePersonView): Promise<void> {
    if (await this.post('answer-link-revocations', { personId })) this.close();
  }

  protected async openNeeds({ personId }: NoticePersonView): Promise<void> {
    const path = `/meetings/${this.notice().meetingId}/needs/${personId}/openings`;
    const opened = await this.act.answer(() => this.api.post<OpenedMeetingNeedsView>(path));
    if (opened) this.needs.set(opened);
  }

  private async post(what: string, wish: object): Promise<boolean> {
    const path = `/meetings/${this.notice().meetingId}/${what}`;
    const view = await this.act.answer(() => this.api.post<NoticeView>(path, wish));
    if (view) this.changed.emit(view);
    return view !== null;
  }
}

function isSilent({ role, answer, channel }: NoticePersonView): boolean {
  return role !== 'coordinator' && channel !== 'none' && answer === null;
}
