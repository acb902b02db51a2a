import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView, CaseRecordView, MeetingView, StatutesView } from '../../api/schema';
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
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { AgendaReview } from './agenda-review';
import { ItemForm } from './item-form';
import { PlanSum } from './plan-sum';
import { StandingItems } from './standing-items';

/** The agenda being built: cases in order, minutes against the meeting's length, papers. */
@Component({
  selector: 'app-plan-page',
  imports: [
    AgendaReview,
    Dialog,
    DsButton,
    Empty,
    Icon,
    ItemForm,
    PageHead,
    PlanSum,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    StandingItems,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
})
export class PlanPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  /** The item in the form; 'new' for one that is not there yet. */
  protected readonly form = signal<AgendaItemView | 'new' | null>(null);
  protected readonly meeting = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MeetingView>(`/meetings/${this.id()}`);
  });
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  /** The item that is being dragged. */
  protected readonly dragged = signal<AgendaItemView | null>(null);
  protected readonly canEdit = computed(() => this.meeting.value()?.can.includes('edit') ?? false);
  protected readonly formItem = computed(() => {
    const form = this.form();
    return form === 'new' ? null : form;
  });

  protected saved(meeting: MeetingView): void {
    this.meeting.take(meeting);
    this.form.set(null);
    this.announcer.say(this.texts.t('meetings.plan.saved'));
  }

  /** Focus stays on the button that was used, or its twin when the item has reached the end of the list. */
  protected async move(item: AgendaItemView, direction: 'up' | 'down'): Promise<void> {
    const moved = await this.sendMove(item, { direction });
    if (!moved) return;
    const { place, of } = moved;
    const atEnd = direction === 'up' ? place === 1 : place === of;
    const opposite = direction === 'up' ? 'down' : 'up';
    this.focus(`${atEnd ? opposite : direction}-${item.id}`);
  }

  /** The dragged item takes the place it is dropped on. */
  protected async drop(place: number): Promise<void> {
    const item = this.dragged();
    this.dragged.set(null);
    if (item && this.meeting.value()?.agenda[place - 1]?.id !== item.id) {
      await this.sendMove(item, { place });
    }
  }

  /** The words of the goal a case serves (UP 2.1). */
  protected goalOf({ goal }: AgendaItemView): string {
    return this.statutes.value()?.goals.find(({ id }) => id === goal)?.text ?? '';
  }

  /** Cases in which the panel takes a stand say which goal they serve. */
  protected lacksGoal({ goal, standing, type }: AgendaItemView): boolean {
    return goal === null && !standing && ['discussion', 'decision', 'advice'].includes(type);
  }

  protected async postpone(item: AgendaItemView): Promise<void> {
    const next = this.meeting.value()?.later[0];
    if (!next) return;
    const body = { meetingId: next.meetingId, version: item.version };
    const path = `/agenda-items/${item.id}/postponement`;
    const answer = await this.act.answer(() => this.api.post<MeetingView>(path, body));
    if (!answer) return;
    this.meeting.take(answer);
    const date = this.words.dayMonth(next.startsAt);
    this.announcer.say(this.texts.t('meetings.plan.postponed', { title: item.title, date }));
    this.focus('plan-add');
  }

  protected standingAdded(meeting: MeetingView): void {
    this.meeting.take(meeting);
    this.announcer.say(this.texts.t('meetings.plan.standingAdded'));
  }

  protected async remove(item: AgendaItemView): Promise<void> {
    const path = `/agenda-items/${item.id}?version=${item.version}`;
    const place = (this.meeting.value()?.agenda.findIndex(({ id }) => id === item.id) ?? 0) + 1;
    if (!(await this.act.run(() => this.api.delete(path)))) return;
    await this.meeting.reload();
    const text = this.texts.t('meetings.plan.removed', { title: item.title });
    this.toasts.show(text, () => this.putBack(item, place));
    this.focus('plan-add');
  }

  /** The case kept its number; it goes back where it was. */
  private async putBack(item: AgendaItemView, place: number): Promise<void> {
    const path = `/cases/${item.caseId}`;
    const { title, type, minutes, goal } = item;
    const done = await this.act.run(async () => {
      const { version } = await this.api.get<CaseRecordView>(`${path}/record`);
      const body = { meetingId: this.id(), title, type, minutes, goal, place, version };
      await this.api.post<CaseRecordView>(`${path}/placement`, body);
    });
    if (!done) return;
    await this.meeting.reload();
    this.announcer.say(this.texts.t('meetings.plan.putBack', { title }));
    this.focus(`edit-${item.caseId}`);
  }

  /** Moves an item and tells its new place. */
  private async sendMove(
    item: AgendaItemView,
    to: { direction: 'up' | 'down' } | { place: number },
  ): Promise<{ place: number; of: number } | null> {
    const body = { ...to, version: item.version };
    const path = `/agenda-items/${item.id}/move`;
    const answer = await this.act.answer(() => this.api.post<MeetingView>(path, body));
    if (!answer) return null;
    this.meeting.take(answer);
    const place = answer.agenda.findIndex(({ id }) => id === item.id) + 1;
    const of = answer.agenda.length;
    this.announcer.say(this.texts.t('meetings.plan.moved', { title: item.title, place, of }));
    return { place, of };
  }

  private focus(id: string): void {
    afterNextRender(() => this.document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
