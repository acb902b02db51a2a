import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticePersonView, NoticeView, OpenedMeetingNeedsView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Choice } from './answer-form';

const CHOICES: Record<NoticeView['mode'], readonly Choice[]> = {
  room: ['present', 'no'],
  remote: ['online', 'no'],
  both: ['present', 'online', 'no'],
};

/** Everybody the notice is for, with what they answered; the coordinator enters answers given otherwise. */
@Component({
  selector: 'app-notice-people',
  imports: [Dialog, DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notice-people.html',
})
export class NoticePeople {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly notice = input.required<NoticeView>();
  readonly coordinates = input(false);
  readonly changed = output<NoticeView>();
  protected readonly act = attempt();
  protected readonly answering = signal<NoticePersonView | null>(null);
  protected readonly needing = signal<NoticePersonView | null>(null);
  protected readonly needs = signal<OpenedMeetingNeedsView | null>(null);
  protected readonly choices = CHOICES;

  protected async answer(answer: Choice): Promise<void> {
    const person = this.answering();
    if (!person) return;
    if (await this.post(`answers/${person.personId}`, { answer })) this.answering.set(null);
  }

  protected closeLinks({ personId }: NoticePersonView): Promise<boolean> {
    return this.post('answer-link-revocations', { personId });
  }

  protected async openNeeds(person: NoticePersonView): Promise<void> {
    const path = `/meetings/${this.notice().meetingId}/needs/${person.personId}/openings`;
    const opened = await this.act.answer(() => this.api.post<OpenedMeetingNeedsView>(path));
    if (!opened) return;
    this.needs.set(opened);
    this.needing.set(person);
  }

  private async post(what: string, wish: object): Promise<boolean> {
    const path = `/meetings/${this.notice().meetingId}/${what}`;
    const view = await this.act.answer(() => this.api.post<NoticeView>(path, wish));
    if (view) this.changed.emit(view);
    return view !== null;
  }
}
